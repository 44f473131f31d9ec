/** Tools whose decisions stand in columns of a table: Abstrackr, Colandr, Syras. Source: their exports, code and help pages. */
import type { Stage, Verdict } from '@oversyn/model'
import type { Judgements } from './judgements.ts'
import { tellUnknown } from './judgements.ts'

/** The cells of a row that became no field, by heading as it is written. */
export type Cells = readonly (readonly [heading: string, value: string])[]

const numbers: Readonly<Record<string, Verdict>> = { '1': 'include', '-1': 'exclude', '0': 'maybe' }
const words: Readonly<Record<string, Verdict>> = {
  include: 'include',
  included: 'include',
  yes: 'include',
  exclude: 'exclude',
  excluded: 'exclude',
  no: 'exclude',
  maybe: 'maybe',
}

/** Abstrackr has a column a person, with 1, -1 or 0, right before one of when; `o` is not labelled. */
export function readAbstrackr(cells: Cells, stage: Stage, into: Judgements): void {
  const people = new Set(cells.flatMap(([heading]) => /^general notes \((.+)\)$/.exec(heading)?.[1] ?? []))
  const own = /^\((?:internal|source)\) id$|^pubmed id$|^tags$|^consensus$|^labeled_at|notes \(/
  const value = new Map(cells)
  for (const [at, [heading, said]] of cells.entries()) {
    const note = /^(\w[\w/ ]*) notes \((.+)\)$/.exec(heading)
    if (note) into.notes.push({ person: note[2] ?? null, text: `${note[1]}: ${said}` })
    if (own.test(heading) || said === 'o') continue
    const verdict = Object.hasOwn(numbers, said) ? numbers[said] : undefined
    const next = cells[at + 1]
    const when = next && /^labeled_at/.test(next[0]) ? next[1] : null
    if (verdict) into.decisions.push({ person: heading, verdict, stage, reason: null, at: when })
    else if (people.has(heading) || when !== null) tellUnknown(into, `The column ${heading}`, said)
  }
  const consensus = value.get('consensus') ?? 'o'
  const agreed = Object.hasOwn(numbers, consensus) ? numbers[consensus] : undefined
  if (agreed) into.decisions.push({ person: null, verdict: agreed, stage, reason: null, at: null })
  else if (consensus !== 'o') tellUnknown(into, 'The column consensus', consensus)
  into.labels.push(...listIn(value.get('tags')))
}

/** Colandr has a column a stage, with what the team as a whole came to. */
export function readColandr(value: ReadonlyMap<string, string>, into: Judgements): void {
  const stages = [
    ['citation_screening_status', 'citation_exclude_reasons', 'abstract'],
    ['fulltext_screening_status', 'fulltext_exclude_reasons', 'fulltext'],
  ] as const
  for (const [column, reasons, stage] of stages) {
    const said = (value.get(column) ?? '').trim().toLowerCase()
    const verdict = Object.hasOwn(words, said) ? words[said] : undefined
    const reason = listIn(value.get(reasons)).join('; ')
    if (verdict) {
      const why = verdict === 'exclude' && reason !== '' ? reason : null
      into.decisions.push({ person: null, verdict, stage, reason: why, at: null })
    } else if (said === 'conflict') {
      const message = 'The people of Colandr disagree about the reference, and the file does not say who said what.'
      into.problems.push({ code: 'judgement-contradicts', severity: 'note', message })
    } else if (!/^$|^not_screened$|^pending$|^screened_once$|^screened_twice$/.test(said)) {
      tellUnknown(into, `The column ${column}`, said)
    }
  }
  into.labels.push(...listIn(value.get('study_tags')))
}

/** Syras has a row a decision: the same publication may come several times. */
export function readSyras(value: ReadonlyMap<string, string>, stage: Stage, into: Judgements): void {
  const said = (value.get('rating_label') ?? '').trim().toLowerCase()
  const person = value.get('user_name') ?? null
  const verdict = Object.hasOwn(words, said) ? words[said] : undefined
  if (verdict) {
    into.decisions.push({ person, verdict, stage, reason: null, at: value.get('rating_datetime') ?? null })
  } else if (said !== '') tellUnknown(into, 'The column rating_label', said)
  const comment = value.get('rating_comment')?.trim()
  if (comment) into.notes.push({ person, text: comment })
}

function listIn(text = ''): string[] {
  return text.split(/\s*[;,]\s*/).filter((it) => it !== '')
}
