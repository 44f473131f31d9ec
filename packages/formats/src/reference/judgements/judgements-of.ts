/** What people thought of one reference in the tool that it comes from, by whatever sign the tool leaves in its exports. */
import { plainHeading } from '../csv/columns.ts'
import { keywordsOf } from '../keywords.ts'
import type { Reference } from '../reference.ts'
import { asreviewColumns, isAsreview, readAsreview } from './asreview.ts'
import { isCovidenceName, readCovidence } from './covidence.ts'
import { isScreeningCode, parseCode, readEppi } from './eppi.ts'
import { type JudgementOptions, type Judgements, noJudgements, type Tool } from './judgements.ts'
import { isZoteroNote, noteText } from './note-text.ts'
import { isRayyan, readRayyan } from './rayyan.ts'
import { type Cells, readAbstrackr, readColandr, readSyras } from './tables.ts'

/**
 * The decisions, labels and notes that stand with a read reference. What is no sign of a tool is left alone: a note in a file of unknown
 * origin stays the note of the reference. A value that is not understood becomes a problem, never a decision.
 *
 * @example judgementsOf(reference).decisions // [{ person: 'Ada', verdict: 'exclude', stage: 'abstract', reason: 'wrong population', at: null }]
 */
export function judgementsOf(reference: Reference, options: JudgementOptions = {}): Judgements {
  const into = noJudgements()
  const stage = options.stage ?? 'abstract'
  const cells: Cells = Object.entries(reference.extra).flatMap(([heading, values]) =>
    values.map((it) => [heading, it] as const),
  )
  const value = new Map(cells)
  const plain = new Map(cells.map(([heading, text]) => [plainHeading(heading), text]))
  const found = (tool: Tool): void => {
    into.tool ??= tool
  }
  let note = reference.note ?? ''
  const zotero = isZotero(reference, note)
  if (zotero) note = noteText(note)

  if (isRayyan(note) || /^rayyan-\d+$/.test(reference.id ?? '')) {
    found('rayyan')
    note = readRayyan(note, stage, into)
  }
  const labelled = [...plain.keys()].some(
    (it) => asreviewColumns.has(it) || it === 'included' || it === 'label included',
  )
  if (labelled || isAsreview(note)) {
    found('asreview')
    note = readAsreview(plain, note, stage, into)
  }
  if (value.has('Covidence #') || isCovidenceName(reference.place.file ?? '')) {
    found('covidence')
    const tags = reference.extra.Tags ?? []
    readCovidence({ file: reference.place.file, notes: note, tags }, options, into)
    return into
  }
  const codes = (reference.extra.Codes ?? []).map(parseCode)
  const keywords = keywordsOf(reference)
  const isEppi = value.has('ItemId') || keywords.includes('eppi-reviewer')
  if (isEppi) {
    found('eppi-reviewer')
    const named = keywords.filter(isScreeningCode).map((it) => ({ path: [it], type: '', text: '' }))
    readEppi([...codes, ...named], stage, into)
  }
  if (value.has('(internal) id')) {
    found('abstrackr')
    readAbstrackr(cells, stage, into)
  }
  if (value.has('citation_screening_status')) {
    found('colandr')
    readColandr(value, into)
  }
  if (value.has('rating_label')) {
    found('syras')
    readSyras(value, stage, into)
  }
  if (zotero) {
    found('zotero')
    // Elsewhere its tags are keywords among those of the databases, and cannot be told from them.
    into.labels.push(...(reference.extra['Manual Tags'] ?? []).flatMap((it) => it.split(/\s*;\s*/)))
    into.collections.push(...(reference.extra.Collections ?? []))
    const notes = [note, ...[...(reference.extra.Notes ?? []), reference.annote ?? ''].map(noteText)]
    into.notes.push(...notes.filter((it) => it !== '').map((text) => ({ person: null, text })))
  } else if (into.tool !== null && note !== '') into.notes.push({ person: null, text: note })
  return into
}

/** Signs of Zotero: its HTML notes, its own columns and elements, addresses of its library. */
function isZotero({ extra, id = '' }: Reference, note: string): boolean {
  return (
    isZoteroNote(note) ||
    extra['Manual Tags'] !== undefined ||
    extra.Collections !== undefined ||
    extra['z:itemType'] !== undefined ||
    /^https?:\/\/(?:www\.)?zotero\.org\//.test(id) ||
    extra.file?.some((it) => it.includes('Zotero/storage') || it.includes('Zotero\\storage')) ||
    (extra['Date Added'] !== undefined && extra['Date Modified'] !== undefined)
  )
}
