/** Writes NOTICES.md: every package that the running program contains, with its licence and its copyright line. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

/** The first line of a licence file that claims copyright, if there is one. */
function copyright(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
  if (!file) return ''
  const line = readFileSync(join(folder, file), 'utf8').match(/^.*copyright\s+(?:\(c\)|©|\d{4}).*$/im)
  return line ? line[0].replace(/^[\s*#/]+/, '').trim() : ''
}

const rows = Object.entries(lock.packages)
  .filter(([path, it]) => path.includes('node_modules/') && !it.dev && !it.link && !it.devOptional)
  .map(([path]) => join(root, path))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const licence = typeof about.license === 'string' ? about.license : (about.license?.type ?? 'see the package')
    return `| ${about.name} | ${about.version} | ${licence} | ${copyright(folder).replaceAll('|', '\\|')} |`
  })

const text = `# Third-party notices

Oversyn itself is MIT. The running program contains these packages, each under its own licence, whose full text lies in the package.
The typeface is Source Sans 3 (SIL Open Font License 1.1). Made by \`node scripts/notices.mjs\`.

| package | version | licence | copyright |
| --- | --- | --- | --- |
${[...new Set(rows)].sort().join('\n')}
`
writeFileSync(join(root, 'NOTICES.md'), text)
