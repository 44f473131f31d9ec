/** The elements of Zotero's RDF and which field each is, and its types of references. */
import type { Dialect } from '../../shape/rules.ts'
import type { Flattening } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'

export const zotero: Dialect = {
  typeTags: ['itemType'],
  types: {
    journalarticle: 'article-journal',
    preprint: 'article',
    book: 'book',
    booksection: 'chapter',
    report: 'report',
    thesis: 'thesis',
    conferencepaper: 'paper-conference',
    magazinearticle: 'article-magazine',
    newspaperarticle: 'article-newspaper',
    webpage: 'webpage',
    blogpost: 'post-weblog',
    forumpost: 'post',
    document: 'document',
    dataset: 'dataset',
    manuscript: 'manuscript',
    encyclopediaarticle: 'entry-encyclopedia',
    dictionaryentry: 'entry-dictionary',
    bill: 'bill',
    case: 'legal_case',
    statute: 'legislation',
    hearing: 'hearing',
    patent: 'patent',
    standard: 'standard',
    computerprogram: 'software',
    map: 'map',
    artwork: 'graphic',
    film: 'motion_picture',
    videorecording: 'motion_picture',
    audiorecording: 'song',
    podcast: 'broadcast',
    radiobroadcast: 'broadcast',
    tvbroadcast: 'broadcast',
    interview: 'interview',
    letter: 'personal_communication',
    email: 'personal_communication',
    instantmessage: 'personal_communication',
    presentation: 'speech',
  },
  otherwise: 'document',
  rules: [
    ['title', 'text', 'title'],
    ['author', 'names', 'authors'],
    ['editor', 'names', 'editors'],
    ['translator', 'names', 'translators'],
    ['collection-editor', 'names', 'seriesEditors'],
    ['contributor', 'names', 'contributors'],
    ['container-author', 'names', 'bookAuthors'],
    ['recipient', 'names', 'recipients'],
    ['issued', 'date', 'date'],
    ['accessed', 'date', 'dateSubmitted'],
    ['abstract', 'paragraphs', 'abstract'],
    ['container-title', 'text', 'isPartOf/Container/title', 'publicationTitle', 'websiteTitle'],
    ['container-title-short', 'text', 'isPartOf/Container/alternative'],
    ['collection-title', 'text', 'isPartOf/Series/title', 'seriesTitle'],
    ['collection-number', 'text', 'isPartOf/Series/identifier'],
    ['volume', 'text', 'isPartOf/Container/volume', 'volume'],
    ['issue', 'text', 'isPartOf/Container/number', 'isPartOf/Container/issue'],
    ['number', 'text', 'number', 'reportNumber'],
    ['page', 'pages', 'pages', ''],
    ['number-of-pages', 'text', 'numPages'],
    ['edition', 'text', 'edition'],
    ['DOI', 'doi', 'identifier', 'isPartOf/Container/identifier', 'DOI'],
    ['ISBN', 'isbn', 'identifier', 'isPartOf/Container/identifier'],
    ['ISSN', 'issn', 'identifier', 'isPartOf/Container/identifier'],
    ['URL', 'address', 'identifier/URI/value'],
    ['keyword', 'list', 'subject', 'subject/AutomaticTag/value'],
    ['publisher', 'text', 'publisher/Organization/name', 'publisher'],
    ['publisher-place', 'text', 'publisher/Organization/adr/Address/locality'],
    ['language', 'text', 'language'],
    ['genre', 'text', 'type'],
    ['title-short', 'text', 'shortTitle'],
    ['event-title', 'text', 'presentedAt/Conference/title'],
    ['source', 'text', 'libraryCatalog'],
    ['call-number', 'text', 'subject/LCC/value', 'callNumber'],
    ['archive', 'text', 'archive'],
    ['archive_location', 'text', 'coverage'],
    ['license', 'text', 'rights'],
    ['PMID', 'text', 'PMID'],
    ['id', 'text', 'citationKey', 'about'],
  ],
}

const people = ['authors', 'editors', 'translators', 'seriesEditors', 'contributors', 'bookAuthors', 'recipients']

export const zoteroFlattening: Flattening = {
  transparent: new Set(['Seq', 'li', 'Person']),
  compose: {
    ...Object.fromEntries(
      people.map((it) => [it, (node: XmlNode) => namesIn(node).map((name) => [it, name] as const)]),
    ),
    identifier: (node) => {
      const value = node.children.find((it) => it.name === 'URI')
      const address = value ? textOf(value, 'value') : undefined
      return [['identifier', node.text], ...(address === undefined ? [] : [['identifier/URI/value', address] as const])]
    },
  },
}

/** The people under an element, in their order; an institution stands in the place of the family name. */
function namesIn(node: XmlNode): string[] {
  if (node.name === 'Person' || node.name === 'Organization') {
    const family = textOf(node, 'surname') ?? textOf(node, 'name')
    const given = textOf(node, 'givenName') ?? textOf(node, 'givenname')
    if (family === undefined) return given === undefined ? [] : [`${given},`]
    return [given === undefined ? `${family},` : `${family}, ${given}`]
  }
  return node.children.flatMap(namesIn)
}
