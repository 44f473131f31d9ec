/** Citavi's project file: references here, people, periodicals and keywords there, and lists of who belongs to what. */
import type { Outbox } from '../../outbox.ts'
import type { Dialect } from '../../shape/rules.ts'
import { shape } from '../../shape/shape.ts'
import { flatten } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'
import type { XmlShape } from '../xml-reader.ts'

const citavi: Dialect = {
  typeTags: ['ReferenceType'],
  types: {
    journalarticle: 'article-journal',
    book: 'book',
    bookedited: 'book',
    contribution: 'chapter',
    contributioninlegalcommentary: 'chapter',
    conferenceproceedings: 'paper-conference',
    thesis: 'thesis',
    unpublishedwork: 'report',
    internetdocument: 'webpage',
    newspaperarticle: 'article-newspaper',
    specialissue: 'periodical',
    lecture: 'speech',
    interviewmaterial: 'interview',
    patent: 'patent',
    standard: 'standard',
    statuteorregulation: 'legislation',
    courtdecision: 'legal_case',
    computerprogram: 'software',
    movie: 'motion_picture',
    map: 'map',
    manuscript: 'manuscript',
    personalcommunication: 'personal_communication',
    pressrelease: 'document',
    file: 'document',
    archivematerial: 'document',
    unknown: 'document',
  },
  otherwise: 'document',
  rules: [
    ['title', 'text', 'Title'],
    ['author', 'names', 'ReferenceAuthors'],
    ['author', 'institutions', 'ReferenceOrganizations'],
    ['editor', 'names', 'ReferenceEditors'],
    ['contributor', 'names', 'ReferenceCollaborators'],
    ['container-title', 'text', 'PeriodicalID', 'ParentTitle'],
    ['container-title-short', 'text', 'PeriodicalAbbreviation'],
    ['collection-title', 'text', 'SeriesTitleID'],
    ['issued', 'date', 'Year', 'Date', 'YearResolved'],
    ['accessed', 'date', 'AccessDate'],
    ['volume', 'text', 'Volume'],
    ['issue', 'text', 'Number'],
    ['page', 'pages', 'PageRange', ''],
    ['number-of-pages', 'text', 'PageCount'],
    ['DOI', 'doi', 'Doi', 'DOI'],
    ['PMID', 'text', 'PubMedID'],
    ['ISBN', 'isbn', 'ISBN'],
    ['ISSN', 'issn', 'ISSN', 'PeriodicalISSN'],
    ['abstract', 'paragraphs', 'Abstract'],
    ['keyword', 'list', 'ReferenceKeywords'],
    ['publisher', 'text', 'ReferencePublishers'],
    ['publisher-place', 'text', 'PlaceOfPublication'],
    ['edition', 'text', 'Edition'],
    ['language', 'text', 'Language', 'LanguageCode'],
    ['URL', 'address', 'OnlineAddress'],
    ['note', 'paragraphs', 'Notes'],
    ['title-short', 'text', 'ShortTitle'],
    ['id', 'text', 'CitationKey', 'BibTeXKey', 'id'],
  ],
}

/** What the program keeps for itself: dates of change, states of its windows, the same text again with its typesetting. */
const bookkeeping =
  /^(?:CreatedBy|CreatedOn|ModifiedBy|ModifiedOn|UniqueFullName|CitationKeyUpdateType|ShortTitleUpdateType|HasLabel[12]|Rating|PageRangeNumber(?:ingType)?|PageRangeNumeralSystem|CoverPath|StaticIDs|DateForSorting|\w+(?:Complexity|SourceTextFormat|TextFormat|RTF|Tagged))$/

const lists = new Set([
  'ReferenceAuthors',
  'ReferenceEditors',
  'ReferenceCollaborators',
  'ReferenceOrganizations',
  'ReferenceKeywords',
  'ReferencePublishers',
])
const tables = ['Persons', 'Keywords', 'Publishers', 'Periodicals', 'SeriesTitles', 'References']

/** Gathers the whole project, since lists come after what they list; then gives the references. */
export function citaviShape(outbox: Outbox): XmlShape {
  const names = new Map<string, string>()
  const periodicals = new Map<string, XmlNode>()
  const places = new Map<string, string>()
  const references: XmlNode[] = []
  const listed = new Map<string, Map<string, string[]>>()
  const parents = new Map<string, string>()
  return {
    records: new Set([...tables, ...lists, 'ReferenceReferences']),
    record: (table) => {
      for (const node of table.children) {
        const id = node.attributes.id ?? ''
        if (table.name === 'References') references.push(node)
        else if (table.name === 'Persons') names.set(id, personName(node))
        else if (tables.includes(table.name)) names.set(id, textOf(node, 'Name') ?? '')
        if (table.name === 'Periodicals') periodicals.set(id, node)
        if (table.name === 'Publishers') places.set(id, textOf(node, 'Place') ?? '')
        if (!node.name.startsWith('OnetoN')) continue
        const [reference = '', ...others] = node.text.trim().split(';')
        if (table.name === 'ReferenceReferences') for (const it of others) parents.set(it, reference)
        const of = listed.get(reference) ?? new Map<string, string[]>()
        listed.set(reference, of.set(table.name, others))
      }
    },
    end: () => {
      const titles = new Map(references.map((it) => [it.attributes.id ?? '', textOf(it, 'Title') ?? '']))
      for (const node of references) giveReference(node, titles)
    },
  }

  function giveReference(node: XmlNode, titles: ReadonlyMap<string, string>): void {
    const id = node.attributes.id ?? ''
    const plain = { ...node, children: node.children.filter((it) => !bookkeeping.test(it.name)) }
    const tags = flatten(plain, {})
    tags.add('id', id, node.line)
    for (const [list, others] of listed.get(id) ?? []) {
      for (const it of others) tags.add(list, names.get(it) ?? it, node.line)
      if (list !== 'ReferencePublishers' || tags.has('PlaceOfPublication')) continue
      for (const it of others) if (places.get(it)) tags.add('PlaceOfPublication', places.get(it) ?? '', node.line)
    }
    for (const tag of ['PeriodicalID', 'SeriesTitleID']) {
      const [value] = tags.all(tag)
      if (!value) continue
      tags.leave(tag, [{ text: names.get(value.text) ?? value.text, line: value.line }])
      const periodical = periodicals.get(value.text)
      const more = [
        ['PeriodicalAbbreviation', 'StandardAbbreviation'],
        ['PeriodicalISSN', 'ISSN'],
      ] as const
      for (const [as, of] of more) {
        const text = periodical ? textOf(periodical, of) : undefined
        if (text !== undefined) tags.add(as, text, value.line)
      }
    }
    const parent = titles.get(parents.get(id) ?? '')
    if (parent) tags.add('ParentTitle', parent, node.line)
    outbox.record(shape(tags, citavi, { line: node.line }, () => {}))
  }
}

function personName(node: XmlNode): string {
  const given = [textOf(node, 'FirstName'), textOf(node, 'MiddleName')].filter(Boolean).join(' ')
  const family = [textOf(node, 'Prefix'), textOf(node, 'LastName')].filter(Boolean).join(' ')
  return [family, given, textOf(node, 'Suffix')].filter((it) => it !== undefined && it !== '').join(', ')
}
