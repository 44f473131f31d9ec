/** The words of a criterion that are worth marking in the texts it is applied to. */

import { isAcronym } from './acronym.ts'
import { stem } from './stem/stem.ts'
import type { ListedLanguage as Language } from './stop-words.ts'
import { wordsOf } from './words-of.ts'

/** What criteria say of any study or publication: found in every text, it tells nothing. */
const general = {
  nb:
    'studie studium artikkel publikasjon publisert tekst arbeid forskning handle gjelde omhandle omfatte inkludere ekskludere utelukke ' +
    'ta inngå bruke gi vise finne senere seinere tidligere før etter fra år alder land språk minst flest mindre mer over under innen ' +
    'tema type form annen andre egen dreie studere undersøke krav oppfylle relevant',
  nn:
    'studie studium artikkel publikasjon publisert tekst arbeid forsking handle gjelde omhandle omfatte inkludere ekskludere utelukke ' +
    'ta inngå bruke gi vise finne seinare tidlegare før etter frå år alder land språk minst flest mindre meir over under innan ' +
    'tema type form annan andre eigen dreie studere undersøkje krav oppfylle relevant',
  en:
    'study article publication published paper text work research concern include exclude cover report use give show find later earlier ' +
    'before after from year age country language least most less more over under within theme type form other own relevant meet',
} as const satisfies Record<Language, string>

/** What follows these is what the criterion is not about: "andre land enn Norge". */
const exceptions: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:enn|unntatt|bortsett fra|utenom|utenfor|ikke|uten)(?!\p{L})[^.,;:()]*/giu,
  nn: /(?<!\p{L})(?:enn|unnateke|bortsett frå|utanom|utanfor|ikkje|utan)(?!\p{L})[^.,;:()]*/giu,
  en: /(?<!\p{L})(?:than|except|apart from|outside|not|without)(?!\p{L})[^.,;:()]*/giu,
}

/** Shorter beginnings begin too much. */
const shortestBeginning = 6

const known = new Map<Language, ReadonlySet<string>>()

/**
 * The content words of a criterion without those that any criterion has, and without what it makes an exception of; ready to be sought by
 * `highlighter`. In Norwegian, which writes compounds as one word, longer words are sought as beginnings too.
 *
 * @example criterionWords('Studien handler om samarbeidet i NAV-kontor', 'nb') // ['samarbeidet', 'samarbeid*', 'nav-kontor', 'nav-kontor*', 'NAV']
 */
export function criterionWords(text: string, language: Language): string[] {
  const words = wordsOf(text.replace(exceptions[language], ' '), language)
  return words.flatMap((word) => (generalIn(language).has(stem(word, language)) ? [] : soughtAs(word, language, text)))
}

function soughtAs(word: string, language: Language, text: string): string[] {
  // The acronym of NAV-kontor stands alone as well.
  const [first = ''] = word.split('-')
  const written = text.match(new RegExp(`(?<!\\p{L})${first}(?=-)`, 'iu'))?.[0] ?? ''
  const acronym = word.includes('-') && isAcronym(written) ? [written] : []
  if (language === 'en') return [word, ...acronym]
  const short = stem(word, language)
  const beginning = short.length > shortestBeginning && word.startsWith(short) ? short : word
  return [word, ...(beginning.length >= shortestBeginning ? [`${beginning}*`] : []), ...acronym]
}

function generalIn(language: Language): ReadonlySet<string> {
  const before = known.get(language)
  if (before) return before
  const stems = new Set(general[language].split(' ').map((it) => stem(it, language)))
  known.set(language, stems)
  return stems
}
