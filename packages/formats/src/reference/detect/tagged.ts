/** The formats of text in lines, each by the line that gives it away. The one that shows itself first is it. */
import type { ReferenceFormat } from '../formats.ts'

const signs: readonly [format: ReferenceFormat, sign: RegExp][] = [
  ['bibtex', /^[ \t]*@[ \t]*[A-Za-z]\w*[ \t]*[{(]/m],
  ['ris', /^[ \t\f\u00A0\uFEFF]*"?[Tt][Yy]\s{0,3}[-–—][ \t\u00A0]*\w/m],
  ['nbib', /^\uFEFF?(?:(?:\d+: +)?PMID *- *\d|(?:OWN|PMCR?|STAT|FAU|JT|DCOM|LR|MID|CTI|BTI) *- )/m],
  ['wos', /^\uFEFF?(?:FN (?:Clarivate|Thomson|ISI|Web of)|VR 1\.0|PT [A-Z]\s*$)/m],
  ['enw', /^\uFEFF?%(?:0 [A-Z]|[ATJD] \S)/m],
  ['refworks-tagged', /^\uFEFF?RT [A-Z][\w ,/]+\r?\n(?:[A-Z][A-Z0-9] .*\r?\n)/m],
  ['cochrane-txt', /^\s*Record #\d+ of \d+\s*[\r\n]+(?:[A-Z]{2,3}: )/m],
  ['inspec', /^Record.*INSPEC/m],
  ['ovid-tagged', /^(?:\s*<\s*\d+\s*\.?\s*>\s*[\r\n]+)?(?:VN|DB|UI|AN) {1,2}- \S/m],
  [
    'ovid-labelled',
    /^\s*<\s*\d+\s*\.?\s*>\s*[\r\n]+(?:Score|Unique Identifier|Accession Number|Authors?|Title|Database|VN|[A-Z][A-Za-z ]{2,40})\s*[\r\n]+\s+\S/m,
  ],
  [
    'proquest-txt',
    /^\s*(?:Document \d+ of \d+\s*$|_{20,}\s*[\r\n]+(?:[\s\S]{0,4000}?)^(?:Title|Abstract|Author|Publication title|ProQuest document ID): )/m,
  ],
  ['copac', /^(?:TI|AU|HD|PU)- \S/m],
  ['nbib', /^(?:TI|AU|AB) {2}- /m],
  ['ris', /^(?:T1|A1|PY|JO|JF|N2) {2}- /m],
  ['marc21', /^\d{5}[\s\S]{5}22\d{5}/],
  ['nbib', /^(?:TI|AU|AB)-\s*$/m],
]

/** The tagged format, BibTeX or MARC that a text is in. */
export function detectTagged(text: string): ReferenceFormat | undefined {
  let best: { format: ReferenceFormat; at: number } | undefined
  for (const [format, sign] of signs) {
    const at = sign.exec(text)?.index
    if (at !== undefined && (best === undefined || at < best.at)) best = { format, at }
  }
  return best?.format
}
