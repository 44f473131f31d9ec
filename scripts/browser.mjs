/** The browser for the browser tests: one that is installed already, else Debian's. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
]
const macs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']

/** The path of an installed Chrome, Chromium or Edge, or `undefined`. `CHROME_PATH` goes before all. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? macs : []),
    ...(process.platform === 'win32'
      ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
          windows.map((path) => join(process.env[name] ?? 'C:/', path)),
        )
      : []),
  ]
  return [process.env.CHROME_PATH, ...places].find((path) => path && isProgram(path))
}

/** Finds a browser, or installs Debian's Chromium where we are root on such a system. Throws a sentence that says what to do. */
export async function provideBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Chrome, Chromium or Edge found: installing chromium …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found. Install one (for example: sudo apt-get install chromium), or set CHROME_PATH to its program.',
  )
}

/** The version a browser tells, for the log of a test run. */
export function browserVersion(path) {
  if (process.platform === 'win32') return path
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return path
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
