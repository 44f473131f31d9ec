/** Citations in running text: `@key` as part of a sentence, `[@key; @key, s. 4]` in brackets. */

/** One cited key. `at` and `length` are those of `@key`, in UTF-16 code units. */
export interface Citation {
  readonly key: string
  readonly at: number
  readonly length: number
}

/** A run of citations as the text writes it: one in the sentence (`narrative`), or one or more in brackets. */
export interface CitationGroup {
  readonly narrative: boolean
  readonly at: number
  readonly length: number
  /** `locator` is what follows the key in its place in the brackets, e.g. `s. 4`. */
  readonly citations: readonly (Citation & { readonly locator?: string })[]
}

const key = '[\\p{Ll}\\d]+(?:[-.][\\p{Ll}\\d]+)*'
const group = new RegExp(`\\[@[^\\[\\]\\n]*\\]|(?<![\\p{L}\\p{N}_@\\\\])@(${key})`, 'gu')
const member = new RegExp(`^\\s*@(${key})\\s*(?:,\\s*([^;]*\\S))?\\s*$`, 'u')

/**
 * The citations of a text in their order. Brackets in which anything else stands than citations are no citations as a
 * whole; neither are addresses (`post@direktoratet.no`) and what is escaped (`\@`).
 *
 * @example citationGroups('@hansen2009 fant det.')[0].citations[0].key // 'hansen2009'
 */
export function citationGroups(text: string): CitationGroup[] {
  return [...text.matchAll(group)].flatMap((match): CitationGroup[] => {
    const at = match.index
    const [whole, cited] = match
    if (cited !== undefined)
      return [{ narrative: true, at, length: whole.length, citations: [{ key: cited, at, length: whole.length }] }]
    const citations = members(whole.slice(1, -1), at + 1)
    return citations ? [{ narrative: false, at, length: whole.length, citations }] : []
  })
}

/** Every citation of a text in its order, in brackets or not. */
export function citationsIn(text: string): Citation[] {
  return citationGroups(text).flatMap((found) => found.citations)
}

function members(inside: string, start: number): CitationGroup['citations'] | undefined {
  const citations: (Citation & { locator?: string })[] = []
  let at = start
  for (const part of inside.split(';')) {
    const match = member.exec(part)
    if (!match?.[1]) return undefined
    const [, cited, locator] = match
    citations.push({
      key: cited,
      at: at + part.indexOf('@'),
      length: cited.length + 1,
      ...(locator ? { locator } : {}),
    })
    at += part.length + 1
  }
  return citations
}
