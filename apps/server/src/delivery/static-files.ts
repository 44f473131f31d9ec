/** The built web app: its files by path, and its first page for every other address. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Context, Handler } from 'hono'
import { htmlResponse } from '../pages/html-page.ts'
import { noSuchPage, notBuiltPage } from '../pages/sign-in-page.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves the files under `dir`. What stands in `assets/` carries its hash in its name and is kept for ever; the rest is asked
 * for anew each time. Where there is no such file, a browser that asks for a page gets the app, which knows its own addresses.
 */
export function staticFiles(dir: string | undefined): Handler {
  return async (c) => {
    const path = decoded(c.req.path)
    if (path === undefined) return htmlResponse(noSuchPage(), 404)
    const asset = path.startsWith('/assets/')
    const file = dir === undefined ? undefined : await readInside(dir, path)
    if (file) return fileResponse(c, file, extname(path), asset)
    const wantsPage = !asset && (c.req.header('accept') ?? '*/*').match(/text\/html|^\*\/\*$/)
    if (!wantsPage) return htmlResponse(noSuchPage(), 404)
    const app = dir === undefined ? undefined : await readInside(dir, 'index.html')
    return app ? fileResponse(c, app, '.html', false) : htmlResponse(notBuiltPage(), 503)
  }
}

function fileResponse(c: Context, body: Buffer, extension: string, forEver: boolean): Response {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': forEver ? 'private, max-age=31536000, immutable' : 'no-cache',
    etag,
  }
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(body), { headers })
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** A file under `dir`, or `undefined` where there is none or the path leads out of it. */
async function readInside(dir: string, path: string): Promise<Buffer | undefined> {
  const root = resolve(dir)
  const file = resolve(join(root, path))
  if (!file.startsWith(root + sep)) return undefined
  return readFile(file).catch(() => undefined)
}
