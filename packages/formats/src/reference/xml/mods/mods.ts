/** MODS 3 (Library of Congress): its elements, and which field each is. */
import type { Dialect } from '../../shape/rules.ts'
import type { Flattening } from '../flatten.ts'
import { textOf, type XmlNode } from '../node.ts'

export const mods: Dialect = {
  typeTags: ['genre', 'relatedItem[host]/genre', 'typeOfResource'],
  types: {
    'journal article': 'article-journal',
    article: 'article-journal',
    'article in journal': 'article-journal',
    journalarticle: 'article-journal',
    book: 'book',
    'book chapter': 'chapter',
    'book section': 'chapter',
    chapter: 'chapter',
    booksection: 'chapter',
    thesis: 'thesis',
    'master thesis': 'thesis',
    'doctoral thesis': 'thesis',
    theses: 'thesis',
    'ph.d. thesis': 'thesis',
    dissertation: 'thesis',
    report: 'report',
    'technical report': 'report',
    'research report': 'report',
    'conference publication': 'paper-conference',
    'conference paper': 'paper-conference',
    conferencepaper: 'paper-conference',
    'magazine article': 'article-magazine',
    magazinearticle: 'article-magazine',
    newspaper: 'article-newspaper',
    'newspaper article': 'article-newspaper',
    'web site': 'webpage',
    'web page': 'webpage',
    webpage: 'webpage',
    map: 'map',
    cartographic: 'map',
    patent: 'patent',
    letter: 'personal_communication',
    'software, multimedia': 'document',
    'moving image': 'motion_picture',
    'sound recording': 'song',
    'notated music': 'musical_score',
    periodical: 'article-journal',
    'academic journal': 'article-journal',
    text: 'book',
    'still image': 'graphic',
  },
  otherwise: 'document',
  rules: [
    ['title', 'text', 'titleInfo', 'titleInfo[uniform]', 'titleInfo[alternative]'],
    ['title-short', 'text', 'titleInfo[abbreviated]'],
    ['original-title', 'text', 'titleInfo[translated]'],
    ['author', 'names', 'name[author]', 'name'],
    ['author', 'institutions', 'corporate[author]', 'corporate'],
    ['editor', 'names', 'name[editor]', 'relatedItem[host]/name[editor]'],
    ['translator', 'names', 'name[translator]'],
    ['illustrator', 'names', 'name[illustrator]'],
    ['contributor', 'names', 'name[contributor]'],
    ['contributor', 'institutions', 'corporate[contributor]'],
    ['editor', 'institutions', 'corporate[editor]'],
    ['recipient', 'names', 'name[recipient]'],
    ['performer', 'names', 'name[performer]'],
    ['container-title', 'text', 'relatedItem[host]/titleInfo'],
    ['container-title-short', 'text', 'relatedItem[host]/titleInfo[abbreviated]'],
    ['collection-title', 'text', 'relatedItem[series]/titleInfo'],
    [
      'issued',
      'date',
      'originInfo/dateIssued',
      'originInfo/copyrightDate',
      'originInfo/dateCreated',
      'part/date',
      'relatedItem[host]/part/date',
      'relatedItem[host]/originInfo/dateIssued',
      'originInfo/dateOther',
      'originInfo/dateCaptured',
    ],
    [
      'volume',
      'text',
      'relatedItem[host]/part/detail[volume]/number',
      'part/detail[volume]/number',
      'relatedItem[series]/part/detail[volume]/number',
    ],
    [
      'issue',
      'text',
      'relatedItem[host]/part/detail[issue]/number',
      'part/detail[issue]/number',
      'part/detail[number]/number',
      'relatedItem[host]/part/detail[number]/number',
    ],
    [
      'page',
      'pages',
      'relatedItem[host]/part/extent/start',
      'relatedItem[host]/part/extent/end',
      'relatedItem[host]/part/extent/list',
    ],
    ['page', 'pages', 'part/extent/start', 'part/extent/end', 'part/extent/list'],
    ['page', 'pages', 'relatedItem[host]/part/extent', '', 'part/extent', 'part/detail[page]/number'],
    ['DOI', 'doi', 'identifier[doi]', 'identifier[uri]'],
    ['ISBN', 'isbn', 'identifier[isbn]', 'relatedItem[host]/identifier[isbn]'],
    ['ISSN', 'issn', 'identifier[issn]', 'relatedItem[host]/identifier[issn]'],
    ['PMID', 'text', 'identifier[pmid]', 'identifier[pubmed]'],
    ['publisher', 'text', 'originInfo/publisher', 'relatedItem[host]/originInfo/publisher'],
    [
      'publisher-place',
      'text',
      'originInfo/place/placeTerm',
      'originInfo/place/placeTerm[text]',
      'relatedItem[host]/originInfo/place/placeTerm[text]',
      'relatedItem[host]/originInfo/place/placeTerm',
    ],
    ['edition', 'text', 'originInfo/edition'],
    ['language', 'text', 'language/languageTerm', 'language'],
    ['abstract', 'paragraphs', 'abstract'],
    ['keyword', 'list', 'subject/topic', 'subject/geographic', 'subject/temporal', 'subject'],
    ['note', 'paragraphs', 'note'],
    ['URL', 'address', 'location/url', 'identifier[uri]', 'identifier[url]', 'identifier[hdl]'],
    ['dimensions', 'text', 'physicalDescription/extent'],
    ['call-number', 'text', 'classification', 'location/shelfLocator'],
    ['license', 'text', 'accessCondition'],
    ['archive', 'text', 'location/physicalLocation'],
    ['id', 'text', 'recordInfo/recordIdentifier', 'id'],
  ],
}

