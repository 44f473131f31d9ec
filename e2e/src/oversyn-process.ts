/** The built program as a process of its own, on a home of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../apps/cli/bin/oversyn.mjs', import.meta.url))

/** A running `oversyn start`. */
export interface Oversyn {
  home: string
  port: number
  /** `http://127.0.0.1:PORT`. */
  origin: string
  /** The link that signs in. */
  link: string
  token: string
  process: ChildProcess
  /** Everything it has written so far. */
  output: () => string
  /** Sends a signal and waits for the end; gives the exit status, or the signal that ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>
}

/** What a command that ended had to say. */
export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** An empty folder for a store. */
export function temporaryHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'oversyn-e2e-'))
}

/** Removes a home, when nothing uses it any more. */
export function removeHome(home: string): Promise<void> {
  return rm(home, { recursive: true, force: true, maxRetries: 5 })
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })
}

/** Starts the server and waits until it has printed its link. Rejects with its output where it ends before that. */
export async function startOversyn(home: string, port?: number): Promise<Oversyn> {
  const chosen = port ?? (await freePort())
  const child = launch(['start', '--no-open', '--home', home, '--port', String(chosen)])
  let output = ''
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
  const link = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/\S+\?token=\S+/.exec(output)?.[0]
      if (found) resolve(found)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    ended.then(() => reject(new Error(`oversyn start ended:\n${output}`)))
  })
  const url = new URL(link)
  return {
    home,
    port: chosen,
    origin: url.origin,
    link,
    token: url.searchParams.get('token') ?? '',
    process: child,
    output: () => output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs a command to its end. */
export function runOversyn(args: readonly string[], home: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = launch([...args, '--home', home])
    let stdout = ''
    let stderr = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.once('close', (code) => resolve({ status: code ?? -1, stdout, stderr }))
  })
}

function launch(args: readonly string[]): ChildProcess {
  const { DATABASE_URL: _, OVERSYN_HOME: __, ...env } = process.env
  return spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}
