/** Reads XML one record at a time. No entities but XML's own, no DTD, bounded depth and size; broken XML is read on as far as it goes. */
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { deepest, longestField, longestRecord, mostValues } from '../limits.ts'
import type { Outbox, RecordReader } from '../outbox.ts'
import { Ampersands } from './ampersands.ts'
import type { XmlNode } from './node.ts'

export interface XmlShape {
  /** The names of the elements that are records. */
  readonly records: ReadonlySet<string>
  /** The element whose children are all records, whatever they are called. */
  readonly childrenOf?: string
  /** Whether a record within a record is the real one: SRU and OAI-PMH wrap each in an element of the same name. */
  readonly innermost?: boolean
  /** Elements that only mark up text. */
  readonly inline?: ReadonlySet<string>
  /** Takes a whole record. */
  record(node: XmlNode): void
  /** Called after the last record. */
  end?(): void
}

/** A text or tag longer than this is no part of a record. */
const longestQuiet = 2 * longestRecord

const noInline: ReadonlySet<string> = new Set()

export class XmlReader implements RecordReader {
  readonly #outbox: Outbox
  readonly #shape: XmlShape
  readonly #inline: ReadonlySet<string>
  readonly #parser: SaxesParser
  #stack: XmlNode[] = []
  #depth = 0
  /** How deep the children lie that are all records. */
  #childDepth = 0
  #size = 0
  #nodes = 0
  #begun = false
  #faults = 0
  #cut = false
  /** How much has been read since the last sign of structure; the parser keeps all of that. */
  #quiet = 0
  readonly #ampersands: Ampersands
  done = false

  constructor(shape: XmlShape, outbox: Outbox) {
    this.#shape = shape
    this.#outbox = outbox
    this.#inline = shape.inline ?? noInline
    this.#ampersands = new Ampersands(() => this.#tellAmpersand())
    // As a fragment, so that several documents in one file, and text about them, are no end.
    this.#parser = new SaxesParser({ fragment: true })
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', (tag) => this.#close(tag))
    this.#parser.on('text', (text) => this.#text(text))
    this.#parser.on('cdata', (text) => this.#text(text))
    this.#parser.on('error', (error) => this.#fault(error))
  }

  read(text: string): void {
    if (this.done) return
    let piece = text
    if (!this.#begun) {
      // What stands before the document: a byte order mark, the marks of a code block, the declaration.
      const start = piece.indexOf('<')
      if (start < 0) return
      piece = piece.slice(start).replace(/^<\?xml[^>]*\?>/, (it) => it.replace(/[^\n]/g, ' ').trimStart())
      this.#begun = true
    }
    piece = this.#ampersands.mend(piece)
    this.#quiet += piece.length
    if (this.#quiet > longestQuiet) {
      this.#stop('xml-broken', 'The XML goes on without a tag for longer than any record; it was not read on.')
      return
    }
    try {
      this.#parser.write(piece)
    } catch (error) {
      this.#stop('xml-broken', `The XML cannot be read on: ${reasonOf(error)}.`)
    }
  }

  end(): void {
    if (!this.done) {
      try {
        this.#parser.write(this.#ampersands.end())
        this.#parser.close()
      } catch (error) {
        this.#stop('xml-broken', `The XML cannot be read on: ${reasonOf(error)}.`)
      }
    }
    const cutOff = this.#stack[0]
    if (cutOff) {
      this.#stack = []
      this.#outbox.problem(
        'record-unfinished',
        'warning',
        'The file ends within the record; it may be incomplete.',
        cutOff.line,
      )
      this.#shape.record(cutOff)
    }
    this.#shape.end?.()
  }

  #open(tag: SaxesTagPlain): void {
    this.#quiet = 0
    this.#depth += 1
    if (this.#depth > deepest) {
      this.#stop('xml-too-deep', `Elements lie more than ${deepest} deep in each other. Nothing of this kind is read.`)
      return
    }
    const name = localName(tag.name)
    const top = this.#stack.at(-1)
    const isRecord = this.#shape.records.has(name) || (!top && this.#depth === this.#childDepth)
    if (!top && name === this.#shape.childrenOf) this.#childDepth = this.#depth + 1
    if (!top && !isRecord) return
    if (top && this.#inline.has(name)) {
      this.#stack.push(top)
      return
    }
    const node: XmlNode = { name, attributes: tag.attributes, children: [], text: '', line: this.#parser.line }
    this.#nodes += 1
    if (isRecord && (!top || this.#shape.innermost)) {
      // The wrapper is left as it is; its end finds an empty stack.
      this.#stack = []
      this.#size = 0
      this.#nodes = 0
      this.#cut = false
    } else if (top) {
      if (this.#nodes <= mostValues && this.#size <= longestRecord) top.children.push(node)
      else this.#tellCut(node.line)
    }
    this.#stack.push(node)
  }

  #close(tag: SaxesTagPlain): void {
    this.#quiet = 0
    this.#depth -= 1
    const node = this.#stack.pop()
    if (node && this.#stack.length === 0 && node.name === localName(tag.name)) this.#shape.record(node)
  }

  #text(text: string): void {
    const node = this.#stack.at(-1)
    if (!node) return
    this.#size += text.length
    if (this.#size > longestRecord || node.text.length + text.length > longestField) {
      this.#tellCut(this.#parser.line)
      return
    }
    node.text += text
  }

  #tellAmpersand(): void {
    const message = 'The XML has an ampersand by itself, which should be written "&amp;". It is read as what it is.'
    this.#outbox.problem('xml-malformed', 'warning', message, this.#parser.line)
  }

  #tellCut(line: number): void {
    if (this.#cut) return
    this.#cut = true
    this.#outbox.problem(
      'record-cut',
      'error',
      'The record is larger than any publication needs; the rest of it is left out.',
      line,
    )
  }

  #fault(error: Error): void {
    // Each fault of the same file tends to bring others; the first of them say where.
    this.#faults += 1
    if (this.#faults > 20 || this.done) return
    const entity = /undefined entity/.test(error.message)
    const message = entity
      ? 'The file uses an entity of its own, which is not expanded; it is kept as it is written.'
      : `The XML is not well formed here: ${reasonOf(error)}.`
    this.#outbox.problem(entity ? 'xml-entity' : 'xml-malformed', 'warning', message, this.#parser.line)
  }

  #stop(code: string, message: string): void {
    if (this.done) return
    this.done = true
    this.#outbox.problem(code, 'error', message, this.#parser.line)
    this.#stack = []
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
