/** What must be there before anything runs: the packages of package-lock.json, and a build of the sources as they are. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, root } from './run.mjs'

const stamp = join(root, '.cache', 'build-stamp')
const outputs = [
  'apps/cli/dist/main.js',
  'apps/server/dist/index.js',
  'apps/web/dist/index.html',
  'packages/store/dist/index.js',
]

/** Installs what package-lock.json names, if that is not what is installed. Throws a sentence where it fails. */
export async function install() {
  if (isInstalled()) return
  console.error('Installing packages (once; this may take a minute) …')
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if ((await npm(['ci', ...flags])) === 0) return
  // A lock that lacks the optional packages of some other system is refused by `ci`; `install` takes the same versions without it.
  if ((await npm(['install', '--no-save', ...flags])) !== 0) {
    throw new Error('The packages could not be installed. npm says why above; is there a connection to the registry?')
  }
}

/** Builds, if a source has changed since the last build. Throws a sentence where it fails. */
export async function build() {
  const print = fingerprint()
  if (outputs.every((file) => existsSync(join(root, file))) && read(stamp) === print) return
  console.error('Building …')
  if ((await npm(['run', 'build', '--silent'])) !== 0) {
    throw new Error('The build failed. What is wrong stands above.')
  }
  mkdirSync(join(root, '.cache'), { recursive: true })
  writeFileSync(stamp, print)
}

/** npm notes what it installed in node_modules/.package-lock.json: is that what package-lock.json asks for? */
function isInstalled() {
  const wanted = JSON.parse(read(join(root, 'package-lock.json')) ?? '{}').packages ?? {}
  const found = JSON.parse(read(join(root, 'node_modules/.package-lock.json')) ?? '{}').packages ?? {}
  return Object.entries(wanted)
    .filter(([path, it]) => path !== '' && !it.link && !it.optional && path.includes('node_modules/'))
    .every(([path, it]) => found[path]?.version === it.version)
}

/** A digest of the names, sizes and times of all sources: tells a changed, added or removed file in some milliseconds. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const top of ['packages', 'apps', 'scripts']) for (const file of sources(join(root, top))) hash.update(file)
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json']) {
    hash.update(line(join(root, file)))
  }
  return hash.digest('hex')
}

function* sources(dir) {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (['node_modules', 'dist', '.vite'].includes(entry.name) || /\.(tsbuildinfo|test\.tsx?)$/.test(entry.name))
      continue
    const path = join(dir, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else yield line(path)
  }
}

function line(path) {
  const { size, mtimeMs } = statSync(path)
  return `${path} ${size} ${mtimeMs}\n`
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
