/** Inlines as HTML. */
import type { Inline } from '../document/document.ts'
import { escapeHtml } from './escape.ts'

/** Counts the places where each reference is cited, while the page is written from its beginning. */
export class Citations {
  readonly #places = new Map<string, number>()
  readonly #known: ReadonlySet<string>

  constructor(known: ReadonlySet<string>) {
    this.#known = known
  }

  /** The id of the next place where a reference is cited; `undefined` where the page has no such reference. */
  next(target: string): string | undefined {
    if (!this.#known.has(target)) return undefined
    const place = this.count(target) + 1
    this.#places.set(target, place)
    return placeId(target, place)
  }

  count(target: string): number {
    return this.#places.get(target) ?? 0
  }
}

/** The id of a place where a reference is cited. */
export function placeId(target: string, place: number): string {
  return `sted-${place}-${target}`
}

export function inlinesHtml(inlines: readonly Inline[], citations: Citations): string {
  return inlines.map((inline) => inlineHtml(inline, citations)).join('')
}

function inlineHtml(inline: Inline, citations: Citations): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'emphasis':
      return `<em>${inlinesHtml(inline.inlines, citations)}</em>`
    case 'strong':
      return `<strong>${inlinesHtml(inline.inlines, citations)}</strong>`
    case 'language':
      return `<span lang="${escapeHtml(inline.lang)}">${inlinesHtml(inline.inlines, citations)}</span>`
    case 'link':
      return isSafe(inline.href)
        ? `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.inlines, citations)}</a>`
        : inlinesHtml(inline.inlines, citations)
    case 'cite': {
      const id = citations.next(inline.target)
      if (id === undefined) return escapeHtml(inline.text)
      return `<a class="cite" id="${escapeHtml(id)}" href="#${escapeHtml(inline.target)}">${escapeHtml(inline.text)}</a>`
    }
    case 'number': {
      const title = `${inline.question} {{${inline.expression}}}`
      return `<span class="${inline.unknown ? 'number unknown' : 'number'}" title="${escapeHtml(title)}">${escapeHtml(inline.shown)}</span>`
    }
    case 'fault':
      return `<mark title="${escapeHtml(inline.message)}">${escapeHtml(inline.text)}</mark>`
  }
}

/** Addresses of the web and of mail, and places in the page. */
function isSafe(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/i.test(href)
}
