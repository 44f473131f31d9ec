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

/** Markdown with headings, bullets and paragraphs as a Word file. */
export function wordFileOf(markdown: string): Uint8Array {
  const blocks = markdown.split('\n').filter((line) => line.trim() !== '')
  return wordFile(
    blocks
      .map((line) => {
        if (line.startsWith('# ')) return paragraph(line.slice(2), { style: 'Overskrift1' })
        return line.startsWith('- ') ? paragraph(line.slice(2), { list: true }) : paragraph(line)
      })
      .join(''),
  )
}
