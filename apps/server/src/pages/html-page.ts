/** Plain pages made by the server: legible without the web app, without scripts, without any other file. */
import { ownStylePolicy } from '../safety/security-headers.ts'

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A whole page. `title` is text, `body` is HTML. */
export function htmlPage(title: string, body: string, language: 'nb' | 'en' = 'nb'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Oversyn</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}

/** The page as a response that may apply its own style and load nothing. */
export function htmlResponse(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': ownStylePolicy(html),
      'cache-control': 'no-store',
    },
  })
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 1.75rem 0 0.25rem; overflow-wrap: anywhere; }
p, ul { margin: 0.5rem 0 1rem; }
code { font: 0.9375em ui-monospace, monospace; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid; border-radius: 4px; font-size: 0.875rem; line-height: 1.45; }
pre code { overflow-wrap: normal; }
summary { min-height: 1.5rem; cursor: pointer; }
`
