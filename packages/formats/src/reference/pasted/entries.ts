/** A pasted list in its entries: numbered, one a line, as paragraphs, or torn into short lines as a PDF gives them. */

/** An entry as it stands, on one line, and the line that it begins on. */
export interface Entry {
  text: string
  line: number
}

/** Lines that are no entries: headings. */
export interface EntryList {
  entries: Entry[]
  headings: Entry[]
}

interface Line extends Entry {
  afterBlank: boolean
  indented: boolean
}

const bullet = /^(?:[•·▪◦●○*–—-]|\p{Extended_Pictographic})\s+/u
const numbered = /^(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)])\s+(?=\S)/
const heading =
  /^(?:\d+(?:\.\d+)*\.?\s+)?(?:litteratur(?:liste)?|referanse(?:r|liste)?|kilde(?:r|liste)|kjelder|bibliografi|bibliography|references?(?: list)?|literature(?: cited)?|works cited|further reading|vedlegg\b.{0,60}|appendix\b.{0,60}|publikasjoner|rapporter|artikler|bøker|studier)\s*:?$/i
const address = /^(?:<?https?:\/\/\S+>?|www\.\S+|(?:doi\s*:?\s*)?10\.\d{4,9}\/\S+)$/i

const name = String.raw`\p{Lu}[\p{L}\p{M}'’´-]+`
/** How an entry begins: family name and comma, names and initials, or an institution before a year. */
const start = new RegExp(
  String.raw`^(?:(?:van|von|de|der|den|af|av|la|le|di)\s+)*${name}(?:\s+${name}){0,2},\s+\p{Lu}` +
    String.raw`|^(?:(?:van|von|de|der|den)\s+)*${name}(?:[\s-]${name})?\s+\p{Lu}{1,3}(?:,|\.|\s+&)` +
    String.raw`|^[\p{Lu}\d][^.]{1,120}?\((?:\d{4}[a-z]?|u\.\s?å\.|n\.\s?d\.)[^)]*\)` +
    String.raw`|^${name}(?:[\s-]\S+){0,6}?,?\s+(?:1[89]|20)\d\d[a-z]?\s*[:.,]` +
    String.raw`|^(?:NOU|Meld\.\s?St\.|St\.\s?meld\.|Prop\.|Ot\.\s?prp\.|St\.\s?prp\.|Innst\.|Lov\s|Forskrift\s)`,
  'u',
)

/** Takes a text apart. */
export function splitEntries(text: string): EntryList {
  const lines = linesOf(text)
  const list: EntryList = { entries: [], headings: [] }
  const hasNumbers = lines.filter(({ text }) => numbered.test(text)).length
  const byNumber = hasNumbers >= 2 && hasNumbers >= lines.filter(({ afterBlank }) => afterBlank).length / 2
  const byBullet = lines.filter(({ text }) => bullet.test(text)).length >= 2
  const byParagraph = isByParagraph(lines)
  const byLine = lines.filter(({ text }) => start.test(text)).length > lines.length / 2
  let open: Entry | undefined
  for (const [at, line] of lines.entries()) {
    const bare = line.text.replace(bullet, '').replace(numbered, '')
    if (isHeading(line.text)) {
      list.headings.push({ text: line.text, line: line.line })
      open = undefined
    } else if (
      open &&
      !begins(line, open, { byNumber, byBullet, byParagraph, byLine }) &&
      !(address.test(bare) && (line.afterBlank || hasAddress(open.text) || isAmongAddresses(lines, at)))
    ) {
      open.text = joined(open.text, line.text)
    } else {
      open = { text: bare, line: line.line }
      list.entries.push(open)
    }
  }
  return list
}

/** A word for a list, or a line that leads to one. */
function isHeading(text: string): boolean {
  return heading.test(text) || (text.endsWith(':') && text.length < 120 && !/\d{4}|www\.|https?:/.test(text))
}

function linesOf(text: string): Line[] {
  let afterBlank = true
  return text.split(/\r\n|\n|\r|\u2028|\u2029/).flatMap((given, at) => {
    const line = given.replace(/[\u00A0\u2000-\u200A\u202F\t]/g, ' ').replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    const bare = line.replace(/\s+/g, ' ').trim()
    if (bare === '') {
      afterBlank = true
      return []
    }
    const read = { text: bare, line: at + 1, afterBlank, indented: /^ {2,}/.test(line) }
    afterBlank = false
    return [read]
  })
}

/** Blank lines part the entries where some entry has several lines; where every line is one, they only part groups. */
function isByParagraph(lines: readonly Line[]): boolean {
  const within = lines.filter(({ afterBlank }) => !afterBlank)
  if (within.length === 0) return true
  return within.filter(({ text }) => start.test(text)).length < within.length / 2
}

function begins(
  line: Line,
  open: Entry,
  by: { byNumber: boolean; byBullet: boolean; byParagraph: boolean; byLine: boolean },
): boolean {
  if (numbered.test(line.text) && by.byNumber) return true
  if (bullet.test(line.text) && by.byBullet) return true
  if (by.byNumber || by.byBullet) return line.afterBlank && start.test(line.text)
  if (line.afterBlank) return by.byParagraph || !/^\p{Ll}/u.test(line.text)
  if (line.indented && !/[.>\])/]$/.test(open.text)) return false
  if (address.test(line.text)) return false
  if (start.test(line.text)) return by.byLine || ends(open.text)
  // A line by itself that goes on with nothing: short lists without a common form.
  return !by.byParagraph && ends(open.text) && /^[\p{Lu}\d«"“]/u.test(line.text)
}

/** Whether a line that is an address stands beside another: then they are a list of such, and none belongs to the entry before. */
function isAmongAddresses(lines: readonly Line[], at: number): boolean {
  const isOne = (line: Line | undefined): boolean => line !== undefined && address.test(line.text.replace(bullet, ''))
  return isOne(lines[at - 1]) || isOne(lines[at + 1])
}

/** Whether a text may be a whole entry: it ends as a sentence does, or has an address, or a year somewhere. */
function ends(text: string): boolean {
  return (
    (/[.>\])»"”/\d]$/.test(text) || hasAddress(text)) &&
    /(?:1[89]|20)\d\d|u\.\s?å\.|n\.\s?d\.|10\.\d{4}|http|www\./i.test(text)
  )
}

function hasAddress(text: string): boolean {
  return /https?:\/\/|www\.|\b10\.\d{4,9}\//.test(text)
}

/** A word that is parted at the end of a line comes together again, and so does an address. */
function joined(before: string, line: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|and|or)\b/.test(line))
    return before.slice(0, -1) + line
  if (/(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)\S*[/_=?&-]$/.test(before) && /^\S+$/.test(line)) return before + line
  return `${before} ${line}`
}
