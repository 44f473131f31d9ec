/** A finished document as data: what every format (HTML, later Word and PDF) and the preview on the screen are made from. */
import type { Language } from '@oversyn/model'

/** `contentLanguage` is that of what the review says; parts in it carry `lang` where the document is in another. */
export interface Document {
  readonly language: Language
  readonly contentLanguage: Language
  readonly title: string
  readonly subtitle: string | null
  /** The front page: who asked, who did it, what it is. */
  readonly front: readonly Fact[]
  readonly blocks: readonly Block[]
}

/** A name and what it stands for. */
export interface Fact {
  readonly term: string
  readonly inlines: readonly Inline[]
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inlines: readonly Inline[] }
  /** `href` is an address (http, https, mailto) or a place in the document (`#…`); nothing else. */
  | { readonly kind: 'link'; readonly href: string; readonly inlines: readonly Inline[] }
  /** A citation of a study or a background work; `target` is the id of its entry among the references. */
  | {
      readonly kind: 'cite'
      readonly key: string
      readonly study: string | null
      readonly target: string
      readonly text: string
    }
  | LiveNumber
  /** Something the program could not make sense of, shown as it was written. */
  | { readonly kind: 'fault'; readonly text: string; readonly message: string }
  /** A part in another language than what is around it (BCP 47). */
  | { readonly kind: 'language'; readonly lang: string; readonly inlines: readonly Inline[] }

/** A computed number. `expression` asks for it in the language of live numbers, `question` in words. */
export interface LiveNumber {
  readonly kind: 'number'
  readonly shown: string
  readonly expression: string
  readonly question: string
  readonly unknown: boolean
}

/** A block; `lang` where it is in another language than the document. */
export type Block = Part & { readonly lang?: string }

type Part =
  /** `level` 2 is a chapter; `number` is what stands before it, as `3` or `3.1`. */
  | {
      readonly kind: 'heading'
      readonly level: 2 | 3 | 4
      readonly id: string
      readonly number: string | null
      readonly text: string
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  /** A remark beside the text, e.g. what a chapter rests on. */
  | { readonly kind: 'note'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'bullets'; readonly items: readonly BulletItem[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Text exactly as it was typed. */
  | { readonly kind: 'verbatim'; readonly text: string }
  | Table
  | Figure
  | { readonly kind: 'references'; readonly entries: readonly ReferenceEntry[] }

/** A summary statement with a note on what it rests on; `studies` are the ids of those. */
export interface BulletItem {
  readonly id: string
  readonly inlines: readonly Inline[]
  readonly note: readonly Inline[]
  readonly studies: readonly string[]
}

/** A table; `rowHeaders` says that the first cell of each row names the row. */
export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly caption: readonly Inline[]
  readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  readonly rowHeaders: boolean
}

/** A picture with its long description and the table that says the same. `narrow` is for screens of 320 px and up. */
export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly caption: readonly Inline[]
  readonly svg: string
  readonly narrow: string
  readonly description: string
  readonly table: Table
}

/** An entry among the references; `id` is what citations point to. */
export interface ReferenceEntry {
  readonly id: string
  readonly inlines: readonly Inline[]
}

/** Plain text as an inline. */
export function text(value: string): Inline {
  return { kind: 'text', text: value }
}

/** What inlines say, without form: for titles and tests. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'number') return inline.shown
      return 'inlines' in inline ? plainText(inline.inlines) : inline.text
    })
    .join('')
}

/** Every inline of a list and what is inside it, in reading order. */
export function* eachInline(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('inlines' in inline) yield* eachInline(inline.inlines)
  }
}
