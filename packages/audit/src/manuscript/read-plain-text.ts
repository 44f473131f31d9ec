/** Plain text and Markdown: lines told apart into headings, bullets, rows and paragraphs, whatever the line breaks are. */
import { readColumns } from './columns.ts'
import { joinLines, type Line } from './join-lines.ts'
import { isSummaryLabel, opensBackMatter } from './manuscript.ts'
import type { Piece, PieceKind } from './piece.ts'

const bulletMark = /^\s*(?:[•●▪■◦‣\uf0b7\uf0a7\u00b7]|[-–*](?=\s))\s*/u
/** Under a label, where the mark itself was lost on the way to plain text: an indented line that begins a sentence. */
const lostMark = /^\s+\p{Lu}/u
const pageNumber = /^\s*(?:\d{1,4}|[-–]\s*\d{1,4}\s*[-–])\s*$/
const numbered = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=\p{Lu})/u

const entryNumber = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s/

const stretch = 60

/** How the lines of a file are laid out. */
interface Layout {
  /** Every line is followed by an empty one, so that empty lines say nothing. */
  readonly doubled: boolean
  /** There are hardly any empty lines, so that only the lines themselves tell where a paragraph ends. */
  readonly dense: boolean
  /** The usual length of a full line. */
  readonly width: number
}

/**
 * Reads plain text or Markdown. A form feed starts a page. Page numbers that stand alone are left out; a paragraph goes on over
 * a page break.
 */
