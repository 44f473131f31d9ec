/** What the browser fetches before the first screen of a review stands there: scripts and styles, packed; no fonts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Figure } from './figures.ts'

/** An entry of the manifest that Vite writes beside what it builds. */
interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

const dist = fileURLToPath(new URL('../../../apps/web/dist/', import.meta.url))
/** The app itself, the frame around every review, and the overview. */
const firstScreen = ['index.html', 'src/screens/overview/Overview.tsx']

/** The size of what those need, each file once, in kilobytes. */
export function measureFirstScreen(): Figure {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  const seen = new Set<string>()
  const files = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build knows no ${name}.`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) if (/\.(?:js|css)$/.test(file)) files.add(file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const name of firstScreen) visit(name)
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
  return {
    measure: `JS and CSS of the first screen (${files.size} files, gzip)`,
    measured: bytes / 1000,
    unit: 'kB',
    target: 300,
  }
}
