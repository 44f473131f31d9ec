/** What is looked at before any file is read: size, bytes that are not text, and the marks of systems and editors. */
import type { Problem } from '@oversyn/model'
import { fault } from './place.ts'

/** In UTF-16 code units. A log holds every change that was ever made, so it may be long. */
export const limits = { files: 20_000, file: 4_000_000, log: 100_000_000 } as const

/** NUL, which databases refuse, and lone surrogates, which have no UTF-8. */
export const notText = /[\0\p{Surrogate}]/u

/**
 * The text of a file, without a byte order mark and with `\n` at the ends of its lines; `undefined` where it is not to be read.
 * Characters that were not UTF-8 (U+FFFD) are a note: they are kept, and nobody can know what they were.
 */
export function guardInput(file: string, given: string, problems: Problem[]): string | undefined {
  const limit = file.endsWith('.jsonl') ? limits.log : limits.file
  const start = { line: 1, column: 1 }
  if (given.length > limit) {
    problems.push(fault('file-too-large', `The file is larger than ${limit} characters and is not read.`, file, start))
    return undefined
  }
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const binary = text.search(notText)
  if (binary >= 0) {
    const message = 'Here is a character that is no text (NUL, or half of a pair).'
    problems.push(fault('file-binary', message, file, placeAt(text, binary)))
    return undefined
  }
  const odd = text.indexOf('\uFFFD')
  if (odd >= 0) {
    const message = 'Here a character was lost: the file was not UTF-8, or what it was made from was not.'
    problems.push(fault('file-encoding', message, file, placeAt(text, odd), 'note'))
  }
  return text
}

function placeAt(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
