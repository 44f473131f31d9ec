/** The dependency rules of the house: who may import whom, no cycles between files, and nothing impure in a pure package. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const pure = [
  'model',
  'text',
  'stats',
  'formats',
  'dedupe',
  'fulltext',
  'ranking',
  'synthesis',
  'document',
  'audit',
  'api',
]

/** What each workspace may import of the others. Whoever is not named here may import nothing. */
const core = pure.filter((name) => name !== 'api')
const allowed = {
  model: [],
  text: ['model'],
  stats: ['model'],
  formats: ['model'],
  dedupe: ['model', 'text', 'stats'],
  fulltext: ['dedupe'],
  ranking: ['model', 'text', 'stats'],
  synthesis: ['model', 'text', 'stats'],
  document: ['model', 'stats', 'synthesis'],
  audit: ['model', 'text', 'stats', 'synthesis'],
  api: ['model'],
  store: core,
  server: [...pure, 'store'],
  cli: [...pure, 'store', 'server'],
  web: pure,
  bench: [...pure, 'store', 'server'],
  // Browser tests make homes with work in them before the program is started.
  e2e: ['model', 'store'],
}

/** What differs between machines, moments or runs, and so may not stand in a pure package. */
const impure = [
  [/(?<![.\w])fetch\s*\(|globalThis\.fetch/, 'fetch'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\b/, 'new Date'],
  [/(?<!new )\bDate\(\)/, 'Date()'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bcrypto\.(?:getRandomValues|randomUUID)\b/, 'crypto'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bIntl\b\s*\./, 'Intl'],
  [/\.localeCompare\b/, 'localeCompare'],
  [/\.toLocale\w+/, 'toLocale…'],
  [/(?<![.\w])process\./, 'process'],
  [/\bset(?:Timeout|Interval|Immediate)\s*\(/, 'timers'],
]

const builtins = new Set(builtinModules)
/** Tests, and what only they use. */
const isTest = (file) => /\.test\.tsx?$|[\\/]testing[\\/]/.test(file)

/**
 * Every breach under `root`, as `{ file, rule, message }`.
 *
 * @param {string} root the checkout, or something built like one
 */
export function breaches(root) {
  const found = []
  const graph = new Map()
  for (const workspace of workspaces(root)) {
    for (const file of sourceFiles(join(root, workspace.dir, 'src'))) {
      const code = withoutComments(readFileSync(file, 'utf8'))
      const name = relative(root, file)
      const report = (rule, message) => found.push({ file: name, rule, message })
      const own = []
      for (const { from, typesOnly } of imports(code)) {
        if (from.startsWith('.')) {
          const target = resolve(dirname(file), from.replace(/\?.*$/, ''))
          if (relative(join(root, workspace.dir, 'src'), target).startsWith('..')) {
            report('own-files', `imports ${from}, which lies outside its own src`)
          }
          // Imports of types alone are gone when the program runs, and so make no cycle.
          if (!typesOnly) own.push(target)
        } else checkPackage(workspace, file, from, report)
      }
      graph.set(file, own)
      if (pure.includes(workspace.name) && !isTest(file)) {
        for (const [pattern, what] of impure) if (pattern.test(code)) report('pure', `uses ${what} in a pure package`)
      }
    }
  }
  for (const cycle of cycles(graph)) {
    found.push({
      file: relative(root, cycle[0]),
      rule: 'cycle',
      message: cycle.map((it) => relative(root, it)).join(' -> '),
    })
  }
  return found
}

function checkPackage(workspace, file, from, report) {
  const builtin = from.startsWith('node:') || builtins.has(from.split('/')[0])
  if (builtin) {
    if (!from.startsWith('node:')) report('builtin', `imports ${from} without node:`)
    if (pure.includes(workspace.name) && !isTest(file)) report('pure', `imports ${from} in a pure package`)
    return
  }
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  const scoped = /^@oversyn\/(.+)$/.exec(name)?.[1]
  if (scoped !== undefined && scoped !== workspace.name && !(allowed[workspace.name] ?? []).includes(scoped)) {
    report('layer', `imports ${name}, which ${workspace.name} may not`)
  }
  const testOnly = isTest(file) || ['bench', 'e2e'].includes(workspace.name)
  const declared = { ...workspace.dependencies, ...(testOnly ? workspace.forTests : {}) }
  const typesOnly = `@types/${name.replace('@', '').replace('/', '__')}`
  if (name !== workspace.fullName && !(name in declared) && !(typesOnly in declared)) {
    report('declared', `imports ${name}, which its package.json does not name`)
  }
}

function* workspaces(root) {
  const shared = readJson(join(root, 'package.json')).devDependencies ?? {}
  for (const group of ['packages', 'apps', '.']) {
    const names = group === '.' ? ['bench', 'e2e'] : existsSync(join(root, group)) ? readdirSync(join(root, group)) : []
    for (const name of names) {
      const dir = join(group, name)
      if (!existsSync(join(root, dir, 'package.json'))) continue
      const { name: fullName, dependencies = {}, devDependencies = {} } = readJson(join(root, dir, 'package.json'))
      yield { name, dir, fullName, dependencies, forTests: { ...shared, ...devDependencies } }
    }
  }
}

function* sourceFiles(dir) {
  if (!existsSync(dir)) return
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (entry.isDirectory()) yield* sourceFiles(path)
    else if (/\.tsx?$/.test(entry.name)) yield path
  }
}

/** The modules that a source names in import and export statements and in `import()`. */
function imports(code) {
  const statement =
    /^\s*(?:import|export)\b(\s+type\b)?(?:[\w\s{},*$]*?\bfrom\b)?\s*['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]/gm
  return [...code.matchAll(statement)].map(([, type, statically, dynamically]) => ({
    from: statically ?? dynamically,
    typesOnly: type !== undefined,
  }))
}

/** Comments may say what they like. */
function withoutComments(code) {
  return code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{(,])\/\/.*$/gm, '$1')
}

/** Each cycle once, from the first file of it that is met. */
function cycles(graph) {
  const found = []
  const done = new Set()
  const visit = (file, path) => {
    const at = path.indexOf(file)
    if (at >= 0) {
      found.push([...path.slice(at), file])
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = breaches(fileURLToPath(new URL('..', import.meta.url)))
  for (const { file, rule, message } of found) console.error(`${file}: ${rule}: ${message}`)
  if (found.length > 0) process.exitCode = 1
}
