/** Running other programs from these scripts, the same way on every system. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs Node with arguments from the root of the checkout; gives the exit status (128 + 15 where a signal ended it). */
export function node(args, { env = {}, quiet = false } = {}) {
  return run(process.execPath, args, { env, quiet })
}

/** Runs npm: the one that started us, where there is one. */
export function npm(args) {
  const own = process.env.npm_execpath
  if (own?.endsWith('.js') || own?.endsWith('.cjs')) return run(process.execPath, [own, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/** Runs any program; `-1` where it could not be started. */
export function run(program, args, { env = {}, quiet = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? 'ignore' : 'inherit',
      shell,
    })
    child.on('error', () => resolve(-1))
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 143 : 1)))
  })
}
