/** The worker that reads files in the browser, so that the page stays at hand. */
import type { FromReader, ToReader } from './messages.ts'
import { recognise } from './recognise.ts'

const tellEvery = 100

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  const { id, file, name, mapping } = data
  let told = 0
  const onBytes = (read: number): void => {
    if (Date.now() - told < tellEvery) return
    told = Date.now()
    say({ id, read })
  }
  recognise(file, name, { mapping, onBytes }).then(
    (found) => say({ id, found }),
    (error: unknown) => say({ id, failed: error instanceof Error ? error.name : 'Error' }),
  )
})

function say(message: FromReader): void {
  postMessage(message)
}
