/** Reading the first pages of a PDF and its fields, and no more of it than that takes. */
import type { FileMetadata } from '@oversyn/fulltext'
import {
  getDocument,
  PDFDataRangeTransport,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js'
import { pageLines } from '../manuscript/page-lines.ts'
import { type ByteSource, nothingRead, type PdfFrontMatter } from './front-matter.ts'

const wantedPages = 3
/** Covers and empty pages may come first. */
const mostPages = 6
const mostLetters = 20_000
const longestField = 1000
const partSize = 65_536
/** A file whose pages lie in disorder is read from end to end to find the first; to here it may. */
const mostRead = 128 * 1024 * 1024

/** Never rejects for what a file holds, only where `source` cannot be read. Time and memory are the caller's to bound. */
export async function parseFrontMatter(source: ByteSource): Promise<PdfFrontMatter> {
  const range = new Parts(source)
  const task = getDocument({
    range,
    rangeChunkSize: partSize,
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await Promise.race([read(task.promise), range.failed])
  } catch (cause) {
    if (range.cause !== undefined) throw range.cause
    if (range.isTooMuch) return nothingRead('too-heavy')
    return nothingRead(cause instanceof Error && cause.name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy()
  }
}

async function read(opening: Promise<PDFDocumentProxy>): Promise<PdfFrontMatter> {
  const file = await opening
  const metadata = await readFields(file)
  const pages: string[] = []
  let broken = 0
  for (let number = 1; number <= Math.min(file.numPages, mostPages) && pages.length < wantedPages; number++) {
    const lines = await readPage(file, number)
    if (lines === null) broken++
    else if (lines.length > 0) pages.push(lines.join('\n'))
  }
  const without = broken > 0 ? 'damaged' : 'scanned'
  return { text: pages.join('\f'), metadata, pages: file.numPages, problem: pages.length > 0 ? null : without }
}

/** Null where the page cannot be read; the next one may be whole. */
async function readPage(file: PDFDocumentProxy, number: number): Promise<string[] | null> {
  try {
    const page = await file.getPage(number)
    const lines = pageLines(await firstItems(page))
    page.cleanup()
    return lines
  } catch (cause) {
    if (cause instanceof TooMuch) throw cause
    return null
  }
}

/** What is set first on a page: a page can be a book. */
async function firstItems(page: PDFPageProxy): Promise<(TextItem | TextMarkedContent)[]> {
  const items: (TextItem | TextMarkedContent)[] = []
  let letters = 0
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader()
  while (letters < mostLetters) {
    const { done, value } = await reader.read()
    if (done) break
    for (const item of value.items) {
      items.push(item)
      if ('str' in item) letters += item.str.length
    }
  }
  if (letters >= mostLetters) await reader.cancel(new Error('enough')).catch(() => {})
  return items
}

async function readFields(file: PDFDocumentProxy): Promise<FileMetadata> {
  try {
    const { info, metadata } = await file.getMetadata()
    const own = info as Readonly<Record<string, unknown>>
    const field = (...names: string[]) =>
      names
        .flatMap((name) => [own[name], metadata?.get(name)])
        .flat()
        .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
        .map((value) => value.slice(0, longestField))
    const [title] = field('Title', 'dc:title')
    const author = field('Author', 'dc:creator').join('; ')
    const other = field(
      'Subject',
      'Keywords',
      'doi',
      'prism:doi',
      'prism:url',
      'dc:identifier',
      'pdfx:doi',
      'dc:description',
    )
    return {
      ...(title !== undefined && { title }),
      ...(author !== '' && { author }),
      ...(other.length > 0 && { other: other.join('\n') }),
    }
  } catch (cause) {
    if (cause instanceof TooMuch) throw cause
    return {}
  }
}

class TooMuch extends Error {}

/** Gives the reader the parts of the file it asks for, until it has asked for too much. */
class Parts extends PDFDataRangeTransport {
  cause: unknown
  isTooMuch = false
  readonly failed: Promise<never>
  #read = 0
  #fail: (cause: unknown) => void = () => {}
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    super(source.size, null)
    this.#source = source
    this.failed = new Promise((_, reject) => {
      this.#fail = reject
    })
    this.failed.catch(() => {})
  }

  override requestDataRange(from: number, to: number): void {
    this.#read += to - from
    if (this.#read > mostRead) {
      this.isTooMuch = true
      this.#fail(new TooMuch())
      return
    }
    this.#source.read(from, to).then(
      (part) => this.onDataRange(from, part),
      (cause) => {
        this.cause = cause ?? new Error('The file cannot be read.')
        this.#fail(cause)
      },
    )
  }

  override abort(): void {}
}
