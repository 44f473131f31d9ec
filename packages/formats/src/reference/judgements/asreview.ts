/**
 * ASReview: columns `asreview_label`, `asreview_prior`, `asreview_time`, `asreview_note`, `asreview_user_name` … in tables, and in RIS the
 * same as notes (`ASReview_relevant`, `asreview_time: "…"`). Older: `included`, `label_included`. Source: its documentation and `data/ris.py`.
 */
import type { Stage, Verdict } from '@oversyn/model'
import type { Judgements } from './judgements.ts'
import { tellUnknown } from './judgements.ts'

const words: Readonly<Record<string, Verdict | null>> = {
  '1': 'include',
  '1.0': 'include',
  true: 'include',
  '0': 'exclude',
  '0.0': 'exclude',
  false: 'exclude',
  // Not seen yet.
  '-1': null,
  '-1.0': null,
  null: null,
  nan: null,
}
const marks: Readonly<Record<string, string>> = {
  ASReview_relevant: '1',
  ASReview_irrelevant: '0',
  ASReview_not_seen: '-1',
}
const markWord = /\bASReview_(?:relevant|irrelevant|not_seen|prior|validate_\w+)\b/g
const noteLine = /^asreview_(\w+):\s*(.*)$/gm

/** Columns that ASReview adds, and those it takes labels from. */
export const asreviewColumns: ReadonlySet<string> = new Set([
  'asreview label',
  'asreview prior',
  'asreview time',
  'asreview note',
  'asreview user name',
  'asreview user email',
  'asreview ranking',
  'asreview label to validate',
])
const labelColumns = [
  'asreview label',
  'included',
  'label included',
  'final included',
  'included label',
  'included final',
]

/** Whether a note is one of ASReview's. */
export function isAsreview(note: string): boolean {
  return /\bASReview_(?:relevant|irrelevant|not_seen|prior|validate)|^asreview_\w+: /m.test(note)
}

/** Reads columns, by plain heading, and takes ASReview's lines out of a note; gives what the note says beside. */
export function readAsreview(
  columns: ReadonlyMap<string, string>,
  note: string,
  stage: Stage,
  into: Judgements,
): string {
  const told = new Map(columns)
  for (const [, name = '', value = ''] of note.matchAll(noteLine)) told.set(`asreview ${plain(name)}`, unquoted(value))
  const seen = [...new Set(note.match(markWord) ?? [])]
  const saidByMark = seen.filter((it) => Object.hasOwn(marks, it))
  const values = new Set([
    ...saidByMark.map((it) => marks[it] ?? ''),
    ...labelColumns.flatMap((it) => told.get(it)?.trim().toLowerCase() ?? []),
  ])
  readLabel(
    [...values].filter((it) => it !== ''),
    told,
    stage,
    into,
  )
  if (['1', '1.0', 'true'].includes(told.get('asreview prior') ?? '') || seen.includes('ASReview_prior')) {
    into.labels.push('prior knowledge')
  }
  for (const [column, value] of told) {
    const tag = /^asreview tags? (.+)$/.exec(column)?.[1]
    if (tag !== undefined && ['1', '1.0', 'true'].includes(value.toLowerCase())) into.labels.push(tag)
  }
  const person = told.get('asreview user name') ?? told.get('asreview user email') ?? null
  const said = told.get('asreview note') ?? told.get('exported notes') ?? ''
  if (said.trim() !== '') into.notes.push({ person, text: said.trim() })
  return note.replace(markWord, '').replace(noteLine, '').trim()
}

function readLabel(values: readonly string[], told: ReadonlyMap<string, string>, stage: Stage, into: Judgements): void {
  const verdicts = new Set<Verdict>()
  for (const value of values) {
    const verdict = Object.hasOwn(words, value) ? words[value] : undefined
    if (verdict) verdicts.add(verdict)
    else if (verdict === undefined) tellUnknown(into, 'The label of ASReview', value)
  }
  if (verdicts.size > 1) {
    const message = 'The reference is labelled both relevant and irrelevant. Neither is taken over.'
    into.problems.push({ code: 'judgement-contradicts', severity: 'warning', message })
    return
  }
  for (const verdict of verdicts) {
    const person = told.get('asreview user name') ?? told.get('asreview user email') ?? null
    into.decisions.push({ person, verdict, stage, reason: null, at: told.get('asreview time') ?? null })
  }
}

/** Values are JSON: `"a text"`, `1`, `null`. */
function unquoted(value: string): string {
  try {
    const parsed: unknown = JSON.parse(value)
    return parsed === null ? '' : String(parsed)
  } catch {
    return value.trim()
  }
}

function plain(name: string): string {
  return name.replaceAll('_', ' ')
}
