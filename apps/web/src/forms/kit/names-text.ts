/** People's names as lines of text, `Etternavn, Fornavn`, one a line; a line without a comma is an institution. */
import type { Name } from '@oversyn/model'

/** @example parseNames('Hansen, Kari\nNAV') // [{ family: 'Hansen', given: 'Kari' }, { family: 'NAV' }] */
export function parseNames(text: string): Name[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const comma = line.indexOf(',')
      if (comma === -1) return { family: line }
      const [family, given] = [line.slice(0, comma).trim(), line.slice(comma + 1).trim()]
      return given === '' ? { family } : { family, given }
    })
}

/** @example printNames([{ family: 'Hansen', given: 'Kari' }]) // 'Hansen, Kari' */
export function printNames(names: readonly Name[]): string {
  return names.map((name) => (name.given ? `${name.family}, ${name.given}` : name.family)).join('\n')
}
