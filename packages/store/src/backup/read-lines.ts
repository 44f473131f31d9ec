/** Reading a backup: unpacked, line by line, and only to its very end. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AppError } from '../app-error.ts'
import { backupVersion, Line } from './lines.ts'

/** The longest line: a piece of a raw file, or a long text, with room to spare. */
const longest = 64 * 1024 * 1024

/** The lines between header and end. Refuses with `backup-damaged` as soon as something is wrong, at the latest at the end. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const hash = createHash('sha256')
  let count = 0
  let isEnded = false
  for await (const text of textLines(bytes)) {
    if (isEnded) throw damaged('there is more after its end')
    const line = readLine(text, count + 1)
    if ('end' in line) {
      if (line.end.lines !== count || line.end.digest !== hash.digest('hex'))
        throw damaged('it was changed after it was written')
      isEnded = true
      continue
    }
    if ('header' in line !== (count === 0)) throw damaged('it does not begin as one')
    if ('header' in line && line.header.version > backupVersion)
      throw new AppError('store-newer', 'The backup was written by a newer version of Oversyn. Use that version.')
    hash.update(`${text}\n`)
    count += 1
    yield line
  }
  if (!isEnded) throw damaged('its end is missing')
}

export function damaged(reason: string, cause?: unknown): AppError {
  return new AppError(
    'backup-damaged',
    `This is not a whole backup of Oversyn: ${reason.replace(/\.$/, '')}. Nothing was restored.`,
    {
      cause,
    },
  )
}

async function* textLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const source = Readable.from(bytes)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  // The pieces of the line that has not ended, put together once: a line without an end is not copied for each piece.
  let rest: string[] = []
  let length = 0
  try {
    for await (const chunk of source.pipe(unpacked)) {
      const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n')
      rest.push(first)
      length += first.length
      if (length > longest) throw damaged('a line is too long')
      const last = more.pop()
      if (last === undefined) continue
      yield rest.join('')
      yield* more
      rest = [last]
      length = last.length
    }
    rest.push(decoder.decode())
  } catch (error) {
    if (error instanceof AppError) throw error
    throw damaged('it cannot be unpacked', error)
  } finally {
    source.destroy()
  }
  if (rest.some((piece) => piece !== '')) throw damaged('its last line is cut')
}

function readLine(text: string, at: number): Line {
  try {
    return Line.parse(JSON.parse(text))
  } catch (error) {
    throw damaged(`line ${at} cannot be read`, error)
  }
}
