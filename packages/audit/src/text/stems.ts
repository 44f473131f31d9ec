/** What a sentence is about: its words without small words and endings, so that two sentences can be laid side by side. */
import { isStopWord, words } from '@oversyn/text'

const endings =
  /(?:hetene|heten|heter|het|elsene|elsen|elser|else|ities|ity|ness|ments|ment|ingene|ingen|enes|ene|ane|ens|ets|ers|ing|ed|es|er|ar|en|et|ly|e|s|a)$/u

/** A word without its ending; at least four letters stay. Light on purpose: two words that share a stem only look alike. */
export function stem(word: string): string {
  const cut = word.length > 5 ? word.replace(endings, '') : word
  const bare = cut.length > 5 ? cut.replace(/[dt]$/u, '') : cut
  return bare.length >= 4 ? bare : word
}

/** The different stems of a text, in order. Numbers and names count as words. */
export function stems(text: string): Set<string> {
  return new Set(
    words(text, 2)
      .filter((word) => !isStopWord(word))
      .map(stem),
  )
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
