/** What a reference cites, as far as it says so. */
import type { Reference } from './reference.ts'

/**
 * The works that a reference cites, each by its DOI where one stands in the text, else by the text itself in lower case: so that two
 * references that cite the same work have something in common.
 *
 * @example referencesCited({ …, references: 'Lipsky 1980. doi:10.1000/ABC\nScott 1998' }) // ['10.1000/abc', 'scott 1998']
 */
export function referencesCited({ references, extra }: Pick<Reference, 'references' | 'extra'>): string[] {
  const texts = [references ?? '', ...(extra.CR ?? [])].flatMap((text) => text.split(/\r?\n|;\s+/))
  const cited = texts.map((text) => doiIn(text) ?? text.trim().toLowerCase()).filter((text) => text.length > 5)
  return [...new Set(cited)]
}

function doiIn(text: string): string | undefined {
  return /10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]]/.exec(text)?.[0]?.toLowerCase()
}
