/** Clauses with what they claim of how many, in which direction, and whether at all. */
import type { Sentence } from '../manuscript/manuscript.ts'
import { stems } from '../text/stems.ts'

export type Quantity = 'all' | 'most' | 'some' | 'few'

export interface Clause {
  readonly sentence: Sentence
  readonly text: string
  readonly stems: ReadonlySet<string>
  readonly quantity: Quantity | null
  readonly negated: boolean
  /** Numbers of the pairs in {@link opposites}, with the side taken: 1 or -1. */
  readonly sides: ReadonlyMap<number, number>
  readonly numbers: readonly string[]
}

const quantities: readonly (readonly [Quantity, RegExp])[] = [
  [
    'most',
    whole(
      'flertall\\w*|fleirtal\\w*|dei? (?:aller )?fleste|langt dei? fleste|(?:ei?n )?stor (?:andel|del)|størstedelen|most|(?:a |the )?majority|a large (?:share|part)|mange|many',
    ),
  ],
  [
    'few',
    whole(
      'færre|(?:de )?færreste|mindretall?\\w*|svært få|få av|(?<!(?:bør|kan|skal|å|vil|må|kunne|skulle) )få(?= (?:\\p{L}+e )?\\p{L}{3,}(?:er|e|r|ene)(?!\\p{L}))|sjelden|sjeldan|ei?n liten (?:andel|del)|few(?:er)?|(?:a |the )?minority|rarely|hardly any|a small (?:share|part)',
    ),
  ],
  ['all', whole('alle|samtlige|samtlege|enhver|all|every|everyone')],
  ['some', whole('noen|somme|ei?n del|endel|enkelte|nokre|some|a few|certain')],
]

/** Words that point opposite ways. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [whole('bra|godt|gode?'), whole('dårlig\\w*|dårleg\\w*')],
  [whole('bedre|betre|bedret|forbedr\\w*|betra'), whole('dårligere|dårlegare|verre|forverr\\w*|svekk\\w*')],
  [whole('enklere|enklare|lettere|lettare|enkelt|lett'), whole('vanskeligere|vanskelegare|tyngre|vanskelig|vanskeleg')],
  [
    whole('øk(?:t|er|te|ning\\w*)|auk(?:a|ar|e)|flere|høyere|høgare'),
    whole('redus\\w*|minsk\\w*|lavere|lågare|sank|synker|søkk\\w*|nedgang\\w*|(?:går|gikk|gjekk|gått) ned'),
  ],
  [whole('fornøyd\\w*|tilfreds\\w*|nøgd\\w*'), whole('misfornøyd\\w*|utilfreds\\w*|misnøgd\\w*')],
  [whole('positiv\\w*'), whole('negativ\\w*')],
  [whole('raskere|raskare|fortere|fortare'), whole('saktere|seinare|langsommere|tregere|tregare')],
  [whole('styrk(?:er|et|es|jer|te|a)'), whole('svekk(?:er|et|es|jer|te|a)')],
  [
    whole('tas ut|holdes utenfor|holde utenfor'),
    whole('legge[rs]? (?:\\p{L}+ (?:\\p{L}+ )?){0,8}inn|lagt inn|inkludere[rs]?'),
  ],
  [whole('well|good'), whole('poorly|badly|poor|bad')],
  [whole('better|improve\\w*'), whole('worse\\w*|deteriorat\\w*')],
  [whole('easier|easy'), whole('harder|difficult')],
  [whole('increase\\w*|higher|more'), whole('decrease\\w*|reduce\\w*|lower|less')],
  [whole('satisfied'), whole('dissatisfied|unhappy')],
  [whole('positive\\w*'), whole('negative\\w*')],
  [whole('faster|quicker'), whole('slower')],
  [whole('as \\w+ as|equally \\w+'), whole('(?:less|more) \\w+ than')],
  [whole('(?:like|lika) \\w+ som'), whole('(?:mindre|mer|meir) \\w+ enn')],
  [
    whole(
      '(?:the )?(?:main|chief|most (?:common|important)) (?:reason|cause)s?|hoved(?:grunn|årsak)\\w*|hovudgrunn\\w*',
    ),
    whole(
      '(?:rarely|seldom|hardly ever) (?:a |the )?(?:reason|cause)|(?:sjelden|sjeldan) (?:noen |nokon |en |ein )?(?:grunn|årsak)\\w*',
    ),
  ],
]

const negation = whole('ikke|ikkje|aldri|not|never|neither|verken')
const joints =
  /;|,\s+(?=(?:mens|medan|men|while|whereas|but)\s)|,\s+(?:og|and)\s+(?=(?:en stor|de fleste|få|færre|mange|bare|kun|a large|most|few|fewer|many|only)\s)/u

/** The clauses of a sentence, as far as they can stand against others. */
export function clausesOf(sentence: Sentence): Clause[] {
  return sentence.text.split(joints).map((text) => {
    const quantity = quantities.find(([, pattern]) => pattern.test(text))?.[0] ?? null
    const sides = new Map<number, number>()
    for (const [at, [one, other]] of opposites.entries()) {
      const is = one.test(text)
      const isOther = other.test(text)
      if (is !== isOther) sides.set(at, is ? 1 : -1)
    }
    const numbers = (text.match(/\d+(?:[.,]\d+)?(?= ?(?:prosent|%|per cent|percent))/gu) ?? []).map(String)
    return { sentence, text, stems: subject(text), quantity, negated: negation.test(text), sides, numbers }
  })
}

const everywhere = quantities.map(([, pattern]) => new RegExp(pattern.source, 'giu'))

/** What a clause is about, without the words that say how many and without who is cited for it. */
function subject(text: string): Set<string> {
  const bare = text
    .replace(/\([^()]*\d{4}[^()]*\)/gu, ' ')
    .replace(/\d+(?:[.,]\d+)? ?(?:prosent|%|per cent|percent)/gu, ' ')
  const without = everywhere.reduce((rest, pattern) => rest.replace(pattern, ' '), bare)
  return stems(without)
}

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll('\\w', '\\p{L}')})(?!\\p{L})`, 'iu')
}
