/** The pages of a PDF that have some words. */
import { findInText } from './find-in-text.ts'
import type { PDFDocumentProxy } from './open-pdf.ts'

const texts = new WeakMap<PDFDocumentProxy, Map<number, string>>()

/** Their numbers, rising. What was read of a file is kept as long as it is open. */
export async function searchPages(pdf: PDFDocumentProxy, sought: string, signal: AbortSignal): Promise<number[]> {
  const known = texts.get(pdf) ?? new Map<number, string>()
  texts.set(pdf, known)
  const found: number[] = []
  for (let page = 1; page <= pdf.numPages && !signal.aborted; page += 1) {
    const text = known.get(page) ?? (await textOf(pdf, page))
    known.set(page, text)
    if (findInText(text, sought, 1).length > 0) found.push(page)
  }
  return found
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const shown = await pdf.getPage(page)
  const { items } = await shown.getTextContent()
  return items.map((it) => ('str' in it ? it.str + (it.hasEOL ? '\n' : '') : '')).join('')
}
