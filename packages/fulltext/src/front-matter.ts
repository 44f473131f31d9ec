/** What of a file's first pages is about the file itself. */
import { foldedWords, nameKey } from '@oversyn/dedupe'
import { type Squeezed, squeeze } from './squeezed.ts'

/** A page, or its beginning. */
export interface Zone extends Squeezed {
  /** The first page with text is the title page, or the cover before it. */
  readonly first: boolean
}

export interface FrontMatter {
  readonly zones: readonly Zone[]
  /** The words of the zones, written as names are compared. */
  readonly words: ReadonlySet<string>
  /** The years that stand there. */
  readonly years: ReadonlySet<number>
}

/** So much of the second and third page is looked at: behind a cover a title stands on top, and further down the text cites others. */
const topOfPage = 700
const mostPages = 3
const longestPage = 20_000

/** From here on a text names other works. */
const references =
  /\n[ \t]*(?:\d+\.?\s+)?(?:references?|bibliography|works cited|literature(?: cited)?|referanser|referansar|litteratur(?:liste)?|kilder|kjelder|kildeliste|referanseliste)\s*:?\s*\n/i

/** @param text pages with a form feed between them */
export function frontMatterOf(text: string): FrontMatter {
  const known = references.exec(text)
  const pages = (known === null ? text : text.slice(0, known.index))
    .split('\f')
    .filter((page) => page.trim() !== '')
    .slice(0, mostPages)
  const zones = pages.map((page, at) => ({
    ...squeeze(page.slice(0, at === 0 ? longestPage : topOfPage)),
    first: at === 0,
  }))
  const folded = zones.map((zone) => zone.folded).join('\n')
  return {
    zones,
    // A figure behind a name is the mark of an address or a note.
    words: new Set(foldedWords(folded.replaceAll("'", '')).map((word) => nameKey(word.replace(/\d+$/, '')))),
    years: new Set([...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year))),
  }
}