const byRole: Readonly<Record<string, string>> = {
  aut: 'author',
  author: 'author',
  creator: 'author',
  cre: 'author',
  dissertant: 'author',
  dis: 'author',
  edt: 'editor',
  editor: 'editor',
  ed: 'editor',
  pbd: 'editor',
  trl: 'translator',
  translator: 'translator',
  ill: 'illustrator',
  illustrator: 'illustrator',
  ctb: 'contributor',
  contributor: 'contributor',
  rcp: 'recipient',
  recipient: 'recipient',
  prf: 'performer',
  performer: 'performer',
}

export const modsFlattening: Flattening = {
  segment: (node) => {
    const { type } = node.attributes
    if (node.name === 'relatedItem') return `relatedItem[${type ?? node.attributes.displayLabel ?? ''}]`
    if (node.name === 'identifier' || node.name === 'titleInfo' || node.name === 'detail') {
      return type ? `${node.name}[${type.toLowerCase()}]` : node.name
    }
    if (node.name === 'placeTerm' && type === 'code') return 'placeTerm[code]'
    return node.name
  },
  noise: new Set([
    'authority',
    'authorityURI',
    'valueURI',
    'encoding',
    'type',
    'unit',
    'point',
    'usage',
    'displayLabel',
    'keyDate',
    'version',
    'qualifier',
    'lang',
    'script',
    'transliteration',
    'invalid',
    'otherType',
    'objectPart',
    'access',
    'primary',
    'note',
    'supplied',
  ]),
  compose: Object.fromEntries([
    ...['', 'relatedItem[host]/', 'relatedItem[series]/', 'relatedItem[original]/'].flatMap((at) => [
      [`${at}name`, (node: XmlNode) => name(node, at)] as const,
      ...['', '[alternative]', '[abbreviated]', '[uniform]', '[translated]'].map(
        (kind) =>
          [`${at}titleInfo${kind}`, (node: XmlNode) => [[`${at}titleInfo${kind}`, title(node)] as const]] as const,
      ),
    ]),
    ['subject', subject],
  ]),
}

function title(node: XmlNode): string {
  const main = [textOf(node, 'nonSort'), textOf(node, 'title')].filter(Boolean).join(' ')
  const whole = [main, textOf(node, 'subTitle')].filter(Boolean).join(': ')
  return [whole, textOf(node, 'partNumber'), textOf(node, 'partName')].filter(Boolean).join('. ')
}

function name(node: XmlNode, at: string): [string, string][] {
  const parts = node.children.filter(
    (it) => it.name === 'namePart' && it.attributes.type !== 'date' && it.text.trim() !== '',
  )
  const by = (type: string): string =>
    parts
      .filter((it) => it.attributes.type === type)
      .map((it) => it.text.trim())
      .join(' ')
  const roles = node.children
    .filter((it) => it.name === 'role')
    .flatMap((it) => [it.text, ...it.children.map((term) => term.text)])
  const role = roles.map((it) => it.trim().toLowerCase()).find((it) => it !== '')
  const family = by('family')
  const plain = parts
    .filter((it) => !['family', 'given', 'termsOfAddress'].includes(it.attributes.type ?? ''))
    .map((it) => it.text.trim())
  const text =
    family === ''
      ? plain.join(' ').replace(/,$/, '')
      : [family, by('given'), by('termsOfAddress')].filter((it) => it !== '').join(', ')
  const known = role === undefined ? undefined : byRole[role]
  const kind = role === undefined ? '' : `[${known ?? 'contributor'}]`
  const isPerson = node.attributes.type !== 'corporate' && node.attributes.type !== 'conference'
  const whole = text || (textOf(node, 'displayForm') ?? '')
  // A role that is no field stays beside the name.
  const said: [string, string][] = role === undefined || known ? [] : [[`${at}name/role`, `${whole}: ${role}`]]
  return [[`${at}${isPerson ? 'name' : 'corporate'}${kind}`, whole], ...said]
}

function subject(node: XmlNode): [string, string][] {
  const parts = node.children.map((it) =>
    [it.text, ...it.children.map((inner) => inner.text)]
      .map((text) => text.trim())
      .filter(Boolean)
      .join(' '),
  )
  return [['subject', [node.text.trim(), ...parts].filter((it) => it !== '').join(' / ')]]
}
