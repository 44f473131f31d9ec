/** RIS: `TY  - ` begins a record, `ER  - ` ends it. Spacing, case and order are taken as makers of RIS have them. */
import { asDoi, doiIn } from '../../shape/identifiers.ts'
import type { Tags } from '../../shape/tags.ts'
import type { Field, Grammar } from '../grammar.ts'
import { ris, risTags } from './dialect.ts'

const loose = /^\s{0,3}([A-Za-z][A-Za-z0-9]|PMID|PMCID|DOI)\s{0,3}[-–—](?:\s+(.*))?$/
/** `TY -JOUR`. In an abstract that is wrapped a line may begin `CA -125`, so that a file must show that it is written so. */
const tight = /^\s{0,3}([A-Za-z][A-Za-z0-9]|PMID|PMCID|DOI)\s{1,3}[-–—](\S.*)$/
/** A line that a spreadsheet has put in quotation marks. */
const quoted = /^"([A-Z][A-Z0-9]\s{0,3}-.*)"$/
/** What Cochrane, Ovid, EBSCO and others put between records: counters, and lines about the export itself. */
const furniture =
  /^\s*(?:\d+\.|<\d+>|Record #\d+ of \d+|%.*|-{3,}|={3,}|(?:Provider|Database|Content|Charset): .*|Content-Type:.*)\s*$/i

export const risGrammar: Grammar = {
  dialect: ris,
  starts: ['TY'],
  ends: ['ER'],
  needsEnd: true,
  trails: true,
  titles: ['TI', 'T1'],
  field,
  tightField: (line) => fieldOf(tight.exec(line)),
  isFurniture: (line) => furniture.test(line),
  continuation: (tag) =>
    tag === 'KW' || tag === 'K1' ? 'value' : ['AB', 'N2', 'N1', 'NT'].includes(tag) ? 'newline' : 'space',
  refine: findDoi,
}

function field(line: string): Field | undefined {
  // The form of the specification, without a regular expression: files of this kind can be very long.
  if (line.charCodeAt(4) === 45 && line.charCodeAt(2) === 32 && line.charCodeAt(3) === 32) {
    const [a, b] = [line.charCodeAt(0), line.charCodeAt(1)]
    if (isCapital(a) && (isCapital(b) || (b >= 48 && b <= 57))) {
      return { tag: line.slice(0, 2), text: line.slice(5).trim() }
    }
  }
  if (/^ER\s*-?\s*$/i.test(line)) return { tag: 'ER', text: '' }
  const bare = line.startsWith('"') ? quoted.exec(line)?.[1]?.replaceAll('""', '"') : undefined
  return fieldOf(loose.exec(bare ?? line))
}

function fieldOf(match: RegExpExecArray | null): Field | undefined {
  const tag = match?.[1]?.toUpperCase()
  return tag !== undefined && risTags.has(tag) ? { tag, text: (match?.[2] ?? '').trim() } : undefined
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Many put the DOI into a note, a link or the type of work instead. */
function findDoi(tags: Tags): void {
  if (tags.has('DO') || tags.has('DI') || tags.has('DOI')) return
  for (const tag of ['M3', 'N1', 'UR', 'L3', 'LK', 'L2', 'C7', 'U1', 'U2']) {
    for (const { text, line } of tags.all(tag)) {
      const doi = asDoi(text) ?? (/doi/i.test(text) ? doiIn(text) : undefined)
      if (doi === undefined) continue
      tags.add('DO', doi, line)
      return
    }
  }
}
