/** ProQuest's text export: a rule between documents, then a label, a colon and a value. */
import type { Dialect } from '../../shape/rules.ts'
import type { Tags } from '../../shape/tags.ts'
import type { Grammar } from '../grammar.ts'

const proquest: Dialect = {
  typeTags: ['Document type', 'Source type'],
  types: {
    'journal article': 'article-journal',
    article: 'article-journal',
    'scholarly journals': 'article-journal',
    'scholarly journal': 'article-journal',
    'dissertation/thesis': 'thesis',
    'dissertations & theses': 'thesis',
    book: 'book',
    books: 'book',
    'book chapter': 'chapter',
    report: 'report',
    reports: 'report',
    'conference paper': 'paper-conference',
    'conference papers & proceedings': 'paper-conference',
    newspapers: 'article-newspaper',
    magazines: 'article-magazine',
    'working paper': 'report',
  },
  otherwise: 'article-journal',
  rules: [
    ['title', 'text', 'Title', 'Heading', 'Original title'],
    ['author', 'names', 'Author', 'Authors'],
    ['abstract', 'paragraphs', 'Abstract'],
    ['container-title', 'text', 'Publication title', 'Journal title'],
    ['issued', 'date', 'Publication date', 'Publication year', 'Date', 'Year'],
    ['volume', 'text', 'Volume'],
    ['issue', 'text', 'Issue'],
    ['page', 'pages', 'Pages', '', 'First page'],
    ['number-of-pages', 'text', 'Number of pages'],
    ['DOI', 'doi', 'DOI', 'Document URL', 'Links'],
    ['ISSN', 'issn', 'ISSN', 'e-ISSN'],
    ['ISBN', 'isbn', 'ISBN'],
    ['keyword', 'list', 'Subject', 'Identifier / keyword', 'Keywords', 'MeSH', 'MeSH subject', 'Index term'],
    ['publisher', 'text', 'Publisher', 'University/institution'],
    ['publisher-place', 'text', 'Place of publication'],
    ['language', 'text', 'Language of publication', 'Language'],
    ['URL', 'address', 'Document URL', 'URL'],
    ['PMID', 'text', 'PubMed ID', 'PMID'],
    ['source', 'text', 'Database'],
    ['id', 'text', 'ProQuest document ID', 'Accession number'],
  ],
}

const label =
  /^(Title|Original title|Authors?|Abstract|Publication title|Journal title|Publication (?:date|year|info|subject)|Date|Year|Volume|Issue|Pages|First page|Number of (?:pages|references)|DOI|e-ISSN|ISSN|ISBN|Subject|Identifier \/ keyword|Keywords|MeSH(?: subject)?|Index term|Publisher|University\/institution|University location|Place of publication|Country of publication|Language(?: of publication)?|Document (?:type|URL|feature)|Source type|URL|PubMed ID|PMID|Database|ProQuest document ID|Accession number|Links|Full text|Correspondence author|Author affiliation|Affiliation|Classification|Location|Section|Copyright|Last updated|Substance|Notes|Updates?|Entry month|Dates?|Grant|Degree|Department|Advisor|School code|Source|Substances|Journal abbreviation|NlmUniqueID|Medline document status|Create date|Other identifiers?|Company \/ organization|Population|Methodology|Age|Conference|Supplement): ?(.*)$/

export const proquestGrammar: Grammar = {
  dialect: proquest,
  heading: 'Heading',
  isRecord: (has) => ['Title', 'Author', 'Authors', 'Abstract', 'Publication title', 'ProQuest document ID'].some(has),
  separates: (line) => /^_{20,}\s*$|^\s*Document \d+ of \d+\s*$/.test(line),
  field: (line) => {
    const match = label.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  isFurniture: (line) =>
    /^\s*(?:Database copyright|Contact us|Report Information|Terms and Conditions|https?:|©|Copyright)/i.test(line),
  continuation: (tag) => (tag === 'Abstract' ? 'newline' : 'space'),
  refine: splitLists,
}

function splitLists(tags: Tags): void {
  for (const tag of [
    'Author',
    'Authors',
    'Subject',
    'Identifier / keyword',
    'Keywords',
    'MeSH',
    'MeSH subject',
    'Index term',
  ]) {
    const values = tags
      .all(tag)
      .flatMap(({ text, line }) => text.split(/\s*;\s*/).map((it) => ({ text: it.replace(/\s*\d+$/, ''), line })))
    tags.leave(
      tag,
      values.filter((it) => it.text !== ''),
    )
  }
}
