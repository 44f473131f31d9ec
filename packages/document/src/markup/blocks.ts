/** The Markdown of running text in blocks: paragraphs, lists, headings from level 3. Never any HTML. */
import type { Inline } from '../document/document.ts'
import { parseInlines, type Surroundings } from './inlines.ts'

/** A block of running text. `line` of a heading is still to be given its id and number. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'subheading'; readonly level: 3 | 4; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/
const item = /^\s{0,3}(?:([-*+])|\d{1,9}[.)])\s+(.*)$/

/**
 * Reads running text. Headings of level 1 and 2 belong to the document and are read as level 3; a list inside a list is read
 * as more items of the outer one.
 */
export function parseBlocks(source: string, around: Surroundings): TextBlock[] {
  const blocks: TextBlock[] = []
  let paragraph: string[] = []
  let list: { ordered: boolean; items: string[] } | undefined
  const read = (line: string) => parseInlines(line, around)
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', inlines: read(paragraph.join(' ')) })
    if (list) blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map(read) })
    paragraph = []
    list = undefined
  }
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    const head = heading.exec(line)
    const member = item.exec(line) ?? (list ? item.exec(line.trimStart()) : null)
    if (line.trim() === '') {
      close()
    } else if (head) {
      close()
      blocks.push({ kind: 'subheading', level: (head[1] ?? '').length > 3 ? 4 : 3, inlines: read(head[2] ?? '') })
    } else if (member) {
      const ordered = member[1] === undefined
      if (!list || (list.ordered !== ordered && /^\S/.test(line))) {
        close()
        list = { ordered, items: [] }
      }
      list.items.push((member[2] ?? '').trim())
    } else if (list) {
      list.items.push(`${list.items.pop() ?? ''} ${line.trim()}`)
    } else {
      paragraph.push(line.trim())
    }
  }
  close()
  return merged(blocks)
}

/** Items that a blank line keeps apart are still one list. */
function merged(blocks: readonly TextBlock[]): TextBlock[] {
  const whole: TextBlock[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered)
      whole.splice(-1, 1, { ...last, items: [...last.items, ...block.items] })
    else whole.push(block)
  }
  return whole
}
