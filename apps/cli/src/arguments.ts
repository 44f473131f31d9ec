/** What is given on the command line, read; what cannot be read is refused with a sentence. */
import type { Threshold } from '@oversyn/dedupe'
import type { Language } from '@oversyn/model'
import { InvalidArgumentError, Option } from 'commander'

export function language(flags: string, description: string, usual: Language = 'nb'): Option {
  return new Option(flags, description).choices(['nb', 'nn', 'en']).default(usual)
}

export function port(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return number
}

export function count(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Give a number from 1 to 9999999.')
  return Number(text)
}

export function threshold(text: string): Threshold {
  if (text === 'strict' || text === 'usual' || text === 'loose') return text
  const points = Number(text)
  if (text.trim() === '' || !(points >= 5 && points <= 20))
    throw new InvalidArgumentError('A threshold is strict, usual, loose, or a number from 5 to 20.')
  return points
}

export function seed(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A seed is a whole number from 0 to 999999999.')
  return Number(text)
}

export function share(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('A share is a number from 0 to 1.')
  return number
}

export function gather(value: string, before: string[]): string[] {
  return [...before, value]
}
