/** Blocks as HTML. */
import type { Language } from '@oversyn/model'
import type { Block, Fact, Figure, Table } from '../document/document.ts'
import { escapeHtml } from './escape.ts'
import { type Citations, inlinesHtml, placeId } from './inlines.ts'
import { pageWords } from './words.ts'

/** What the blocks of a page share. */
export interface Page {
  readonly language: Language
  readonly citations: Citations
}

export function blockHtml(block: Block, page: Page): string {
  const { citations } = page
  const lang = block.lang ? ` lang="${escapeHtml(block.lang)}"` : ''
  switch (block.kind) {
    case 'heading': {
      const number = block.number ? `<span class="chapter">${escapeHtml(block.number)}</span> ` : ''
      return `<h${block.level} id="${escapeHtml(block.id)}"${lang}>${number}${escapeHtml(block.text)}</h${block.level}>`
    }
    case 'paragraph':
      return `<p${lang}>${inlinesHtml(block.inlines, citations)}</p>`
    case 'note':
      return `<p class="note"${lang}>${inlinesHtml(block.inlines, citations)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map((item) => `<li>${inlinesHtml(item, citations)}</li>`)
      return `<${tag}${lang}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'bullets': {
      const items = block.items.map(
        (item) =>
          `<li id="${escapeHtml(item.id)}">${inlinesHtml(item.inlines, citations)} <span class="ground">${inlinesHtml(item.note, citations)}</span></li>`,
      )
      return `<ul class="bullets"${lang}>\n${items.join('\n')}\n</ul>`
    }
    case 'facts':
      return factsHtml(block.facts, page, lang)
    case 'verbatim':
      return `<pre tabindex="0"${lang}><code>${escapeHtml(block.text)}</code></pre>`
    case 'table':
      return tableHtml(block, page, lang)
    case 'figure':
      return figureHtml(block, page, lang)
    case 'references': {
      const entries = block.entries.map(({ id, inlines }) => {
        const places = Array.from({ length: citations.count(id) }, (_, place) => place + 1)
        return `<li id="${escapeHtml(id)}">${inlinesHtml(inlines, citations)}${places.length > 0 ? ` ${backLinks(id, places, page)}` : ''}</li>`
      })
      return `<ul class="references"${lang}>\n${entries.join('\n')}\n</ul>`
    }
  }
}

export function factsHtml(facts: readonly Fact[], { citations }: Page, attributes = ''): string {
  const rows = facts.map(
    ({ term, inlines }) => `<div><dt>${escapeHtml(term)}</dt><dd>${inlinesHtml(inlines, citations)}</dd></div>`,
  )
  return `<dl${attributes}>\n${rows.join('\n')}\n</dl>`
}

/** A table scrolls by itself where it is wider than the page, and can then be reached by the keyboard (WCAG 2.1.1). */
function tableHtml(table: Table, { citations }: Page, attributes = ''): string {
  const numeric = (column: number) => (table.columns[column]?.numeric ? ' class="numeric"' : '')
  const caption = `${escapeHtml(table.id)}-tittel`
  const head = table.columns.map((column, place) => `<th scope="col"${numeric(place)}>${escapeHtml(column.text)}</th>`)
  const body = table.rows.map((row) => {
    const cells = row.map((cell, place) => {
      const inside = inlinesHtml(cell, citations)
      return table.rowHeaders && place === 0 ? `<th scope="row">${inside}</th>` : `<td${numeric(place)}>${inside}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return [
    `<div class="table${table.columns.length <= 3 ? ' slim' : ''}" role="region" tabindex="0" aria-labelledby="${caption}"${attributes}>`,
    `<table id="${escapeHtml(table.id)}">`,
    `<caption id="${caption}">${inlinesHtml(table.caption, citations)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n')
}

function figureHtml(figure: Figure, page: Page, attributes: string): string {
  const words = pageWords[page.language]
  return [
    `<figure id="${escapeHtml(figure.id)}"${attributes}>`,
    `<div class="wide">${figure.svg}</div>`,
    `<div class="narrow">${figure.narrow}</div>`,
    `<figcaption>${inlinesHtml(figure.caption, page.citations)}</figcaption>`,
    `<details><summary>${escapeHtml(words.description)}</summary><p>${escapeHtml(figure.description)}</p></details>`,
    `<details><summary>${escapeHtml(words.asTable)}</summary>${tableHtml(figure.table, page)}</details>`,
    '</figure>',
  ].join('\n')
}

function backLinks(id: string, places: readonly number[], { language }: Page): string {
  const links = places.map((place) => {
    const label = escapeHtml(pageWords[language].back(place))
    return `<a href="#${escapeHtml(placeId(id, place))}" aria-label="${label}">${place}</a>`
  })
  return `<span class="back">↑&#160;${links.join(' ')}</span>`
}
