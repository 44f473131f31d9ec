/** WordprocessingML read as it streams by: paragraphs, rows and boxes, without what was deleted. */
import { type Piece, type PieceKind, piece, raised } from '@oversyn/audit'
import { SaxesParser } from 'saxes'

/** Deleted and moved-away text, field codes, and the second copy of every text box. */
const left = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pict', 'm:oMath'])
const headingStyle = /^(?:heading|overskrift|title|tittel|subtitle|undertittel|kop|rubrik)/i
const listStyle = /^(?:list|punkt|kulepunkt|bullet|liste)/i
const mark = /^\s*[•●▪◦‣\uf0b7·–-]\s+/u

/** A paragraph that is being read. Text boxes stand inside paragraphs, so that there may be several at once. */
interface Open {
  text: string
  kind: PieceKind
  page: number | null
}

/** The pieces, and the number of the next paragraph. Pages are those Word wrote down when it last laid the text out. */
export function readWordXml(xml: string, first: number): { pieces: Piece[]; next: number } {
  const pieces: Piece[] = []
  const open: Open[] = []
  const cells: string[][] = []
  let hidden = 0
  let inText = false
  let high = false
  let line = first
  let page: number | null = null
  const paragraph = () => open.at(-1)
  const add = (text: string) => {
    const now = paragraph()
    if (now && hidden === 0) now.text += text
  }
  const turn = () => {
    page = (page ?? 1) + 1
  }
  const close = () => {
    const done = open.pop()
    const text = done?.text.replace(/\s+/gu, ' ').trim() ?? ''
    if (!done || text === '') return
    const row = cells.at(-1)
    if (row) {
      row.push(text)
      return
    }
    const listed = done.kind === 'paragraph' && mark.test(text)
    pieces.push(
      piece(listed ? 'bullet' : done.kind, text.replace(listed ? mark : '', '').normalize('NFC'), line, done.page),
    )
    line += 1
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (left.has(name)) hidden += 1
    if (name === 'w:t') inText = true
    if (name === 'w:r') high = false
    const value = String(attributes['w:val'] ?? '')
    const now = paragraph()
    if (name === 'w:vertAlign') high = value === 'superscript'
    if (name === 'w:p') open.push({ text: '', kind: 'paragraph', page })
    else if (name === 'w:tr') cells.push([])
    else if (name === 'w:lastRenderedPageBreak') turn()
    else if (name === 'w:br') {
      if (attributes['w:type'] === 'page') turn()
      add(' ')
    } else if (name === 'w:tab' || name === 'w:cr') add(' ')
    else if (name === 'w:noBreakHyphen') add('-')
    else if (now && name === 'w:pStyle')
      now.kind = headingStyle.test(value) ? 'heading' : listStyle.test(value) ? 'bullet' : now.kind
    else if (now && name === 'w:outlineLvl' && value !== '9') now.kind = 'heading'
    else if (now && name === 'w:numPr' && now.kind === 'paragraph') now.kind = 'bullet'
  })
  parser.on('text', (text) => {
    if (inText) add(high ? raised(text) : text)
  })
  parser.on('closetag', ({ name }) => {
    if (left.has(name)) hidden -= 1
    if (name === 'w:t') inText = false
    else if (name === 'w:p') close()
    else if (name === 'w:tr') {
      const row = cells.pop() ?? []
      if (row.length > 0 && cells.length === 0) {
        pieces.push(piece('row', row.join(' | ').normalize('NFC'), line, page))
        line += 1
      } else cells.at(-1)?.push(...row)
    }
  })
  parser.write(xml).close()
  return { pieces, next: line }
}
