/** A process that tries for a lock, says whether it got it, and holds it for a while. */
import { setTimeout as wait } from 'node:timers/promises'

const [file, holdFor] = process.argv.slice(2)
const { takeLock } = await import(new URL('../../dist/engine/lock.js', import.meta.url).href)

try {
  const lock = await takeLock(file, () => new Date())
  console.log('taken')
  await wait(Number(holdFor))
  lock.release()
} catch (error) {
  console.log(error.code)
}
