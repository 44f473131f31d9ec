/** What the reader of PDFs fetches besides its own code: fonts that files name and do not bring, maps of letters, decoders of scans. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folders = ['cmaps', 'iccs', 'standard_fonts', 'wasm']

/** Serves them from our own address, under `/pdfjs/`. */
export function pdfParts(): Plugin {
  const parts = folders.flatMap((folder) =>
    readdirSync(join(home, folder)).map((name) => ({ name: `${folder}/${name}`, path: join(home, folder, name) })),
  )
  return {
    name: 'pdf-parts',
    generateBundle() {
      for (const { name, path } of parts)
        this.emitFile({ type: 'asset', fileName: `pdfjs/${name}`, source: readFileSync(path) })
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs/', (request, response, next) => {
        const asked = request.url?.slice(1)
        const part = parts.find(({ name }) => name === asked)
        if (!part) return next()
        if (asked?.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        response.end(readFileSync(part.path))
      })
    },
  }
}
