/** The same statement twice: two bullets, or two sentences of the running text, that hardly differ. */
import type { Check } from '../ground.ts'
import { claims, type Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { stems } from '../text/stems.ts'
import { clausesOf } from './clauses.ts'
import { summarising } from './summarising.ts'

const alike = 0.8
const fewest = 5
/** A short bullet counts as said again only in the very same words. */
const fewestOfBullet = 3
/** A stem in more sentences than this says too little to look sentences up by. */
const common = 60

interface Kept {
  readonly sentence: Sentence
  readonly stems: ReadonlySet<string>
  readonly numbers: string
  readonly negated: boolean
  /** How many it speaks of: "few offices" does not repeat "many offices". */
  readonly quantities: string
}

/**
 * Who is cited does not count. Bullets are held against bullets and prose against prose: a bullet is meant to repeat the prose. Conclusions and summaries are
 * left out, and so are sentences that differ in a number or a negation.
 */
export const repeatedStatements: Check = ({ body, cited }) => {
  const citations = new Map<Sentence, string[]>()
  for (const { citation } of cited)
    citations.set(citation.sentence, [...(citations.get(citation.sentence) ?? []), citation.text])
  const kept: Kept[] = []
  const index = new Map<string, number[]>()
  const found: Found[] = []
  for (const sentence of body) {
    if (!claims(sentence.block.kind) || summarising(sentence.place.section)) continue
    const own = stems(said(sentence.text, citations.get(sentence) ?? []))
    const bullet = sentence.block.kind === 'bullet'
    if (own.size < (bullet ? fewestOfBullet : fewest)) continue
    const it: Kept = {
      sentence,
      stems: own,
      numbers: (sentence.text.match(/\d+/g) ?? []).filter((number) => !/^(?:19|20)\d{2}$/.test(number)).join(' '),
      quantities: clausesOf(sentence)
        .map(({ quantity }) => quantity ?? '')
        .join(' '),
      negated: /(?<!\p{L})(?:ikke|ikkje|ingen|not|no|never|aldri)(?!\p{L})/iu.test(sentence.text),
    }
    const twin = twinOf(it, kept, index)
    if (twin) found.push(problemOf(it, twin))
    const at = kept.push(it) - 1
    for (const each of own) {
      const places = index.get(each)
      if (!places) index.set(each, [at])
      else if (places.length < common) places.push(at)
    }
  }
  return found
}

const reporting =
  /(?<!\p{L})(?:skriver|viser|viste|finner|fant|mener|peker på|konkluderer med|hevder|framhever|skriv|finn|fann|meiner|writes?|wrote|shows?|showed|finds?|found|argues?|argued|concludes?|concluded|states?|reports?|reported)(?: (?:at|that))?(?!\p{L})/giu
/** A name before or after a reporting verb or a number in brackets: `Stokkeland [14] writes`, `skriver Stokkeland`. */
const teller =
  /\p{Lu}[\p{L}-]+(?:(?: og| and|,) \p{Lu}[\p{L}-]+)*(?: (?:m\.?fl\.|mfl\.|et al\.))?\s*\[[\d,; –-]+\]|\[[\d,; –-]+\]/gu

/** The sentence without who said it. */
function said(text: string, citations: readonly string[]): string {
  const bare = citations.reduce((rest, citation) => rest.replace(citation, ' '), text)
  return bare.replace(teller, ' ').replace(reporting, ' ')
}

function twinOf(it: Kept, kept: readonly Kept[], index: ReadonlyMap<string, readonly number[]>): Kept | undefined {
  const shared = new Map<number, number>()
  for (const each of it.stems) for (const at of index.get(each) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  for (const [at, rough] of shared) {
    const other = kept[at]
    if (!other || rough < Math.min(fewest - 1, it.stems.size)) continue
    if ((other.sentence.block.kind === 'bullet') !== (it.sentence.block.kind === 'bullet')) continue
    if (other.numbers !== it.numbers || other.negated !== it.negated || other.quantities !== it.quantities) continue
    const both = [...it.stems].filter((each) => other.stems.has(each)).length
    const share = both / (it.stems.size + other.stems.size - both)
    if (share >= (it.stems.size < fewest ? 1 : alike)) return other
  }
  return undefined
}

function problemOf({ sentence, stems: own }: Kept, twin: Kept): Found {
  const { line, section } = twin.sentence.place
  const near = sentence.place.section === section
  return {
    code: 'statement-repeated',
    severity: sentence.block.kind === 'bullet' ? 'warning' : 'note',
    confidence: own.size >= 8 ? 0.9 : 0.75,
    values: { line, section: near ? '' : (section ?? ''), there: twin.sentence.text },
    excerpt: sentence.text,
    where: sentence.place,
  }
}
