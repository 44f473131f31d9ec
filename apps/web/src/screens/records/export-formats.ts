/** The formats that records are written in, by the names people know them by. */

export const exportFormats = {
  ris: 'RIS',
  bibtex: 'BibTeX',
  'endnote-xml': 'EndNote XML',
  nbib: 'PubMed (NBIB)',
  'csl-json': 'CSL-JSON',
  csv: 'CSV (Excel)',
  jsonl: 'JSON Lines',
} as const
export type ExportFormat = keyof typeof exportFormats

/** The ending that files of a format have. */
export const endings: Readonly<Record<ExportFormat, string>> = {
  ris: 'ris',
  bibtex: 'bib',
  'endnote-xml': 'xml',
  nbib: 'nbib',
  'csl-json': 'json',
  csv: 'csv',
  jsonl: 'jsonl',
}
