/** Oversyn as a person starts it: `npm start` in a process of its own, found by the link it prints. */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Running {
  /** Asks as the signed-in, reads the whole answer, and gives its status, text and headers. */
  ask: (path: string, init?: RequestInit) => Promise<{ status: number; text: string; headers: Headers }>
  /** The memory of the server's process, in bytes; not known where there is no `ps`. */
  memory: () => number | undefined
  /** The most memory it ever held, in bytes, and the seconds of processors it has used; known on Linux. */
  peak: () => number | undefined
  cpu: () => number | undefined
  stop: () => Promise<void>
}

/** Starts it on a home and waits for the link. */
export async function startOn(home: string): Promise<Running> {
  const [program, ...args] = npm(['start', '--', '--no-open', '--port', '0', '--home', home])
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], shell: program === 'npm.cmd' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const link = await new Promise<URL>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (text) => {
      said += String(text)
      const found = /(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+)\n/.exec(said)?.[1]
      if (found) resolve(new URL(found))
    })
    void ended.then(() => reject(new Error(`Oversyn ended before it was ready. It said: ${said}`)))
  })
  const pid = (JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { pid: number }).pid
  const signedIn = { authorization: `Bearer ${link.searchParams.get('token')}` }
  return {
    ask: async (path, init = {}) => {
      const answer = await fetch(link.origin + path, { ...init, headers: { ...signedIn, ...init.headers } })
      return { status: answer.status, text: await answer.text(), headers: answer.headers }
    },
    memory: () => memoryOf(pid),
    peak: () => peakOf(pid),
    cpu: () => cpuOf(pid),
    stop: async () => {
      process.kill(pid, 'SIGTERM')
      await ended
    },
  }
}

/** The npm that runs this bench, where there is one. */
function npm(args: string[]): [string, ...string[]] {
  const own = process.env.npm_execpath
  if (own?.endsWith('js')) return [process.execPath, own, ...args]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args]
}

function memoryOf(pid: number): number | undefined {
  try {
    return 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return undefined
  }
}

function peakOf(pid: number): number | undefined {
  const found = /VmHWM:\s+(\d+) kB/.exec(readProc(pid, 'status'))?.[1]
  return found === undefined ? undefined : 1024 * Number(found)
}

/** Clock ticks are hundredths of a second. */
function cpuOf(pid: number): number | undefined {
  const fields = readProc(pid, 'stat').split(') ')[1]?.split(' ')
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) / 100
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
