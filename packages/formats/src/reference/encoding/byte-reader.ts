/** Bytes to text, piece by piece. A letter cut by the end of a piece waits for the next; what is not UTF-8 is read as what it is, and told. */
import type { Outbox } from '../outbox.ts'
import { declaredEncoding, encodingOfHead, isMostlyUtf8, singleByteEncoding } from './recognise.ts'
import { decoderFor, decodeUtf8 } from './text-decoder.ts'
import { encodeLetter, mendStrays, wholeLength } from './utf8.ts'

const none = new Uint8Array(0)

export class ByteReader {
  readonly #outbox: Outbox
  /** What the bytes are in, as far as is known; a text of plain ASCII is UTF-8. */
  encoding: string
  readonly #declared: string | undefined
  #decoder: ReturnType<typeof decoderFor>
  #rest = none
  #sawLetters = false
  #mended = false
  #lines = 1

  /** `head` are the first bytes of the file, which are still to be given to {@link read}. */
  constructor(head: Uint8Array, outbox: Outbox) {
    this.#outbox = outbox
    this.encoding = encodingOfHead(head)
    this.#declared = declaredEncoding(head)
    if (this.encoding.startsWith('utf-16')) this.#decoder = decoderFor(this.encoding.replace('-bom', ''))
    else if (this.#isEastern(this.#declared)) this.#use(this.#declared ?? '')
  }

  /** The text of the next bytes; `last` says that none follow. */
  read(bytes: Uint8Array, last = false): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: !last })
    const all = this.#rest.length > 0 ? joined(this.#rest, bytes) : bytes
    const whole = last ? all.length : wholeLength(all)
    this.#rest = all.slice(whole)
    const text = this.#decode(all.subarray(0, whole))
    return this.#lines === 1 ? text.replace(/^\uFEFF/, '') : text
  }

  #decode(bytes: Uint8Array): string {
    const text = decodeUtf8(bytes)
    if (text !== undefined) {
      this.#sawLetters ||= text.length < bytes.length
      this.#countLines(text)
      return text
    }
    if (this.#sawLetters || this.encoding === 'utf-8-bom' || isMostlyUtf8(bytes)) return this.#mend(bytes)
    const declared = this.#declared
    this.#use(declared && !/^utf-?(8|16)/.test(declared) && decoderFor(declared) ? declared : singleByteEncoding(bytes))
    if (declared && /^utf-?8/.test(declared)) {
      const message = `The file says that it is in UTF-8, but is in ${this.encoding}.`
      this.#outbox.problem('encoding-wrong', 'warning', message, this.#lines, null)
    }
    const rest = joined(bytes, this.#rest)
    this.#rest = none
    return this.#decoder?.decode(rest, { stream: true }) ?? ''
  }

  #use(label: string): void {
    this.encoding = /^(?:iso-?8859-?1|latin-?1|us-ascii|cp-?1252|windows-1252)$/.test(label) ? 'windows-1252' : label
    this.#decoder = decoderFor(label)
  }

  /** Stray bytes in UTF-8 are read as Windows-1252, and told once. */
  #mend(bytes: Uint8Array): string {
    const windows = decoderFor('windows-1252')
    const mended = mendStrays(bytes, (byte) => encodeLetter(windows?.decode(Uint8Array.of(byte)) ?? '\uFFFD'))
    if (!this.#mended) {
      this.#mended = true
      const line = this.#lines + lineBreaks(decodeUtf8(bytes.subarray(0, mended.first)) ?? '')
      const message = 'Some letters are not UTF-8 as the rest of the file is. They are read as Windows-1252.'
      this.#outbox.problem('encoding-mixed', 'warning', message, line, null)
    }
    const text = decodeUtf8(mended.bytes) ?? ''
    this.#countLines(text)
    return text
  }

  #countLines(text: string): void {
    if (!this.#mended) this.#lines += lineBreaks(text)
  }

  /** Encodings whose bytes may pass for UTF-8's ASCII, and must be believed. */
  #isEastern(label: string | undefined): boolean {
    return (
      label !== undefined && /^(?:iso-2022|hz-gb|shift|sjis|gb|big5|euc)/.test(label) && decoderFor(label) !== undefined
    )
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

function lineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
