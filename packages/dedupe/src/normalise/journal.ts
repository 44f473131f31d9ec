/** A journal, series or congress as words that compare. */
import { fold, withoutMarkup, wordsOf } from './fold.ts'

const leftOut = new Set(
  'the of and for in on de la le les du des der die das und den det og och i av af et y e do da a an'.split(' '),
)
const address = /^https?:|^www\./

/** Of a series' year, edition or volume, nothing tells two series apart. */
const ofTheYear = /^(?:\d+(?:st|nd|rd|th)?|vols?|volume|pt|part|proceedings|proc|supplement|suppl)$/
const medium = /^(?:electronic resource|online|print|internet|electronic|journal|\d+)$/

/**
 * The words of a journal's names, joined by spaces, with "=" between the names: a title in brackets, after "=" or after a dash is
 * another name of the same journal; media notes, places in parentheses and subtitles are left out.
 *
 * @example readJournal('Infectious Agents & Cancer [Electronic Resource]') // 'infectious agents cancer'
 * @example readJournal('[Rinsho ketsueki] The Japanese journal of clinical hematology') // 'rinsho ketsueki=japanese journal clinical hematology'
 */
export function readJournal(raw: string): string {
  if (raw === '') return ''
  const text = fold(withoutMarkup(raw)).trim()
  // A registry's address names the one trial, not a journal.
  if (address.test(text)) return ''
  const names = text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\.?\s*\bconference\s*:/, '=')
    .split(/[[\]=]| [-/] /)
    .flatMap((part) => (medium.test(part.trim()) ? [] : [journalWords(part.split(/[:;]|\. (?=[a-z]{4,} )/)[0] ?? '')]))
    .filter((words) => words !== '')
  return names.length === 0 ? wordsOf(text).slice(0, 16).join(' ') : [...new Set(names)].slice(0, 3).join('=')
}

function journalWords(folded: string): string {
  const words = wordsOf(folded.replace(/\b[ld]'(?=[a-z])/g, '').replace(/'/g, '')).filter((word) => !leftOut.has(word))
  const lasting = words.filter((word) => !ofTheYear.test(word))
  return (lasting.length === 0 ? words : lasting).slice(0, 16).join(' ')
}

const servers =
  /\b(?:medrxiv|biorxiv|arxiv|ssrn|preprints?|research square|psyarxiv|socarxiv|osf|chemrxiv|techrxiv|edarxiv|eartharxiv|authorea)\b/
const serverDoi = /^10\.(?:1101|48550|21203|2139|31234|31235|31219|20944|26434|36227|22541|35542)\//

/** Whether a record is of a preprint: by its server's name, or by the prefix of its DOI where it has no journal's locators. */
export function isPreprint(journal: string, doi: string, type: string): boolean {
  if (servers.test(journal) || /preprint|posted[ -]content/.test(type)) return true
  return journal === '' && serverDoi.test(doi)
}
