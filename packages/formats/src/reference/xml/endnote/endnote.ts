/** EndNote's XML: its elements, and which field each is. */
import type { Dialect, Rule } from '../../shape/rules.ts'
import { endnoteTypes } from '../../tagged/enw/dialect.ts'
import type { Flattening } from '../flatten.ts'

const inBook: readonly Rule[] = [
  ['container-title', 'text', 'titles/secondary-title', 'periodical/full-title'],
  ['editor', 'names', 'contributors/secondary-authors/author'],
]
const byItself: readonly Rule[] = [
  ['collection-title', 'text', 'titles/secondary-title', 'titles/tertiary-title'],
  ['collection-editor', 'names', 'contributors/secondary-authors/author'],
  ['number', 'text', 'number'],
]

export const endnote: Dialect = {
  typeTags: ['ref-type'],
  types: endnoteTypes,
  otherwise: 'document',
  rulesFor: { chapter: inBook, 'paper-conference': inBook, book: byItself, report: byItself, thesis: byItself },
  rules: [
    ['title', 'text', 'titles/title'],
    ['author', 'names', 'contributors/authors/author'],
    ['editor', 'names', 'contributors/secondary-authors/author'],
    ['collection-editor', 'names', 'contributors/tertiary-authors/author'],
    ['translator', 'names', 'contributors/translated-authors/author', 'contributors/subsidiary-authors/author'],
    ['container-title', 'text', 'titles/secondary-title', 'periodical/full-title', 'titles/alt-title'],
    [
      'container-title-short',
      'text',
      'periodical/abbr-1',
      'alt-periodical/abbr-1',
      'titles/alt-title',
      'periodical/full-title',
    ],
    ['collection-title', 'text', 'titles/tertiary-title'],
    ['title-short', 'text', 'titles/short-title'],
    ['original-title', 'text', 'titles/translated-title', 'orig-pub'],
    ['issued', 'date', 'dates/year', 'dates/pub-dates/date'],
    ['volume', 'text', 'volume'],
    ['issue', 'text', 'number', 'issue'],
    ['page', 'pages', 'pages', ''],
    ['section', 'text', 'section'],
    ['number-of-volumes', 'text', 'num-vols'],
    ['edition', 'text', 'edition'],
    ['abstract', 'paragraphs', 'abstract'],
    ['keyword', 'list', 'keywords/keyword'],
    ['DOI', 'doi', 'electronic-resource-num', 'doi'],
    ['ISSN', 'issn', 'isbn', 'issn'],
    ['ISBN', 'isbn', 'isbn'],
    ['publisher', 'text', 'publisher'],
    ['publisher-place', 'text', 'pub-location'],
    ['language', 'text', 'language'],
    ['URL', 'address', 'urls/related-urls/url', 'urls/web-urls/url', 'urls/text-urls/url'],
    ['note', 'paragraphs', 'notes'],
    ['annote', 'paragraphs', 'research-notes'],
    ['genre', 'text', 'work-type'],
    ['call-number', 'text', 'call-num'],
    ['source', 'text', 'remote-database-name'],
    ['PMCID', 'text', 'custom2'],
    ['accessed', 'date', 'access-date'],
    ['id', 'text', 'rec-number'],
  ],
  empty: ['database', 'database@name', 'database@path', 'source-app', 'source-app@name', 'source-app@version'],
}

export const endnoteFlattening: Flattening = {
  compose: { 'ref-type': (node) => [['ref-type', node.attributes.name ?? node.text]] },
  noise: new Set(['face', 'font', 'size', 'color', 'app', 'db-id', 'timestamp']),
}
