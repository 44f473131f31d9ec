/** What a review counts of itself, by the words its text would use; and the words for numbers. */
import type { Language } from '@oversyn/model'

/** A noun in the plural (indefinite and definite), as a pattern, with the expression that counts it. */
export interface CountedNoun {
  readonly words: string
  readonly expression: string
}

const types = (...values: string[]) =>
  `count studies where type ${values.length > 1 ? `in (${values.join(', ')})` : `= ${values[0]}`}`

/** Longer words first, so that `masteroppgaver` is not read as something shorter. */
export const countedNouns: Readonly<Record<Language, readonly CountedNoun[]>> = {
  nb: [
    { words: 'master(?:gradsoppgave|oppgave)(?:r|ne)', expression: types('masters-thesis') },
    { words: 'doktor(?:gradsavhandling|avhandling)(?:er|ene)', expression: types('doctoral-thesis') },
    { words: 'bokkapi(?:tler|tlene)', expression: types('chapter') },
    { words: 'tidsskriftsartikle(?:r|ne)|artikle(?:r|ne)', expression: types('article') },
    { words: 'publikasjone(?:r|ne)', expression: 'count reports' },
    { words: 'studie(?:r|ne)', expression: 'count studies' },
    { words: 'temae(?:r|ne)|temaområde(?:r|ne)', expression: 'count themes' },
    { words: 'kulepunkt(?:er|ene)', expression: 'count bullets' },
    { words: 'kunnskapshull(?:ene)?', expression: 'count gaps' },
    { words: '(?:fag)?database(?:r|ne)', expression: 'count sources where type = database' },
  ],
  nn: [
    { words: 'master(?:grads)?oppgåve(?:r|ne)', expression: types('masters-thesis') },
    { words: 'doktor(?:grads)?avhandling(?:ar|ane)', expression: types('doctoral-thesis') },
    { words: 'bokkapi(?:tel|tla)', expression: types('chapter') },
    { words: '(?:tidsskrifts)?artikl(?:ar|ane)', expression: types('article') },
    { words: 'publikasjon(?:ar|ane)', expression: 'count reports' },
    { words: 'studi(?:ar|ane|er|ene)', expression: 'count studies' },
    { words: 'tema|temaa|temaområd(?:e|a)', expression: 'count themes' },
    { words: 'kulepunkt(?:a)?', expression: 'count bullets' },
    { words: 'kunnskapshol(?:a)?', expression: 'count gaps' },
    { words: '(?:fag)?databas(?:ar|ane)', expression: 'count sources where type = database' },
  ],
  en: [
    { words: "master['’]?s? theses", expression: types('masters-thesis') },
    { words: 'doctoral theses|dissertations', expression: types('doctoral-thesis') },
    { words: 'book chapters', expression: types('chapter') },
    { words: '(?:journal )?articles', expression: types('article') },
    { words: 'publications|reports', expression: 'count reports' },
    { words: 'studies', expression: 'count studies' },
    { words: 'themes', expression: 'count themes' },
    { words: 'bullet points', expression: 'count bullets' },
    { words: '(?:knowledge|evidence) gaps', expression: 'count gaps' },
    { words: 'databases', expression: 'count sources where type = database' },
  ],
}

/** Numbers from two up as words: "one" is left out, for it is also an article. */
export const numberWords: Readonly<Record<Language, string>> = {
  nb: `to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|${tens('tjue|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti', 'én|en|to|tre|fire|fem|seks|sju|åtte|ni')}`,
  nn: `to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|${tens('tjue|tretti|førti|femti|seksti|sytti|åtti|nitti', 'éin|ein|to|tre|fire|fem|seks|sju|åtte|ni')}`,
  en: `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${tens('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety', 'one|two|three|four|five|six|seven|eight|nine', '-')}`,
}

/** What may stand between the number and its noun: "of the", and one adjective. */
export const between: Readonly<Record<Language, string>> = {
  nb: '(?:av )?(?:de )?(?:\\p{Ll}+e )?',
  nn: '(?:av )?(?:dei )?(?:\\p{Ll}+e )?',
  en: '(?:of )?(?:the )?(?:\\p{Ll}+(?:ed|ing|nt|al|an|ve|ic) )?',
}

function tens(words: string, units: string, joint = ''): string {
  return `(?:${words})(?:${joint}(?:${units}))?`
}
