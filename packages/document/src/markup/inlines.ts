/** The Markdown of running text within a paragraph: emphasis, links, citations, live numbers. Never any HTML. */
import { type CitationGroup, citationGroups } from '@oversyn/synthesis'
import { type Inline, text } from '../document/document.ts'
import { placeholder } from './fill.ts'

/** What the parser is told of the world around the text. */
export interface Surroundings {
  /** What was set aside, by the number of its placeholder. */
  readonly things: readonly Inline[]
  /** What a run of citations prints as. */
  readonly cite: (group: CitationGroup) => readonly Inline[]
}

const escapedSign = /\\([\\`*_{}[\]<>()#+.!@-])/y
/** Where anything but plain text can begin. */
const special = /[\\\uE000[<*_@]/g
const thing = new RegExp(placeholder.source, 'y')
const link = /\[([^[\]]*)\]\(\s*([^()\s\uE000]+)\s*\)/y
const address = /<((?:https?:\/\/|mailto:)[^\s<>\uE000]+)>/y
const allowed = /^(?:https?:\/\/|mailto:)\S+$/i

/**
 * Reads a line of text. What looks like markup and is not whole (`**`, `[x](javascript:…)`, `<b>`) is text.
 *
 * @example parseInlines('Det er *ikke* slik', surroundings) // text, emphasis, text
 */
export function parseInlines(source: string, around: Surroundings): Inline[] {
  const groups = new Map(citationGroups(source).map((group) => [group.at, group]))
  const inlines: Inline[] = []
  const unclosed = new Set<string>()
  let plain = ''
  let at = 0
  const push = (length: number, ...more: readonly Inline[]): void => {
    if (plain !== '') inlines.push(text(plain))
    plain = ''
    inlines.push(...more)
    at += length
  }
  while (at < source.length) {
    special.lastIndex = at
    const next = special.exec(source)?.index ?? source.length
    plain += source.slice(at, next)
    at = next
    if (at === source.length) break
    const escaped = match(escapedSign, source, at)
    const aside = match(thing, source, at)
    const group = groups.get(at)
    const linked = match(link, source, at)
    const addressed = match(address, source, at)
    const marked = emphasis(source, at, unclosed)
    if (escaped) {
      plain += escaped[1] ?? ''
      at += escaped[0].length
    } else if (aside) push(aside[0].length, ...around.things.slice(Number(aside[1]), Number(aside[1]) + 1))
    else if (group) push(group.length, ...around.cite(group))
    else if (linked?.[2] && allowed.test(linked[2]))
      push(linked[0].length, { kind: 'link', href: linked[2], inlines: parseInlines(linked[1] || linked[2], around) })
    else if (addressed?.[1])
      push(addressed[0].length, {
        kind: 'link',
        href: addressed[1],
        inlines: [text(addressed[1].replace(/^mailto:/i, ''))],
      })
    else if (marked)
      push(marked.length, {
        kind: marked.strong ? 'strong' : 'emphasis',
        inlines: parseInlines(marked.inside, around),
      })
    else {
      plain += source[at]
      at += 1
    }
  }
  push(0)
  return inlines
}

/**
 * Emphasis that begins here: `*x*`, `_x_`, `**x**`, `__x__`, with no space inside its marks; `_` not within a word.
 *
 * @param unclosed marks that nothing further on closes, so that a text of open marks is not read through once for each
 */
function emphasis(
  source: string,
  at: number,
  unclosed: Set<string>,
): { inside: string; length: number; strong: boolean } | undefined {
  const mark = /^(?:\*\*|__|\*|_)/.exec(source.slice(at, at + 2))?.[0]
  if (!mark || unclosed.has(mark) || /\s|^$/.test(source[at + mark.length] ?? '')) return undefined
  const word = mark.startsWith('_')
  if (word && /[\p{L}\p{N}]/u.test(source[at - 1] ?? '')) return undefined
  let end = source.indexOf(mark, at + mark.length)
  while (end > 0) {
    const before = source[end - 1] ?? ''
    const after: string = source[end + mark.length] ?? ''
    const doubled = mark.length === 1 && (after === mark || before === mark)
    if (!/[\s\\]/.test(before) && !doubled && !(word && /[\p{L}\p{N}]/u.test(after)))
      return { inside: source.slice(at + mark.length, end), length: end + mark.length - at, strong: mark.length === 2 }
    end = source.indexOf(mark, end + (doubled ? 2 : 1))
  }
  unclosed.add(mark)
  return undefined
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
