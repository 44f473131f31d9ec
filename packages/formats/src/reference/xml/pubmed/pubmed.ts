/** PubMed's XML (NLM, "MEDLINE/PubMed XML Element Descriptions"): its elements, and which field each is. */
import type { Dialect } from '../../shape/rules.ts'
import { type Flattening, rest } from '../flatten.ts'
import { child, textOf, type XmlNode } from '../node.ts'

export const pubmed: Dialect = {
  typeTags: ['PublicationTypeList/PublicationType', 'PublicationType', 'book'],
  types: {
    'journal article': 'article-journal',
    'book chapter': 'chapter',
    book: 'book',
    preprint: 'article',
    news: 'article-newspaper',
    'newspaper article': 'article-newspaper',
    dataset: 'dataset',
    'technical report': 'report',
    'academic dissertation': 'thesis',
  },
  otherwise: 'article-journal',
  rules: [
    ['title', 'text', 'ArticleTitle', 'BookTitle', 'VernacularTitle'],
    ['original-title', 'text', 'VernacularTitle'],
    ['container-title', 'text', 'Title', 'BookTitle', 'MedlineJournalInfo/MedlineTA'],
    ['container-title-short', 'text', 'ISOAbbreviation', 'MedlineJournalInfo/MedlineTA'],
    ['collection-title', 'text', 'CollectionTitle'],
    ['author', 'names', 'authors'],
    ['author', 'institutions', 'collectives'],
    ['editor', 'names', 'editors'],
    ['issued', 'date', 'PubDate', 'ArticleDate', 'ContributionDate'],
    ['volume', 'text', 'Volume'],
    ['issue', 'text', 'Issue'],
    ['page', 'pages', 'Pagination/MedlinePgn', ''],
    ['page', 'pages', 'Pagination/StartPage', 'Pagination/EndPage'],
    ['abstract', 'paragraphs', 'Abstract/AbstractText', 'OtherAbstract/AbstractText'],
    ['DOI', 'doi', 'doi'],
    ['PMID', 'text', 'PMID', 'pubmed'],
    ['PMCID', 'text', 'pmc'],
    ['ISSN', 'issn', 'ISSN', 'MedlineJournalInfo/ISSNLinking'],
    ['ISBN', 'isbn', 'Isbn'],
    ['keyword', 'list', 'KeywordList/Keyword', 'MeshHeadingList/MeshHeading'],
    ['language', 'text', 'Language'],
    ['publisher', 'text', 'Publisher/PublisherName'],
    ['publisher-place', 'text', 'Publisher/PublisherLocation', 'MedlineJournalInfo/Country'],
    ['edition', 'text', 'Edition'],
    ['status', 'text', 'PublicationStatus'],
  ],
}

export const pubmedInline: ReadonlySet<string> = new Set([
  'b',
  'i',
  'u',
  'sup',
  'sub',
  'em',
  'strong',
  'br',
  'DispFormula',
])

export const pubmedFlattening: Flattening = {
  transparent: new Set([
    'MedlineCitation',
    'Article',
    'Journal',
    'JournalIssue',
    'PubmedData',
    'BookDocument',
    'Book',
    'PubmedBookData',
  ]),
  noise: new Set([
    'UI',
    'MajorTopicYN',
    'Version',
    'ValidYN',
    'CompleteYN',
    'Owner',
    'Status',
    'IssnType',
    'CitedMedium',
    'PubModel',
    'Type',
    'EqualContrib',
    'IndexingMethod',
    'DateType',
    'AutoHM',
    'VersionID',
    'book',
    'part',
    'sec',
  ]),
  compose: {
    PubDate: (node) => [['PubDate', date(node)]],
    ArticleDate: (node) => [['ArticleDate', date(node)]],
    ContributionDate: (node) => [['ContributionDate', date(node)]],
    'AuthorList/Author': (node) => person(node, 'authors'),
    'AuthorList[editors]/Author': (node) => person(node, 'editors'),
    'Abstract/AbstractText': abstractPart('Abstract/AbstractText'),
    'OtherAbstract/AbstractText': abstractPart('OtherAbstract/AbstractText'),
    ELocationID: (node) => [[(node.attributes.EIdType ?? 'ELocationID').toLowerCase(), node.text]],
    'ArticleIdList/ArticleId': (node) => [[(node.attributes.IdType ?? 'ArticleId').toLowerCase(), node.text]],
    'MeshHeadingList/MeshHeading': (node) => [
      [
        'MeshHeadingList/MeshHeading',
        node.children.map((it) => (it.attributes.MajorTopicYN === 'Y' ? `*${it.text}` : it.text)).join('/'),
      ],
    ],
    BookTitle: (node) => [
      ['BookTitle', node.text],
      ['book', 'book'],
    ],
  },
  segment: (node) =>
    node.name === 'AuthorList' && node.attributes.Type === 'editors' ? 'AuthorList[editors]' : node.name,
}

function person(node: XmlNode, tag: string): [string, string][] {
  const collective = textOf(node, 'CollectiveName')
  const family = textOf(node, 'LastName')
  const given = textOf(node, 'ForeName') ?? textOf(node, 'FirstName') ?? textOf(node, 'Initials')
  const name: [string, string][] = collective
    ? [['collectives', collective]]
    : [[tag, [family ?? '', given, textOf(node, 'Suffix')].filter((it) => it !== undefined).join(', ')]]
  const used = ['CollectiveName', 'LastName', 'ForeName', 'FirstName', 'Initials', 'Suffix']
  return [...name, ...rest(node, 'Author', used).map(([path, text]): [string, string] => [path, text])]
}

function abstractPart(tag: string) {
  return (node: XmlNode): [string, string][] => {
    const label = node.attributes.Label
    return [[tag, label ? `${label}: ${node.text.trim()}` : node.text]]
  }
}

/** Year, month and day, or the words of a MedlineDate. */
function date(node: XmlNode): string {
  const words = textOf(node, 'MedlineDate')
  if (words !== undefined) return words
  const month = textOf(node, 'Month') ?? textOf(node, 'Season')
  const [year, day] = [textOf(node, 'Year') ?? '', child(node, 'Day')?.text.trim()]
  if (month !== undefined && /^\d+$/.test(month)) return [year, month, day].filter(Boolean).join('-')
  return [year, month, day].filter(Boolean).join(' ')
}
