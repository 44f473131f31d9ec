/** UTF-8 by its bytes (RFC 3629): which are whole letters, which are none, and a text that has both. */

/** How many bytes the letter at a place has: 1 to 4; 0 where there is none; -1 where it is cut off by the end. */
function letterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  for (let k = 1; k < length; k += 1) {
    const next = bytes[at + k]
    if (next === undefined) return -1
    if ((next & 0xc0) !== 0x80) return 0
    if (k === 1 && ((first === 0xe0 && next < 0xa0) || (first === 0xed && next > 0x9f))) return 0
    if (k === 1 && ((first === 0xf0 && next < 0x90) || (first === 0xf4 && next > 0x8f))) return 0
  }
  return length
}

/** How many letters of more than one byte, and how many bytes that belong to none. */
export function countLetters(bytes: Uint8Array): { letters: number; strays: number } {
  let [letters, strays] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    const length = letterAt(bytes, at)
    if (length > 1) letters += 1
    if (length === 0) strays += 1
    at += Math.max(1, length)
  }
  return { letters, strays }
}

/** Where the last whole letter ends: what follows is the beginning of one whose rest comes with the next bytes. */
export function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const at = bytes.length - back
    const byte = bytes[at] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return letterAt(bytes, at) === -1 ? at : bytes.length
  }
  return bytes.length
}

/** The bytes with every stray byte replaced by the UTF-8 of what it is in another encoding. */
export function mendStrays(
  bytes: Uint8Array,
  letterOf: (byte: number) => Uint8Array,
): { bytes: Uint8Array; first: number } {
  const mended = new Uint8Array(bytes.length * 3)
  let [size, first] = [0, -1]
  for (let at = 0; at < bytes.length; ) {
    const length = letterAt(bytes, at)
    if (length > 0) {
      mended.set(bytes.subarray(at, at + length), size)
      size += length
      at += length
      continue
    }
    if (first < 0) first = at
    const letter = letterOf(bytes[at] ?? 0)
    mended.set(letter, size)
    size += letter.length
    at += 1
  }
  return { bytes: mended.subarray(0, size), first }
}

/** One letter as UTF-8. */
export function encodeLetter(letter: string): Uint8Array {
  const code = letter.codePointAt(0) ?? 0xfffd
  if (code < 0x80) return Uint8Array.of(code)
  if (code < 0x800) return Uint8Array.of(0xc0 | (code >> 6), 0x80 | (code & 63))
  return Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
}
