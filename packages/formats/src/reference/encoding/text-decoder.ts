/** The decoder of the Encoding Standard. Every browser, worker and Node has it, though the language's own types do not name it. */

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}

declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder

/** A decoder for an encoding by its label; `undefined` where the label names none. */
export function decoderFor(label: string, fatal = false): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return undefined
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes as UTF-8; `undefined` where they are not. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
