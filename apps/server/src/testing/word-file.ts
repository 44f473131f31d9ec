/** A Word file made of its XML, for tests. */
import { strToU8, zipSync } from 'fflate'

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A paragraph; `style` is the id of a style, `list` puts it into a list. */
export function paragraph(text: string, { style, list }: { style?: string; list?: boolean } = {}): string {
  const look = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${list ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : ''}`
  return `<w:p><w:pPr>${look}</w:pPr>${run(text)}</w:p>`
}

export function run(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<w:r><w:t xml:space="preserve">${safe}</w:t></w:r>`
}

export function wordFile(body: string, footnotes = ''): Uint8Array {
  const document = `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`
  const notes = `<?xml version="1.0"?><w:footnotes ${space}>${footnotes}</w:footnotes>`
  return zipSync({ 'word/document.xml': strToU8(document), 'word/footnotes.xml': strToU8(notes) })
}

/** Markdown with headings, bullets, tables, paragraphs and footnotes as a Word file. */
export function wordFileOf(markdown: string): Uint8Array {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '' && !/^\|[ |-]+\|$/.test(line))
  const notes = lines.flatMap((line) => {
    const [, number, text = ''] = /^\[\^(\d+)\]: (.*)/.exec(line) ?? []
    return number === undefined ? [] : [`<w:footnote w:id="${number}">${paragraph(text)}</w:footnote>`]
  })
  const body = lines.filter((line) => !line.startsWith('[^')).map(blockOf)
  return wordFile(body.join('').replaceAll('</w:tbl><w:tbl>', ''), notes.join(''))
}

function blockOf(line: string): string {
  const [, hashes, heading = ''] = /^(#+) (.*)/.exec(line) ?? []
  if (hashes !== undefined) return paragraph(heading, { style: `Overskrift${hashes.length}` })
  if (line.startsWith('|')) {
    const cells = line.split('|').slice(1, -1)
    return `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell.trim())}</w:tc>`).join('')}</w:tr></w:tbl>`
  }
  if (/^[-*] /.test(line)) return paragraph(line.slice(2), { list: true })
  const runs = line.split(/\[\^(\d+)\]/).map((part, at) => (at % 2 === 0 ? run(part) : footnoteMark(part)))
  return `<w:p>${runs.join('')}</w:p>`
}

function footnoteMark(id: string): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
}
