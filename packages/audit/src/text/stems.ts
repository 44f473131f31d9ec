/** What a sentence is about: its words without small words and endings, so that two sentences can be laid side by side. */
import { isStopWord, words } from '@oversyn/text'

/** Endings of Norwegian and English words, taken off only where four letters stay: `målingene` is `måling`, not `mål`. */
const endings =
  /(?<=\p{L}{4})(?:hetene|heten|heter|het|elsene|elsen|elser|else|ities|ity|ness|ments|ment|ingene|ingen|ing|enes|ene|ane|ens|ets|ers|ere|are|ies|ed|es|er|ar|en|et|ly|e|s|a|y)$/u
/** The t and d of neuter, participle and past tense. */
const dental = /(?<=\p{L}{4})[dt]$/u
/** What an ending leaves behind, so that `livskvalitet` and `livskvaliteten` meet. */
const rest = /(?<=\p{L}{4})[dte]+$/u
const doubled = /(?<=\p{L}{3})(\p{L})\1$/u

/** Forms of the commonest strong verbs that no ending tells. */
const strong = new Map(
  Object.entries({
    gå: 'går gikk gjekk gått går gjeng',
    få: 'får fikk fekk fått',
    gi: 'gir ga gav gitt gjev gje',
    ta: 'tar tok tatt tek teke',
    si: 'sier sa sagt seier',
    falle: 'falt fell fall falle fallen fell falls',
    come: 'came comes coming',
    take: 'took takes taken taking',
    give: 'gave gives given giving',
    go: 'went goes gone going',
    say: 'said says saying',
    grow: 'grew grows grown',
    rise: 'rose rises risen rising',
    find: 'found finds finding',
    use: 'used uses using',
    finne: 'finner fant funnet finn fann funne',
    bruke: 'brukt brukte bruker bruk brukar',
  }).flatMap(([base, forms]) => [base, ...forms.split(' ')].map((form) => [form, base])),
)

/** A word without its ending; at least four letters stay. Light on purpose: two words that share a stem only look alike. */
export function stem(word: string): string {
  const known = strong.get(word)
  if (known !== undefined) return known
  if (word.length < 5) return word
  const cut = word.replace(dental, '').replace(endings, '')
  return cut.replace(rest, '').replace(doubled, '$1').replace(/y$/u, 'i')
}

/** The different stems of a text, in order. Numbers and names count as words. */
export function stems(text: string): Set<string> {
  return new Set(
    words(text, 2)
      .filter((word) => !isStopWord(word))
      .map(stem),
  )
}

/** Words of research prose that say nothing of what was found; as stems. */
const light = new Set(
  `gå få gi ta si finne bruke come take give go say find går mye mer mest nok veldig svært ofte studie studier studien studiene forskning
  forskere funn resultater viser vise vist finnes gjelder gjelde handler handle innebærer innebære opplever oppleve opplevd opplevelse
  oplever opplevelsen framstår fremstår ser uklart uklar usikkert enige uenige uenig enig måte måten grad ulike ulik lite liten
  mykje meir oppleving opplevd forsking skjer skje study studies research researchers findings results show shows shown much more
  most less lot very often unclear uncertain whether disagree agree experience experiences experienced way ways different becomes
  become less little trolig truleg kanskje muligens muleg mogleg alltid aldri probably perhaps possibly always never påvirker påvirke
  påvirket påverkar påverka påverkast effekt virkning verknad affect affects affected effect effects impact annen andre annet other another én one`
    .split(/\s+/)
    .map(stem),
)

/** The stems of a text that say what it is about, without the small change of research prose. */
export function telling(text: string): Set<string> {
  return new Set([...stems(text)].filter((it) => !light.has(it)))
}

/** Fewer letters are an ending rather than the head of a compound. */
const shortestHead = 5

/** The stems, and for each compound its head where the text knows that word too: `oppfølgingssentral` is also `sentral`. */
export function withHeads(own: ReadonlySet<string>, known: ReadonlySet<string>): Set<string> {
  const all = new Set(own)
  for (const it of own)
    for (let at = 3; at <= it.length - shortestHead; at += 1) {
      const head = it.slice(at)
      if (known.has(head)) {
        all.add(head)
        break
      }
    }
  return all
}

/** How much a stem tells: rare ones more. Sentences are what is counted over. */
export class Weights {
  private readonly counts = new Map<string, number>()
  private readonly total: number

  constructor(texts: readonly ReadonlySet<string>[]) {
    for (const text of texts) for (const it of text) this.counts.set(it, (this.counts.get(it) ?? 0) + 1)
    this.total = texts.length
  }

  of(it: string): number {
    return Math.log(1 + this.total / (1 + (this.counts.get(it) ?? 0)))
  }

  count(it: string): number {
    return this.counts.get(it) ?? 0
  }

  /** The share of `part`, by weight, that `whole` has too: from 0 to 1. */
  share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
    let all = 0
    let both = 0
    for (const it of part) {
      const weight = this.of(it)
      all += weight
      if (whole.has(it)) both += weight
    }
    return all === 0 ? 0 : both / all
  }
}
