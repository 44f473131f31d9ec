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
      'flertall\\w*|fleirtal\\w*|dei? (?:aller )?fleste|langt dei? fleste|(?:ei?n )?stor (?:andel|del)|størstedelen|som regel|vanligvis|vanlegvis|most|(?:a |the )?majority|a large (?:share|part)|usually|mange|many',
    ),
  ],
  [
    'few',
    whole(
      'færre|(?:de )?færreste|mindretall?\\w*|svært få|få av|(?<!(?:bør|kan|skal|å|vil|må|kunne|skulle) )få(?= (?:\\p{L}+e )?\\p{L}{3,}(?:er|e|r|ene)(?!\\p{L}))|sjelden|sjeldan|ei?n liten (?:andel|del)|few(?:er)?|(?:a |the )?minority|rarely|hardly any|a small (?:share|part)',
    ),
  ],
  ['all', whole('alle|samtlige|samtlege|enhver|alltid|nesten alltid|all|every|everyone|always')],
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
  [whole('lengre|lenger|longer'), whole('kortere|kortare|shorter')],
  [
    whole('i (?:svært |veldig )?stor grad|to a (?:large|great) (?:extent|degree)'),
    whole('i (?:svært )?(?:liten|mindre) grad|to a (?:small|lesser|limited) (?:extent|degree)'),
  ],
  [whole('dyrere|dyrare'), whole('billigere|billigare|rimeligere|rimelegare')],
  [whole('tryggere|tryggare'), whole('utryggere|utryggare')],
  [whole('sterkere|sterkare'), whole('svakere|svakare')],
  [whole('større|stronger|larger|bigger'), whole('mindre|weaker|smaller')],
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
  [whole('faster|quicker|sooner|earlier'), whole('slower|later')],
  [whole('safer'), whole('less safe|unsafe')],
  [whole('cheaper|less expensive'), whole('dearer|more expensive|costlier')],
  [
    whole('rose|rises|risen|grew|grows|went up|increased'),
    whole('fell|falls|fallen|dropped|declined|went down|decreased'),
  ],
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
/** Whether something is said not to be so. */
export function negates(text: string): boolean {
  return negation.test(text)
}

const joints =
  /;|,\s+(?=(?:mens|medan|men|while|whereas|but)\s)|,\s+(?:og|and)\s+(?=(?:en stor|de fleste|få|færre|mange|bare|kun|a large|most|few|fewer|many|only)\s)/u

/** Two checks ask for them, and many patterns are tried on each. */
const known = new WeakMap<Sentence, readonly Clause[]>()

/** The clauses of a sentence, as far as they can stand against others. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses = known.get(sentence) ?? cut(sentence)
  known.set(sentence, clauses)
  return clauses
}

function cut(sentence: Sentence): Clause[] {
  return sentence.text.split(joints).map((text) => {
    const quantity = quantities.find(([, pattern]) => pattern.test(text))?.[0] ?? null
    const sides = new Map<number, number>()
    for (const [at, [one, other]] of opposites.entries()) {
      const is = one.test(text)
      const isOther = other.test(text)
      if (is !== isOther) sides.set(at, is ? 1 : -1)
    }
    return {
      sentence,
      text,
      stems: subject(text),
      quantity,
      negated: negation.test(text),
      sides,
      numbers: sharesIn(text),
    }
  })
}

/** Shares, in per cent or as a fraction in words; the fraction as its word, for "a third" is not exactly 33 per cent. */
const percent = /\d+(?:[.,]\d+)?(?= ?(?:prosent|%|per cent|percent))/gu
const fractions: readonly (readonly [string, RegExp])[] = [
  ['1/2', whole('halvparten|halve|halvert|halverte|half|halved')],
  ['1/3', whole('(?:en |én |ein )?tredjedel|(?:en |én |ein )?tredel|(?:a|one) third')],
  ['2/3', whole('to tredjedeler|to tredeler|to tredelar|two thirds')],
  ['1/4', whole('(?:en |én |ein )?fjerdedel|(?:en |én |ein )?firedel|kvart(?:en)?|(?:a|one) (?:quarter|fourth)')],
  ['3/4', whole('tre fjerdedeler|tre firedeler|tre firedelar|three quarters')],
  ['1/5', whole('(?:en |én |ein )?femtedel|(?:en |én |ein )?femdel|(?:a|one) fifth')],
  ['1/10', whole('(?:en |én |ein )?tidel|(?:en |én |ein )?tiendedel|(?:a|one) tenth')],
]
const anyFraction = new RegExp(fractions.map(([, { source }]) => source).join('|'), 'giu')

/** The longest fraction counts: "two thirds" is not "a third". */
function sharesIn(text: string): string[] {
  const words = fractions.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  return [...(text.match(percent) ?? []), ...words]
}

const everywhere = quantities.map(([, pattern]) => new RegExp(pattern.source, 'giu'))

/** What a clause is about, without the words that say how many and without who is cited for it. */
function subject(text: string): Set<string> {
  const bare = text
    .replace(/\([^()]*\d{4}[^()]*\)/gu, ' ')
    .replace(/\d+(?:[.,]\d+)? ?(?:prosent|%|per cent|percent)/gu, ' ')
    .replace(anyFraction, ' ')
  const without = everywhere.reduce((rest, pattern) => rest.replace(pattern, ' '), bare)
  return stems(without)
}

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll('\\w', '\\p{L}')})(?!\\p{L})`, 'iu')
}
