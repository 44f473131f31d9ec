/** What a long command cost, and how far it has come. */

/** Starts measuring; the answer is read when the work is done: seconds, and the most memory the process ever held. */
export function effort(): () => { seconds: number; peakMB: number } {
  const began = process.hrtime.bigint()
  return () => ({
    seconds: Number(process.hrtime.bigint() - began) / 1e9,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  })
}

/** Tells on a terminal how far the work has come, at most ten times a second; elsewhere it says nothing. */
export function progressLine(): { tell: (text: string) => void; clear: () => void } {
  const { stderr } = process
  let last = 0
  return {
    tell: (text) => {
      if (!stderr.isTTY || Date.now() - last < 100) return
      last = Date.now()
      stderr.write(`\r\u001B[K${text}`)
    },
    clear: () => {
      if (stderr.isTTY && last > 0) stderr.write('\r\u001B[K')
    },
  }
}
