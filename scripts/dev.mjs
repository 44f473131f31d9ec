/** `npm run dev`: the server from source, started anew at each change, behind Vite, which reloads the web app. */

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { install } from './prepare.mjs'
import { node, root } from './run.mjs'

const port = 4821
const server = `http://127.0.0.1:${port}`

await install()
// PGlite's worker thread runs from the build also in development.
if ((await node([join(root, 'node_modules/typescript/bin/tsc'), '-b'])) !== 0) process.exit(1)
await node([join(root, 'scripts/template.mjs')])

const token = randomBytes(32).toString('base64url')
const child = spawn(
  process.execPath,
  [
    ...[join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', '--conditions=x-source'],
    ...['apps/cli/src/main.ts', 'start', '--no-open', '--port', String(port), ...process.argv.slice(2)],
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, OVERSYN_TOKEN: token } },
)
const { createServer } = await import('vite')
// The server takes only requests of its own origin, so the proxy speaks for it.
const proxied = { target: server, changeOrigin: true, headers: { origin: server } }
const vite = await createServer({
  root: join(root, 'apps/web'),
  server: { host: '127.0.0.1', port: 4820, proxy: { '/api': proxied, '/sign-in': proxied } },
})
await vite.listen()
console.log(`Development: ${vite.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4820/'}sign-in?token=${token}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    child.kill('SIGTERM')
    await vite.close()
    process.exit(0)
  })
}
child.on('exit', (code) => {
  if (code) process.exit(code)
})
