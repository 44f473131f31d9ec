/** A journal, series or congress as words that compare. */
import { fold, withoutMarkup, wordsOf } from './fold.ts'

const leftOut = new Set(
  'the of and for in on de la le les du des der die das und den det og och i av af et y e do da a an'.split(' '),
)
const address = /^https?:|^www\./

/**
 * The words of a journal's name, joined by spaces; media notes, places in parentheses and what follows a colon or "=" are left out.
 *
 * @example readJournal('Infectious Agents & Cancer [Electronic Resource]') // 'infectious agents cancer'
 */
export function readJournal(raw: string): string {
  if (raw === '') return ''
  let text = fold(withoutMarkup(raw)).trim()
  // A registry's address names the one trial, not a journal.
  if (address.test(text)) return ''
  text = text.replace(/\[[^\]]*\]/g, ' ').replace(/\([^)]*\)/g, ' ')
  const main = text.split(/[:=]| - |\. (?=[a-z]{4,} )/)[0] ?? ''
  const words = wordsOf((wordsOf(main).length === 0 ? text : main).replace(/'/g, '')).filter(
    (word) => !leftOut.has(word),
  )
  return (words.length === 0 ? wordsOf(text) : words).slice(0, 16).join(' ')
}

const servers =
  /\b(?:medrxiv|biorxiv|arxiv|ssrn|preprints?|research square|psyarxiv|socarxiv|osf|chemrxiv|techrxiv|edarxiv|eartharxiv|authorea)\b/
const serverDoi = /^10\.(?:1101|48550|21203|2139|31234|31235|31219|20944|26434|36227|22541|35542)\//

/** Whether a record is of a preprint: by its server's name, or by the prefix of its DOI where it has no journal's locators. */
export function isPreprint(journal: string, doi: string, type: string): boolean {
  if (servers.test(journal) || /preprint|posted[ -]content/.test(type)) return true
  return journal === '' && serverDoi.test(doi)
}
