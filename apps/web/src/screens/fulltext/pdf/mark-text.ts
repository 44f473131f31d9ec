/** Marks on the text of a page, laid over it without touching it, so that what is selected stays as it is. */
import { findInText } from './find-in-text.ts'

/** What marks are for: a quote that is kept, words that are sought. */
export type MarkName = 'pdf-quote' | 'pdf-sought'

/** Marks every place of the texts within an element; browsers that cannot do that show no marks. */
export function markText(name: MarkName, within: Element, texts: readonly string[]): void {
  if (!('highlights' in CSS)) return
  const nodes = textNodes(within)
  const whole = nodes.map(({ node }) => node.data).join('')
  const ranges = texts.flatMap((text) =>
    findInText(whole, text).flatMap(({ from, to }) => {
      const first = nodes.findLast(({ start }) => start <= from)
      const last = nodes.findLast(({ start }) => start < to)
      if (!first || !last) return []
      const range = new Range()
      range.setStart(first.node, from - first.start)
      range.setEnd(last.node, to - last.start)
      return [range]
    }),
  )
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

function textNodes(within: Element): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; start: number }[] = []
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    nodes.push({ node: text, start })
    start += text.data.length
  }
  return nodes
}
