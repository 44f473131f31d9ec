/** What a file is, by what stands in it. Its name says nothing: PubMed's format comes as .ris, tabs as .csv, login pages as .bib. */
import type { ReferenceFormat } from '../formats.ts'
import { binaryKind, type Wrong } from './binary.ts'
import { detectJson } from './json.ts'
import { looksLikeTable } from './table.ts'
import { detectTagged } from './tagged.ts'
import { detectXml } from './xml.ts'

/** What is known of a file from its beginning: a format to read, an archive to open, or why it is refused. */
export type Detected =
  | { format: ReferenceFormat }
  | { archive: 'zip' | 'gzip' }
  | { refused: { code: string; message: string } }

/** By its first bytes alone: archives, and what is no text. */
export function detectBytes(head: Uint8Array): Detected | undefined {
  const kind = binaryKind(head)
  if (kind === undefined) return undefined
  return kind === 'zip' || kind === 'gzip' ? { archive: kind } : { refused: kind }
}

/** By the beginning of its text. */
export function detectText(given: string): Detected {
  const text = given.replace(/^[\uFEFF\s]+/, '')
  if (text === '') return refuse('file-empty', 'The file is empty: there are no records in it.')
  // A file may be pasted from somewhere with the marks of a code block.
  const start = text.replace(/^`{3}\w*\s*/, '')
  if (isHtml(start)) {
    const title = /<title[^>]*>\s*([^<]{1,100}?)\s*</i.exec(start)?.[1]
    const named = title ? `, with the title "${title}"` : ''
    return refuse(
      'content-html',
      `This is a web page${named}, not a file of references. Was the session at the database over?`,
    )
  }
  const tagged = detectTagged(given)
  if (start.startsWith('<') && !/^<\s*\d+\s*\.?\s*>/.test(start)) {
    const xml = detectXml(start)
    // Lines that were saved with an element around them, such as `<pre>`, are what they are.
    const isWrapped = tagged === 'ris' || /^<pre[\s>]/i.test(start)
    return typeof xml !== 'string' && tagged && isWrapped ? { format: tagged } : asDetected(xml)
  }
  if (/^[[{]/.test(start) && tagged !== 'bibtex') return asDetected(detectJson(start))
  if (tagged) return { format: tagged }
  if (isRayyanLog(start)) {
    return refuse(
      'content-log',
      'This is the log of Rayyan, which has no references. What it says of them stands in the file of articles beside it.',
    )
  }
  if (looksLikeTable(start)) return { format: 'csv' }
  // XML may come after lines about it, as some services and tools save it.
  const document = /^<(?:\?xml|[A-Za-z][\w:-]*[\s>])/m.exec(start)
  const xml = document ? detectXml(start.slice(document.index)) : undefined
  if (typeof xml === 'string') return { format: xml }
  const shown = start.slice(0, 80).replace(/\s+/g, ' ')
  return refuse('format-unknown', `This is text in none of the formats that are read. It begins "${shown}".`)
}

function isHtml(text: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<script[\s>]|<meta\s)/i.test(
    text,
  )
}

/** Rayyan packs a log of its people's clicks together with the references. */
function isRayyanLog(text: string): boolean {
  return /^"?created_at"?,"?user_id"?,"?user_email"?,"?article_id"?,/.test(text)
}

function asDetected(found: ReferenceFormat | Wrong): Detected {
  return typeof found === 'string' ? { format: found } : { refused: found }
}

function refuse(code: string, message: string): Detected {
  return { refused: { code, message } }
}
