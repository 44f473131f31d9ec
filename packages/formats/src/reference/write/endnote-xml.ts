/** Writes EndNote's XML: the paths of the dialect become elements again. */
import type { Reference } from '../reference.ts'
import { endnote } from '../xml/endnote/endnote.ts'
import { compose, type Line } from './compose.ts'

/** The numbers that EndNote knows its types by. */
const typeNumbers: Readonly<Record<string, number>> = {
  'Journal Article': 17,
  Book: 6,
  'Book Section': 5,
  Report: 27,
  Thesis: 32,
  'Conference Proceedings': 10,
  'Magazine Article': 19,
  'Newspaper Article': 23,
  'Web Page': 12,
  Blog: 56,
  Dataset: 59,
  Generic: 13,
  Manuscript: 36,
  Patent: 25,
  'Computer Program': 9,
}

export const endnoteXmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n'
export const endnoteXmlFoot = '</records></xml>\n'

export function writeEndnoteXml(reference: Reference): { text: string; lost: string[] } {
  const { lines, lost } = compose(reference, {
    dialect: endnote,
    typeWord: (word) => word.replace(/\b\p{Ll}/gu, (it) => it.toUpperCase()),
    keepsTag: (tag) => /^[a-z][\w-]*(?:\/[a-z][\w-]*)*$/.test(tag),
  })
  return { text: `<record>${elements(lines)}</record>\n`, lost }
}

/** Lines of one parent are put together, in the order in which each first came. */
function elements(lines: readonly Line[]): string {
  const groups = new Map<string, Line[]>()
  for (const [path, text] of lines) {
    const slash = path.indexOf('/')
    const [name, inner] = slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)]
    groups.set(name, [...(groups.get(name) ?? []), [inner, text]])
  }
  return [...groups].map(([name, inner]) => element(name, inner)).join('')
}

function element(name: string, lines: readonly Line[]): string {
  const own = lines.filter(([path]) => path === '')
  const below = lines.filter(([path]) => path !== '')
  const texts = own.map(
    ([, text]) =>
      `<${name}${name === 'ref-type' ? typeAttribute(text) : ''}>${name === 'ref-type' ? (typeNumbers[text] ?? 13) : escaped(text)}</${name}>`,
  )
  // The parts of a list stand in a parent of their own; names of a list are repeated within it.
  return `${texts.join('')}${below.length > 0 ? `<${name}>${elements(below)}</${name}>` : ''}`
}

function typeAttribute(word: string): string {
  return ` name="${escaped(word).replaceAll('"', '&quot;')}"`
}

/** Text as XML has it; characters that XML 1.0 forbids become spaces. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ')
  )
}
