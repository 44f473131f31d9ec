/** The formats in XML, each by its elements; a wrapper of SRU or OAI-PMH does not matter. */
import type { ReferenceFormat } from '../formats.ts'
import type { Wrong } from './binary.ts'

const signs: readonly [format: ReferenceFormat, sign: RegExp][] = [
  ['citavi', /<CitaviExchangeData[\s>]/],
  ['zotero-rdf', /<rdf:RDF[^>]*zotero\.org\/namespaces\/export/],
  [
    'pubmed-xml',
    /<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticleSet|PubmedBookArticle|MedlineCitationSet|MedlineCitation)[\s>]/,
  ],
  [
    'msbib-xml',
    /<(?:\w+:)?Sources[\s>][\s\S]*officeDocument\/2006\/bibliography|officeDocument\/2006\/bibliography[\s\S]*<(?:\w+:)?Sources?[\s>]/,
  ],
  ['crossref-xml', /<(?:\w+:)?(?:doi_records?|crossref_result|crossref|doi_batch)[\s>]/],
  ['mods', /<(?:\w+:)?mods(?:Collection)?[\s>]/],
  ['marcxml', /<(?:\w+:)?(?:leader|datafield|controlfield)[\s>]|MARC21\/slim|marcxchange/],
  [
    'primo-xml',
    /<(?:\w+:)?(?:PrimoNMBib)[\s>]|primo_nm_bib|<sear:|<(?:\w+:)?display>[\s\S]*<(?:\w+:)?(?:title|creator|creationdate)>/,
  ],
  ['oai-dc', /<(?:oai_dc|srw_dc|dc):(?:dc|title|creator|identifier)[\s>]|<(?:oai-)?dc[\s>]/],
  ['ebsco-xml', /<(?:rec|record)[\s>][\s\S]*<controlInfo[\s>]|<header[^>]*\bshortDbName=/],
  ['endnote-xml', /<records[\s>][\s\S]*<record[\s>]|<xml[\s>][\s\S]*<records?[\s/>]|<ref-type[\s>]/],
]

/** The format, or what the root says that it is instead. */
export function detectXml(text: string): ReferenceFormat | Wrong {
  const found = signs.find(([, sign]) => sign.test(text))?.[0]
  if (found) return found
  const root = /<(?![?!])([\w:.-]+)/.exec(text)?.[1] ?? '?'
  const message = /<(?:\w+:)?(?:message|error|faultstring|diagnostic)[^>]*>\s*([^<]{1,200}?)\s*</i.exec(text)?.[1]
  const said = message ? ` It says: "${message}".` : ''
  return {
    code: 'format-unknown',
    message: `This is XML in none of the formats that are read; its root is <${root}>.${said}`,
  }
}
