/** Opening a link in the person's own browser. */
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  // The empty argument is the title of the window, which `start` takes first.
  win32: ['cmd', '/c', 'start', ''],
}

/** Tries to; where there is no browser, the printed link must do. */
export function openBrowser(link: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(program, [...args, link], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
