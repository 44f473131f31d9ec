/** The Cochrane Library's plain text: `Record #1 of 2`, then two or three letters and a colon. */
import type { Dialect } from '../../shape/rules.ts'
import type { Grammar } from '../grammar.ts'

const cochrane: Dialect = {
  typeTags: ['PT', 'TY'],
  types: {
    'journal article': 'article-journal',
    'journal: article': 'article-journal',
    review: 'article-journal',
    'conference proceeding': 'paper-conference',
    'journal: conference abstract': 'paper-conference',
    'trial registry record': 'document',
    'clinical trial protocol': 'document',
    book: 'book',
    dissertation: 'thesis',
  },
  otherwise: 'article-journal',
  rules: [
    ['title', 'text', 'TI', 'T1'],
    ['author', 'medline-names', 'AU'],
    ['container-title', 'text', 'SO', 'JO'],
    ['issued', 'date', 'YR', 'DP'],
    ['volume', 'text', 'VL', 'VO'],
    ['issue', 'text', 'NO', 'IS'],
    ['page', 'pages', 'PG', ''],
    ['DOI', 'doi', 'DOI', 'DO'],
    ['abstract', 'paragraphs', 'AB'],
    ['keyword', 'list', 'KY', 'KW', 'MH'],
    ['PMID', 'text', 'PM'],
    ['ISSN', 'issn', 'SN'],
    ['URL', 'address', 'US', 'UR'],
    ['language', 'text', 'LA'],
    ['publisher', 'text', 'PB'],
    ['id', 'text', 'ID', 'AN'],
  ],
}

export const cochraneGrammar: Grammar = {
  dialect: cochrane,
  separates: (line) => /^\s*Record #\d+ of \d+/.test(line),
  field: (line) => {
    const match = /^([A-Z]{2,3}): ?(.*)$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  continuation: (tag) => (tag === 'AU' || tag === 'KY' ? 'value' : tag === 'AB' ? 'newline' : 'space'),
  refine: (tags) => {
    const pubmed = tags.all('PM')[0]
    if (pubmed) tags.leave('PM', [{ text: pubmed.text.replace(/^PUBMED\s+/i, ''), line: pubmed.line }])
  },
}
