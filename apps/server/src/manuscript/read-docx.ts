/** Word files (ECMA-376): their text with headings, lists, tables, text boxes and notes, and with tracked changes accepted. */
import { type Piece, piece } from '@oversyn/audit'
import { unzipSync } from 'fflate'
import { Refusal } from '../errors/refusal.ts'
import { readWordXml } from './read-word-xml.ts'

const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
const largest = 300 * 1024 * 1024

/** What was deleted is left out and what was inserted is kept. Notes come last. A "line" is a paragraph. */
export function readDocx(name: string, bytes: Uint8Array): Piece[] {
  const files = unzipped(name, bytes)
  const body = files['word/document.xml']
  if (!body) throw new Refusal('manuscript-unreadable', `${name} is a zip file, but no Word document.`)
  try {
    const text = new TextDecoder()
    const { pieces, next } = readWordXml(text.decode(body), 1)
    const notes = parts.slice(1).flatMap((part) => {
      const xml = files[part]
      return xml ? readWordXml(text.decode(xml), next).pieces : []
    })
    const all = [...pieces, ...notes.map(({ text: note, starts }) => piece('note', note, starts[0]?.line ?? next))]
    return all.map((it) => ({ ...it, starts: it.starts.map((start) => ({ ...start, unit: 'paragraph' as const })) }))
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('manuscript-unreadable', `The Word document ${name} is damaged.`, { cause })
  }
}

function unzipped(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!parts.includes(file.name)) return false
        size += file.originalSize
        if (size > largest) throw new Refusal('too-large', `The text of ${name} is larger than a manuscript can be.`)
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('manuscript-unreadable', `${name} is a damaged zip file.`, { cause })
  }
}
