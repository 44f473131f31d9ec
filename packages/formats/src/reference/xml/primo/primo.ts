/** Primo's normalised records (Ex Libris, the Oria of Norwegian libraries), in XML and JSON alike: sections and their fields. */
import type { Dialect } from '../../shape/rules.ts'
import type { Tags } from '../../shape/tags.ts'
import type { Flattening } from '../flatten.ts'

export const primo: Dialect = {
  typeTags: ['display/type', 'facets/rsrctype', 'addata/ristype', 'search/rsrctype', 'type'],
  types: {
    article: 'article-journal',
    book: 'book',
    book_chapter: 'chapter',
    report: 'report',
    dissertation: 'thesis',
    conference_proceeding: 'paper-conference',
    magazinearticle: 'article-magazine',
    newspaper_article: 'article-newspaper',
    website: 'webpage',
    dataset: 'dataset',
    journal: 'periodical',
    map: 'map',
    patent: 'patent',
    video: 'motion_picture',
    audio: 'song',
    score: 'musical_score',
    image: 'graphic',
    articles: 'article-journal',
    books: 'book',
    ebook: 'book',
    dissertations: 'thesis',
    reference_entry: 'entry-encyclopedia',
    manuscript: 'manuscript',
    jour: 'article-journal',
    thes: 'thesis',
    chap: 'chapter',
    rprt: 'report',
    review: 'review',
  },
  otherwise: 'document',
  rules: [
    [
      'title',
      'text',
      'display/title',
      'addata/atitle',
      'addata/btitle',
      'search/title',
      'sort/title',
      'b_title',
      'title',
      'volume_title',
    ],
    ['author', 'names', 'addata/au', 'addata/creator', 'display/creator', 'sort/author', 'creator', 'author'],
    ['author', 'institutions', 'addata/aucorp'],
    ['editor', 'names', 'addata/addau', 'display/contributor'],
    [
      'issued',
      'date',
      'addata/risdate',
      'addata/date',
      'display/creationdate',
      'search/creationdate',
      'sort/creationdate',
      'creation_year',
      'year',
      'publication_date',
    ],
    ['container-title', 'text', 'addata/jtitle', 'addata/btitle', 'display/ispartof'],
    ['container-title-short', 'text', 'addata/stitle'],
    ['collection-title', 'text', 'addata/seriestitle', 'display/series'],
    ['volume', 'text', 'addata/volume', 'volume'],
    ['issue', 'text', 'addata/issue'],
    ['page', 'pages', 'addata/pages', '', 'pages'],
    ['page', 'pages', 'addata/spage', 'addata/epage'],
    ['DOI', 'doi', 'addata/doi'],
    ['ISBN', 'isbn', 'addata/isbn', 'addata/eisbn', 'search/isbn', 'isbn'],
    ['ISSN', 'issn', 'addata/issn', 'addata/eissn', 'search/issn', 'issn'],
    ['PMID', 'text', 'addata/pmid'],
    ['publisher', 'text', 'addata/pub', 'display/publisher', 'publisher'],
    ['publisher-place', 'text', 'addata/cop', 'publication_place'],
    ['edition', 'text', 'display/edition', 'addata/edition'],
    ['language', 'text', 'display/language', 'facets/language', 'language'],
    ['abstract', 'paragraphs', 'addata/abstract', 'display/description', 'search/description'],
    ['keyword', 'list', 'display/subject', 'search/subject'],
    ['dimensions', 'text', 'display/format'],
    ['URL', 'address', 'addata/url', 'links/linktorsrc', 'addata/oafree'],
    ['license', 'text', 'display/rights'],
    ['source', 'text', 'display/source', 'control/sourceid', 'source'],
    ['id', 'text', 'control/recordid', 'record_id', 'control/sourcerecordid'],
  ],
}

export const primoFlattening: Flattening = { transparent: new Set(['PrimoNMBib', 'record', 'pnx']) }

/** Takes away what Primo puts behind names for its own use: `Verne, Jules $$QVerne` and birth years. */
export function refinePrimo(tags: Tags): void {
  for (const tag of [
    'display/creator',
    'display/contributor',
    'display/publisher',
    'display/subject',
    'display/ispartof',
    'display/title',
    'display/source',
  ]) {
    const names = tag === 'display/creator' || tag === 'display/contributor'
    const values = tags.all(tag).flatMap(({ text, line }) => {
      const plain = text.replace(/\$\$[A-Z0-9].*$/, '')
      const parts = names ? plain.split(/\s*;\s+/) : [plain]
      return parts.map((it) => ({
        text: (names ? it.replace(/\s*\(?\d{4}\s*-\s*(?:\d{4})?\)?.*$/, '').replace(/,$/, '') : it).trim(),
        line,
      }))
    })
    tags.leave(
      tag,
      values.filter((it) => it.text !== ''),
    )
  }
  const [title] = tags.all('display/title')
  const slash = title ? title.text.indexOf(' / ') : -1
  if (title && slash > 0) {
    tags.leave('display/title', [{ text: title.text.slice(0, slash).replace(/ : /g, ': ').trim(), line: title.line }])
    tags.add('display/responsibility', title.text.slice(slash + 3), title.line)
  }
}
