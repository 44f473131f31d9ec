/** Opening a PDF in the browser. The reader is fetched with the first file, and everything it needs comes from our own address. */
import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

export type { PDFDocumentProxy } from 'pdfjs-dist'

/** Why a file cannot be shown. */
export type PdfFault = 'locked' | 'broken'

export interface OpenedPdf {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

/** Opens it; the file is fetched in parts, those that are looked at first. Rejects with what {@link faultOf} tells. */
export async function openPdf(url: string): Promise<OpenedPdf> {
  const pdfjs = await import('pdfjs-dist')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const task = pdfjs.getDocument({
    url,
    disableAutoFetch: true,
    disableStream: true,
    // Our policy lets no code be made of text, WebAssembly not either.
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    cMapUrl: '/pdfjs/cmaps/',
    iccUrl: '/pdfjs/iccs/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  return { document: await task.promise, close: () => task.destroy() }
}

export function faultOf(error: unknown): PdfFault {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
}
