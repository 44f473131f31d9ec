/** Why a record stands where it stands, as a sentence or two, in bokmål, nynorsk and English. */
import { type Language, showNumber } from '@oversyn/model'
import type { Reason } from '../explain.ts'
import type { Why } from './why.ts'

interface Sentences {
  readonly known: string
  readonly raised: (what: string) => string
  readonly lowered: (what: string) => string
  readonly answers: (what: string) => string
  readonly words: (quoted: string) => string
  readonly references: (count: number, shown: string) => string
  readonly and: string
  readonly chance: string
  readonly nothing: string
  readonly quotes: readonly [string, string]
}

const sentences: Readonly<Record<Language, Sentences>> = {
  nb: {
    known: 'Kommer tidlig fordi den er kjent som relevant fra før.',
    raised: (what) => `Løftet av ${what}.`,
    lowered: (what) => `Senket av ${what}.`,
    answers: (what) => `Svarer på spørsmålet med ${what}.`,
    words: (quoted) => `ordene ${quoted}`,
    references: (count, shown) => (count === 1 ? 'én felles referanse' : `${shown} felles referanser`),
    and: ' og ',
    chance: 'Står tilfeldig: ingenting er lært ennå, og spørsmålet treffer ikke teksten.',
    nothing: 'Ingen ord skiller denne fra de andre.',
    quotes: ['«', '»'],
  },
  nn: {
    known: 'Kjem tidleg fordi han er kjend som relevant frå før.',
    raised: (what) => `Løfta av ${what}.`,
    lowered: (what) => `Senka av ${what}.`,
    answers: (what) => `Svarar på spørsmålet med ${what}.`,
    words: (quoted) => `orda ${quoted}`,
    references: (count, shown) => (count === 1 ? 'éin felles referanse' : `${shown} felles referansar`),
    and: ' og ',
    chance: 'Står tilfeldig: ingenting er lært enno, og spørsmålet treffer ikkje teksten.',
    nothing: 'Ingen ord skil denne frå dei andre.',
    quotes: ['«', '»'],
  },
  en: {
    known: 'Comes early because it was known to be relevant beforehand.',
    raised: (what) => `Raised by ${what}.`,
    lowered: (what) => `Lowered by ${what}.`,
    answers: (what) => `Answers the question by ${what}.`,
    words: (quoted) => `the words ${quoted}`,
    references: (count, shown) => (count === 1 ? 'one shared reference' : `${shown} shared references`),
    and: ' and ',
    chance: 'Stands by chance: nothing has been learnt yet, and the question does not meet the text.',
    nothing: 'No word sets this one apart from the others.',
    quotes: ['“', '”'],
  },
}

/**
 * @example whyInWords(live.why('r12'), 'nb') // 'Løftet av ordene «arbeidsgiver», «jobb» og 3 felles referanser. Senket av ordene «åker».'
 */
export function whyInWords(why: Why, language: Language): string {
  const say = sentences[language]
  if (why.basis === 'chance') return say.chance
  if (why.basis === 'question') return say.answers(list(why.raised))
  const told = [
    why.isKnown ? say.known : '',
    why.raised.length > 0 ? say.raised(list(why.raised)) : '',
    why.lowered.length > 0 ? say.lowered(list(why.lowered)) : '',
  ].filter(Boolean)
  return told.length > 0 ? told.join(' ') : say.nothing

  function list(reasons: readonly Reason[]): string {
    const [open, close] = say.quotes
    const quoted = reasons.filter(({ kind }) => kind !== 'reference').map(({ text }) => `${open}${text}${close}`)
    const references = reasons.length - quoted.length
    return [
      quoted.length > 0 ? say.words(quoted.join(', ')) : '',
      references > 0 ? say.references(references, showNumber(references, 'count', language)) : '',
    ]
      .filter(Boolean)
      .join(say.and)
  }
}
