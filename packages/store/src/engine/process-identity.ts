/** Telling one process from another that was given the same number later. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When a process was started, as text that no other process of that number has; `null` where there is no such process, and
 * an empty text where it runs but the system does not say since when.
 */
export function processStart(pid: number): string | null {
  if (!isRunning(pid)) return null
  if (process.platform === 'linux') return startOnLinux(pid)
  if (process.platform === 'win32') return ''
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ticks since boot, and which boot. The name in the second field may hold spaces and brackets: the rest is read from the last `)`. */
function startOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not noticed.
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19] ?? ''}`
  } catch {
    return isRunning(pid) ? '' : null
  }
}
