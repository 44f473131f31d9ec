/** EBSCO's XML export: its short element names, and which field each is. */
import type { Dialect } from '../../shape/rules.ts'
import type { Flattening } from '../flatten.ts'

export const ebsco: Dialect = {
  typeTags: ['artinfo/doctype', 'artinfo/pubtype', 'pubtype', 'doctype'],
  types: {
    'journal article': 'article-journal',
    article: 'article-journal',
    'academic journal': 'article-journal',
    'academic journals': 'article-journal',
    book: 'book',
    books: 'book',
    'book chapter': 'chapter',
    report: 'report',
    dissertation: 'thesis',
    'doctoral dissertation': 'thesis',
    proceeding: 'paper-conference',
    'conference paper': 'paper-conference',
    magazine: 'article-magazine',
    periodical: 'article-magazine',
    newspaper: 'article-newspaper',
  },
  otherwise: 'article-journal',
  rules: [
    ['title', 'text', 'artinfo/tig/atl', 'bkinfo/btl', 'chapinfo/tig/atl'],
    ['author', 'names', 'artinfo/aug/au', 'bkinfo/aug/au', 'chapinfo/aug/au'],
    ['container-title', 'text', 'jinfo/jtl', 'bkinfo/btl', 'pubinfo/jtl'],
    ['container-title-short', 'text', 'jinfo/jsname'],
    ['issued', 'date', 'pubinfo/dt'],
    ['volume', 'text', 'pubinfo/vid'],
    ['issue', 'text', 'pubinfo/iid'],
    ['page', 'pages', 'artinfo/pages', ''],
    ['page', 'pages', 'artinfo/ppf', 'artinfo/ppl'],
    ['number-of-pages', 'text', 'artinfo/ppct'],
    ['DOI', 'doi', 'artinfo/ui[doi]', 'artinfo/doi'],
    ['PMID', 'text', 'artinfo/ui[pmid]'],
    ['ISSN', 'issn', 'jinfo/issn'],
    ['ISBN', 'isbn', 'bkinfo/isbn'],
    ['abstract', 'paragraphs', 'artinfo/ab', 'chapinfo/ab', 'bkinfo/ab'],
    ['keyword', 'list', 'artinfo/keyword', 'artinfo/sug/subj', 'artinfo/sug/keyword', 'chapinfo/sug/subj'],
    ['publisher', 'text', 'pubinfo/pub', 'bkinfo/pub'],
    ['publisher-place', 'text', 'pubinfo/place'],
    ['language', 'text', 'language', 'artinfo/language'],
    ['URL', 'address', 'plink', 'displayInfo/pLink/url'],
    ['source', 'text', '@longDbName'],
    ['id', 'text', '@uiTerm', 'artinfo/ui'],
  ],
}

export const ebscoFlattening: Flattening = {
  transparent: new Set(['header', 'controlInfo']),
  segment: (node) => (node.name === 'ui' && node.attributes.type ? `ui[${node.attributes.type}]` : node.name),
  noise: new Set(['type', 'uiTag']),
  compose: {
    'pubinfo/dt': (node) => {
      const { year = '', month = '', day = '' } = node.attributes
      return [['pubinfo/dt', [year, month, day].filter((it) => it !== '').join('-') || node.text]]
    },
  },
}
