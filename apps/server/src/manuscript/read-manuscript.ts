/** A manuscript as bytes, whatever its format, as pieces of text. */
import { type Piece, readHtml, readPlainText } from '@oversyn/audit'
import { Refusal } from '../errors/refusal.ts'
import { readDocx } from './read-docx.ts'

/**
 * Reads txt, md, html, docx and pdf; told apart by what the file begins with, and HTML by its name too. Refuses with
 * `manuscript-unreadable`, or with `manuscript-without-text` where there are only pictures of pages.
 */
export async function readManuscript(name: string, bytes: Uint8Array): Promise<Piece[]> {
  const pieces = await read(name, bytes)
  if (pieces.length === 0) throw new Refusal('manuscript-without-text', `There is no text in ${name}.`)
  return pieces
}

async function read(name: string, bytes: Uint8Array): Promise<Piece[]> {
  if (startsWith(bytes, 'PK')) return readDocx(name, bytes)
  if (startsWith(bytes, '%PDF')) {
    // Loaded only when there is a PDF: it is by far the largest library of the program.
    const { readPdf } = await import('./read-pdf.ts')
    return readPdf(name, bytes)
  }
  const text = decode(name, bytes)
  const html = /\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)/i.test(text.slice(0, 500))
  return html ? readHtml(text) : readPlainText(text)
}

/** UTF-8; else UTF-16 where the file says so; else what Windows wrote in Western Europe. */
function decode(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) {
    throw new Refusal('manuscript-unreadable', `${name} is no text, HTML, Word or PDF file.`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((character, at) => bytes[at] === character.charCodeAt(0))
}
