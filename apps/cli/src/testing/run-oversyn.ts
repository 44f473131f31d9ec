/** The built command line, run as its users run it. */
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bin/oversyn.mjs', import.meta.url))

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Runs `oversyn` with arguments to its end. */
export function oversyn(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const { DATABASE_URL: _, OVERSYN_HOME: __, ...rest } = process.env
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...rest, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].on('data', (chunk: Buffer) => {
        said[stream] += chunk.toString()
      })
    }
    child.once('close', (code) => resolve({ status: code ?? -1, ...said }))
  })
}

/** A folder of its own in the system's place for such. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'oversyn-cli-'))
}
