/** The bibliography of Word (Office Open XML, shared bibliography): its elements, and which field each is. */
import type { Dialect, Rule } from '../../shape/rules.ts'
import type { Flattening } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'

const byItself: readonly Rule[] = [['collection-title', 'text', 'JournalName', 'BookTitle']]

export const msbib: Dialect = {
  typeTags: ['SourceType'],
  types: {
    journalarticle: 'article-journal',
    book: 'book',
    booksection: 'chapter',
    report: 'report',
    conferenceproceedings: 'paper-conference',
    articleinaperiodical: 'article-magazine',
    internetsite: 'webpage',
    documentfrominternetsite: 'webpage',
    electronicsource: 'webpage',
    patent: 'patent',
    case: 'legal_case',
    interview: 'interview',
    film: 'motion_picture',
    art: 'graphic',
    soundrecording: 'song',
    performance: 'speech',
    misc: 'document',
  },
  otherwise: 'document',
  rulesFor: { book: byItself, report: byItself },
  rules: [
    ['title', 'text', 'Title'],
    ['author', 'names', 'Author/Author'],
    ['author', 'institutions', 'Author/Author/Corporate'],
    ['editor', 'names', 'Author/Editor'],
    ['translator', 'names', 'Author/Translator'],
    ['container-author', 'names', 'Author/BookAuthor'],
    [
      'container-title',
      'text',
      'JournalName',
      'BookTitle',
      'PeriodicalTitle',
      'ConferenceName',
      'InternetSiteTitle',
      'PublicationTitle',
    ],
    ['issued', 'date', 'issued', 'Year'],
    ['volume', 'text', 'Volume'],
    ['issue', 'text', 'Issue'],
    ['page', 'pages', 'Pages', ''],
    ['publisher', 'text', 'Publisher', 'Institution', 'Department'],
    ['publisher-place', 'text', 'City', 'CountryRegion'],
    ['edition', 'text', 'Edition'],
    ['DOI', 'doi', 'DOI', 'BIBTEX_DOI', 'URL'],
    ['URL', 'address', 'URL'],
    ['ISBN', 'isbn', 'StandardNumber'],
    ['ISSN', 'issn', 'StandardNumber'],
    ['abstract', 'paragraphs', 'BIBTEX_Abstract', 'Abstract'],
    ['keyword', 'list', 'BIBTEX_KeyWords'],
    ['title-short', 'text', 'ShortTitle'],
    ['genre', 'text', 'ThesisType', 'Type'],
    ['number-of-volumes', 'text', 'NumberVolumes'],
    ['note', 'paragraphs', 'Comments'],
    ['language', 'text', 'BIBTEX_Language'],
    ['id', 'text', 'Tag'],
  ],
  empty: ['LCID', 'RefOrder', 'Guid'],
}

const role =
  (tag: string) =>
  (node: XmlNode): [string, string][] => {
    const given = [textOf(node, 'First'), textOf(node, 'Middle')].filter(Boolean).join(' ')
    return [[tag, [textOf(node, 'Last') ?? '', given].filter((it, at) => it !== '' || at === 0).join(', ')]]
  }

export const msbibFlattening: Flattening = {
  compose: Object.fromEntries(
    ['Author', 'Editor', 'Translator', 'BookAuthor', 'Inventor', 'Compiler', 'Interviewer'].map((it) => [
      `Author/${it}/NameList/Person`,
      role(`Author/${it}`),
    ]),
  ),
}
