/** The formats that are read and written, and what each is called. */

/** The formats that are read, in the order of the documentation, with the names people know them by. */
export const readableFormats = {
  ris: 'RIS',
  nbib: 'PubMed/MEDLINE (NBIB)',
  enw: 'EndNote tagged (ENW, refer)',
  wos: 'Web of Science tagged (CIW)',
  'ovid-tagged': 'Ovid tagged',
  'ovid-labelled': 'Ovid labelled',
  'refworks-tagged': 'RefWorks tagged',
  'cochrane-txt': 'Cochrane Library text',
  'proquest-txt': 'ProQuest text',
  copac: 'Copac',
  inspec: 'INSPEC',
  bibtex: 'BibTeX and BibLaTeX',
  csv: 'Table (CSV, TSV)',
  'pubmed-xml': 'PubMed XML',
  'endnote-xml': 'EndNote XML',
  mods: 'MODS',
  marcxml: 'MARCXML',
  marc21: 'MARC 21 (ISO 2709)',
  'primo-xml': 'Primo XML',
  'oai-dc': 'OAI Dublin Core',
  'crossref-xml': 'Crossref XML',
  'ebsco-xml': 'EBSCO XML',
  'msbib-xml': 'Word bibliography',
  citavi: 'Citavi',
  'zotero-rdf': 'Zotero RDF',
  'csl-json': 'CSL-JSON',
  'openalex-json': 'OpenAlex JSON',
  'crossref-json': 'Crossref JSON',
  'datacite-json': 'DataCite JSON',
  'nva-json': 'NVA JSON',
  'primo-json': 'Primo JSON',
  'ctgov-json': 'ClinicalTrials.gov JSON',
  'eppi-json': 'EPPI-Reviewer JSON',
} as const

export type ReferenceFormat = keyof typeof readableFormats

/** Whether a text names a format that is read. */
export function isReferenceFormat(text: string): text is ReferenceFormat {
  return Object.hasOwn(readableFormats, text)
}

/** The formats that are written. */
export const writableFormats = ['ris', 'bibtex', 'csl-json', 'endnote-xml', 'nbib', 'csv', 'jsonl'] as const
export type WritableFormat = (typeof writableFormats)[number]
