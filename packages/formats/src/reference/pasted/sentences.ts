/** Where a title ends: at a point that ends a sentence, and not a short form, an initial or a number. */

const short =
  /(?:^|[\s(«"])(?:nr|no|vol|s|ss|pp?|kap|ch|bl\.a|f\.eks|jf|jfr|mv|m\.v|mfl|dvs|ca|art|St|St\.meld|Meld|Prop|Ot\.prp|prp|Innst|red|eds?|al|vs|dr|prof|inc|ltd|utg|rev|suppl|\p{Lu})\.$/iu

/** A text up to the end of its first sentence, without the point, and what comes after. */
export function firstSentence(text: string): [sentence: string, rest: string] {
  for (const { index, 0: mark } of text.matchAll(/[.?!…]["»”’)]?(?=\s+\S|$)/g)) {
    const end = index + mark.length
    const next = text.slice(end).trimStart()
    if (mark.startsWith('.') && short.test(text.slice(0, index + 1))) continue
    // A sentence goes on in small letters only where the point was a short form.
    if (/^\p{Ll}/u.test(next) && !/^(?:i|in)[:\s]/.test(next)) continue
    return [text.slice(0, end).replace(/\.$/, '').trim(), next]
  }
  return [text.replace(/\.$/, '').trim(), '']
}

const quotes: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]

/** A title in quotation marks at the beginning of a text, and what comes after. */
export function quotedTitle(text: string): [title: string, rest: string] | undefined {
  const start = text.trimStart()
  for (const [open, close] of quotes) {
    if (!start.startsWith(open)) continue
    const end = new RegExp(`[${close}](?=[\\s.,;:]|$)`).exec(start.slice(1))
    const title = end ? start.slice(1, 1 + end.index).replace(/[.,]$/, '') : ''
    // A word in marks is the beginning of a title, not all of it.
    if (title.split(/\s+/).length < 3) return undefined
    const rest = start.slice(2 + (end?.index ?? 0))
    return /^\s+\p{Ll}/u.test(rest) && !/^\s+(?:i|in)[:\s]/.test(rest)
      ? undefined
      : [title, rest.replace(/^[\s.,;:]+/, '')]
  }
  return undefined
}
