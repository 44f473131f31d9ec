/** The page that shows the OpenAPI document to people. */
import { escapeHtml, htmlPage } from '../pages/html-page.ts'
import type { OpenApi, Operation } from './document.ts'

/** One section a route, in the order of the contract, with the schemas folded away. */
export function openApiPage(api: OpenApi): string {
  const sections = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method.toUpperCase(), path, operation)),
  )
  return htmlPage(
    'Oversyn for programs',
    `<p>${code(api.info.description)}</p>
<p>This page is made from <a href="/api/openapi.json"><code>/api/openapi.json</code></a> (OpenAPI ${api.openapi}), version ${escapeHtml(api.info.version)}.</p>
<h2>Routes</h2>
${sections.join('\n')}`,
    'en',
  )
}

function section(method: string, path: string, it: Operation): string {
  const query = it.parameters.filter((parameter) => parameter.in === 'query')
  const parts = [
    `<h3 id="${escapeHtml(it.operationId)}"><code>${escapeHtml(`${method} ${path}`)}</code></h3>`,
    `<p>${code(it.summary)}${it.security.length === 0 ? ' Needs no sign-in.' : ''}</p>`,
    query.length === 0
      ? ''
      : `<ul>${query.map((it) => `<li><code>${escapeHtml(it.name)}</code>: <code>${escapeHtml(JSON.stringify(it.schema))}</code></li>`).join('')}</ul>`,
    it.requestBody ? folded('What to send', it.requestBody) : '',
    folded('What comes back', it.responses[200] ?? {}),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function folded(title: string, schema: object): string {
  const text = escapeHtml(JSON.stringify(schema, null, 2))
  return `<details><summary>${title}</summary><pre tabindex="0"><code>${text}</code></pre></details>`
}

/** Text in which `…` is code. */
function code(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}
