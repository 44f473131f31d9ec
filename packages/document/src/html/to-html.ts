/** A document as one accessible HTML file: nothing is loaded from elsewhere, nothing is run, the same document gives the same bytes. */
import type { Document } from '../document/document.ts'
import { blockHtml, factsHtml, type Page } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import { Citations } from './inlines.ts'
import { style } from './style.ts'
import { pageWords } from './words.ts'

/**
 * The file as text (to be stored as UTF-8). Landmarks, a skip link, a list of contents, headings in order, tables with
 * caption and scope, parts in another language marked: WCAG 2.1 AA. Everything that came from outside is escaped.
 *
 * @example toHtml(report(review, { language: 'nb' })) // '<!doctype html>…'
 */
export function toHtml(document: Document): string {
  const { language, contentLanguage, title, subtitle, front, blocks } = document
  const words = pageWords[language]
  const known = blocks.flatMap((block) => (block.kind === 'references' ? block.entries.map((entry) => entry.id) : []))
  const page: Page = { language, citations: new Citations(new Set(known)) }
  const lang = contentLanguage === language ? '' : ` lang="${escapeHtml(contentLanguage)}"`
  const head = factsHtml(front, page)
  // References look back at every citation, so they are written when the rest has been.
  const parts = blocks.map((block) => (block.kind === 'references' ? '' : blockHtml(block, page)))
  const main = blocks.map((block, place) => (block.kind === 'references' ? blockHtml(block, page) : parts[place]))
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Oversyn">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#innhold">${escapeHtml(words.skip)}</a>`,
    '<header>',
    `<h1${lang}>${escapeHtml(title)}</h1>`,
    ...(subtitle ? [`<p class="subtitle"${lang}>${escapeHtml(subtitle)}</p>`] : []),
    head,
    '</header>',
    `<nav aria-labelledby="innholdsliste">`,
    `<h2 id="innholdsliste">${escapeHtml(words.contents)}</h2>`,
    `<ol>\n${contents(document).join('\n')}\n</ol>`,
    '</nav>',
    '<main id="innhold" tabindex="-1">',
    ...main,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function contents({ blocks }: Document): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return []
    const lang = block.lang ? ` lang="${escapeHtml(block.lang)}"` : ''
    const number = `<span class="chapter">${escapeHtml(block.number ?? '')}</span>`
    return [`<li>${number}<a href="#${escapeHtml(block.id)}"${lang}>${escapeHtml(block.text)}</a></li>`]
  })
}
