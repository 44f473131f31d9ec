/** Writing much to stdout: gathered into pieces, and no faster than it is taken. */
import { once } from 'node:events'

const pieceSize = 65_536

export class StdoutWriter {
  #pieces: string[] = []
  #length = 0

  async write(text: string): Promise<void> {
    this.#pieces.push(text)
    this.#length += text.length
    if (this.#length >= pieceSize) await this.end()
  }

  /** Writes what has been gathered. */
  async end(): Promise<void> {
    const text = this.#pieces.join('')
    this.#pieces = []
    this.#length = 0
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
  }
}
