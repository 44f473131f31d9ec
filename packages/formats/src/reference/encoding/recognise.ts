/** Which encoding bytes are in, by the bytes themselves. */
import { countLetters } from './utf8.ts'

/** The encodings that are told apart; others are read where an XML file names them. */
export type Encoding =
  | 'utf-8'
  | 'utf-8-bom'
  | 'utf-16le'
  | 'utf-16le-bom'
  | 'utf-16be'
  | 'utf-16be-bom'
  | 'windows-1252'
  | 'macintosh'

/** By a byte order mark, or by where the zero bytes of UTF-16 lie; else UTF-8 until a byte says otherwise. */
export function encodingOfHead(head: Uint8Array): Encoding {
  const [a = 0, b = 0, c = 0] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom'
  if (a === 0xff && b === 0xfe) return 'utf-16le-bom'
  if (a === 0xfe && b === 0xff) return 'utf-16be-bom'
  const zeros = [0, 0]
  const size = Math.min(head.length, 4096) & ~1
  for (let at = 0; at < size; at += 1) if (head[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > size * 0.2 && even < size * 0.02) return 'utf-16le'
  if (even > size * 0.2 && odd < size * 0.02) return 'utf-16be'
  return 'utf-8'
}

/** Whether bytes that are not all UTF-8 are so mostly: a few stray bytes in a text of UTF-8, and not another encoding. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { letters, strays } = countLetters(bytes)
  return letters > strays
}

/** The encoding of one byte a letter: where letters stand between letters, Mac has its own below 0xA0, Windows above 0xC0. */
export function singleByteEncoding(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  let [windows, mac] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) continue
    if (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) windows += 1
    else if ((byte < 0xa0 && !isWindowsPunctuation(byte)) || [0xae, 0xaf, 0xbe, 0xbf].includes(byte)) mac += 1
  }
  return mac > windows ? 'macintosh' : 'windows-1252'
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

/** Quotation marks, dashes and dots of Windows-1252. */
function isWindowsPunctuation(byte: number): boolean {
  return byte === 0x85 || (byte >= 0x91 && byte <= 0x97)
}

/** The label in an XML declaration, in lower case. */
export function declaredEncoding(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, 200))
  return /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1]?.toLowerCase()
}
