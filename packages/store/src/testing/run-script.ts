/** Other processes for tests: a script beside this file, and what it says line by line. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Running {
  process: ChildProcess
  lines: AsyncIterable<string>
  ended: Promise<unknown>
}

/** Starts `name` with arguments. It runs what was built, as users do. */
export function runScript(name: string, ...given: string[]): Running {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const started = spawn(process.execPath, [script, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  return { process: started, lines: createInterface({ input: started.stdout }), ended: once(started, 'close') }
}

/** Everything that a script says until it ends. */
export async function said(running: Running): Promise<string[]> {
  const lines: string[] = []
  for await (const line of running.lines) lines.push(line)
  await running.ended
  return lines
}
