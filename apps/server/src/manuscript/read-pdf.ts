/** PDF files: their text by page and line. Only the text is read; nothing is drawn, run or fetched. */
import { type Piece, readPlainText } from '@oversyn/audit'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../errors/refusal.ts'
import { pageLines } from './page-lines.ts'

const mostPages = 3000

/** The line of a piece is that of its page. A file with pictures of pages alone is refused as `manuscript-without-text`. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<Piece[]> {
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pages = await readPages(name, await task.promise)
    if (pages.every((lines) => lines.length === 0)) {
      const message = `${name} holds pictures of pages and no text. Run it through text recognition (OCR) first.`
      throw new Refusal('manuscript-without-text', message)
    }
    return onTheirPages(withoutRunningHeads(pages))
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    const locked = cause instanceof Error && cause.name === 'PasswordException'
    if (locked) throw new Refusal('manuscript-locked', `${name} is locked with a password.`, { cause })
    throw new Refusal('manuscript-unreadable', `The PDF ${name} is damaged.`, { cause })
  } finally {
    await task.destroy()
  }
}

async function readPages(name: string, file: PDFDocumentProxy): Promise<string[][]> {
  if (file.numPages > mostPages) throw new Refusal('too-large', `${name} has more than ${mostPages} pages.`)
  const pages: string[][] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    pages.push(pageLines((await page.getTextContent()).items))
    page.cleanup()
  }
  return pages
}

/** Without first and last lines that most pages share, but for their digits. */
function withoutRunningHeads(pages: readonly string[][]): string[][] {
  if (pages.length < 4) return pages.map((lines) => [...lines])
  const alike = (text: string | undefined) => (text ?? '').replace(/\d+/g, '#').trim()
  const repeated = (at: number) => {
    const counts = new Map<string, number>()
    for (const lines of pages) counts.set(alike(lines.at(at)), (counts.get(alike(lines.at(at))) ?? 0) + 1)
    return new Set([...counts].filter(([text, count]) => text !== '' && count > pages.length / 2).map(([text]) => text))
  }
  const [heads, feet] = [repeated(0), repeated(-1)]
  return pages.map((lines) =>
    lines.filter(
      (line, at) => !((at === 0 && heads.has(alike(line))) || (at === lines.length - 1 && feet.has(alike(line)))),
    ),
  )
}

function onTheirPages(pages: readonly string[][]): Piece[] {
  const firsts: number[] = []
  let line = 1
  for (const lines of pages) {
    firsts.push(line)
    line += Math.max(1, lines.length)
  }
  const text = pages.map((lines) => `${lines.join('\n')}\n`).join('\f')
  return readPlainText(text).map((it) => ({
    ...it,
    starts: it.starts.map((start) => ({ ...start, line: start.line - (firsts[(start.page ?? 1) - 1] ?? 1) + 1 })),
  }))
}