export function readPlainText(text: string): Piece[] {
  const lines = linesOf(text)
  const layouts = layoutsOf(lines)
  let back = false
  let listing = false
  const pieces: Piece[] = []
  let open: { kind: PieceKind; lines: Line[] } | undefined
  const numbers = new Numbering()
  const close = () => {
    if (open) pieces.push(joinLines(open.kind, open.lines))
    open = undefined
  }
  for (const [at, line] of lines.entries()) {
    const bare = line.text.trim()
    const layout = layouts[Math.floor(at / stretch)] ?? { doubled: false, dense: false, width: 80 }
    if (bare === '') {
      if (!layout.doubled && !(open && goesOnAfter(lines, at, open.lines.at(-1)))) close()
      continue
    }
    if (pageNumber.test(bare) || /\.{5,}\s*\d+$/.test(bare) || /^(?:-{3,}|={3,}|```.*)$/.test(bare)) continue
    const heading: string | undefined =
      headingOf(bare, line.text, back ? undefined : numbers, layout) ??
      (back || open || (listing && /^\s/.test(line.text)) ? undefined : standsAlone(lines, at, layout))
    if (heading !== undefined) {
      back = back || opensBackMatter(heading)
      listing = isSummaryLabel(heading)
      close()
      const tail = headingTail(lines, at, bare, layout)
      pieces.push(joinLines('heading', [{ ...line, text: heading }, ...(tail ? [tail.line] : [])]))
      if (tail) lines[tail.at] = { ...tail.line, text: '' }
      continue
    }
    if (/^\|.*\|$/.test(bare)) {
      close()
      if (!/^[|\s:-]+$/.test(bare))
        pieces.push(joinLines('row', [{ ...line, text: bare.replace(/\s*\|\s*/g, ' | ').slice(3, -2) }]))
      continue
    }
    if ((bulletMark.test(line.text) && !/^\*\p{Lu}/u.test(bare)) || (listing && lostMark.test(line.text))) {
      close()
      open = { kind: 'bullet', lines: [{ ...line, text: plain(line.text.replace(bulletMark, '')) }] }
      continue
    }
    const before = open?.lines.at(-1)
    if (open && before && (ends(before.text, layout) || (back && beginsEntry(bare, open.lines)))) close()
    if (open) open.lines.push({ ...line, text: plain(line.text) })
    else open = { kind: /^\[\^?\d+\]:/.test(bare) ? 'note' : 'paragraph', lines: [{ ...line, text: plain(line.text) }] }
  }
  close()
  return pieces.filter((it) => it.text !== '')
}

/** Chapter numbers must go on from each other, so that "18 NAV-kontorer" at a line start is no chapter. */
class Numbering {
  private top = 0

  follows(number: string): boolean {
    const [first = 0, ...rest] = number.split('.').map(Number)
    const ok = rest.length > 0 ? first === this.top || first === this.top + 1 : first === this.top + 1
    if (ok) this.top = first
    return ok
  }
}

function headingOf(bare: string, raw: string, numbers: Numbering | undefined, layout: Layout): string | undefined {
  const hashes = /^#{1,6}\s+(.*?)\s*#*$/.exec(bare)
  if (hashes?.[1] !== undefined) return plain(hashes[1])
  if (isSummaryLabel(bare.replace(/\*\*/g, ''))) return plain(bare)
  if (opensBackMatter(bare) && /^\P{Ll}/u.test(bare)) return bare
  const number = numbered.exec(raw)?.[1]
  if (
    number &&
    numbers &&
    bare.length < Math.min(layout.width + 5, 120) &&
    !(number.includes('.') ? /[.;]$/ : /[.,;]$/).test(bare) &&
    numbers.follows(number)
  )
    return bare
  return undefined
}

/** A short line between empty ones that ends no sentence, with a paragraph or a list below: a heading without a number. */
function standsAlone(lines: readonly Line[], at: number, layout: Layout): string | undefined {
  const bare = lines[at]?.text.trim() ?? ''
  if (layout.doubled || layout.dense || bare.length > 80 || !/^\p{Lu}.*[\p{L}\p{N})?»”"]$/u.test(bare)) return undefined
  const around = [lines[at - 1], lines[at + 1]].every((it) => (it?.text ?? '').trim() === '')
  const next = lines.slice(at + 1, at + 4).find(({ text }) => text.trim() !== '')?.text ?? ''
  const opens = bulletMark.test(next) || isSummaryLabel(next.trim()) || next.trim().length > bare.length
  return around && opens && !/[.!:;]\s/u.test(bare.replace(/^.{0,60}?:\s/u, '')) ? bare : undefined
}

/** A heading that was too long for its line: its second line is short, and what follows starts a paragraph. */
function headingTail(
  lines: readonly Line[],
  at: number,
  bare: string,
  layout: Layout,
): { at: number; line: Line } | undefined {
  if (!layout.doubled || bare.length < layout.width * 0.4 || isSummaryLabel(bare)) return undefined
  const next = lines.findIndex((it, place) => place > at && it.text.trim() !== '')
  const after = lines.findIndex((it, place) => place > next && it.text.trim() !== '')
  const line = lines[next]
  const short = line && line.text.trim().length < layout.width * 0.6 && !bulletMark.test(line.text)
  return short && /^\s*\p{Lu}/u.test(lines[after]?.text ?? '') ? { at: next, line } : undefined
}

/** Whether a line of a reference list without air begins the next entry: by its number, or by a name after an entry that has its year. */
function beginsEntry(bare: string, before: readonly Line[]): boolean {
  const number = Number(entryNumber.exec(bare)?.slice(1).find(Boolean))
  if (
    number ===
    Number(
      entryNumber
        .exec(before[0]?.text.trim() ?? '')
        ?.slice(1)
        .find(Boolean),
    ) +
      1
  )
    return true
  if (!/^\*?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s+\p{Lu}(?:\.|\p{Ll}+[ ,(])/u.test(bare)) return false
  const text = before.map((line) => line.text).join(' ')
  return /(?:19|20)\d{2}/.test(text) && /(?:[.)\]\d/]|https?:\S+)$/u.test(text.trim())
}

/** Whether a line ends its paragraph: it closes a sentence well before the margin. */
function ends(line: string, layout: Layout): boolean {
  const bare = line.trim()
  return (layout.doubled || layout.dense) && /[.:?!)”»"]$/u.test(bare) && bare.length < layout.width * 0.8
}

/** Whether an empty line only separates pages or a broken sentence: what stands before is unfinished, what follows goes on. */
function goesOnAfter(lines: readonly Line[], at: number, before: Line | undefined): boolean {
  const next = lines.slice(at, at + 6).find(({ text }) => text.trim() !== '' && !pageNumber.test(text))
  if (!before || !next || before.page === next.page) return false
  return !/[.:?!]["”»)]*\s*$/u.test(before.text) && /^\s*\p{Ll}/u.test(next.text)
}

function linesOf(text: string): Line[] {
  const pages: Line[][] = [[]]
  const paged = text.includes('\f')
  for (const [at, raw] of text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .entries()) {
    for (const [part, piece] of raw.split('\f').entries()) {
      if (part > 0) pages.push([])
      pages.at(-1)?.push({ text: piece.replace(/\t/g, '    '), line: at + 1, page: paged ? pages.length : null })
    }
  }
  return pages.flatMap(readColumns)
}

/** Files change their layout on the way (a body set with air, a table without), so it is told for each stretch of lines. */
function layoutsOf(lines: readonly Line[]): Layout[] {
  return Array.from({ length: Math.ceil(lines.length / stretch) }, (_, at) =>
    layoutOf(lines.slice(Math.max(0, (at - 1) * stretch), (at + 2) * stretch)),
  )
}

function layoutOf(lines: readonly Line[]): Layout {
  const full = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]))
  const lengths = full.map((at) => lines[at]?.text.trim().length ?? 0).toSorted((a, b) => a - b)
  const followed = full.filter((at) => (lines[at + 1]?.text ?? '').trim() === '').length
  const finished = full.filter((at) => /[.:?!]$/.test(lines[at]?.text.trim() ?? '')).length
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 80
  const broken = full.length > 40 && finished < full.length * 0.6
  return { doubled: broken && followed > full.length * 0.8, dense: broken && followed < full.length * 0.1, width }
}

/** Markdown marks that are not words. */
function plain(text: string): string {
  return text
    .replace(/\*\*|__|`(?=[^`]*`)/g, '')
    .replace(/!?\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\[\^\d+\]/g, '')
}
