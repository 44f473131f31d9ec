/** What an entry of the log says, in a few words: its type, and what was decided, how many, which field. */
import type { LogEntry } from '@oversyn/api'
import type { EventType, Payload, Review, Stage, Verdict, Vocabulary } from '@oversyn/model'
import type { TFunction } from 'i18next'
import { lookupOf, plainOf } from '../app/derived.ts'
import { eventLabel } from './event-label.ts'

type Told = Pick<LogEntry, 'type' | 'payload'>

/** @example whatHappened(entry, review, vocabulary.nb, t) // 'Treff importert: 19 treff fra oria.ris' */
export function whatHappened(entry: Told, review: Review, words: Vocabulary, t: TFunction): string {
  const detail = detailOf(entry, { review, words, t })
  return detail === '' ? eventLabel(entry.type, words) : `${eventLabel(entry.type, words)}: ${detail}`
}

/** What an entry is about first; where many records were put together, their number tells it. */
export function subjectOf({ subjects }: Pick<LogEntry, 'subjects'>): LogEntry['subjects'][number] | undefined {
  const [first] = subjects
  return first?.kind === 'record' && subjects.length > 2 ? undefined : first
}

/** Empty where the type says it all, or what it said was erased. */
function detailOf({ type, payload }: Told, telling: Telling): string {
  if (typeof payload !== 'object' || payload === null) return ''
  const tell = tellers[type as EventType] as Teller<object> | undefined
  return tell?.(payload, telling) ?? ''
}

interface Telling {
  review: Review
  words: Vocabulary
  t: TFunction
}
type Teller<P> = (payload: P, telling: Telling) => string

const tellers: { [T in EventType]?: Teller<Payload<T>> } = {
  'records.imported': ({ count, file }, { t }) => t('log.details.imported', { count, file: file.name }),
  'decisions.imported': ({ decisions, tool }, { t }) => t('log.details.decisions', { count: decisions.length, tool }),
  'report.screened': (judged, telling) => {
    const { words, t } = telling
    // Those who have not judged a report themselves are not told what others decided on it.
    if ('sealed' in judged) return t('log.details.sealed', { stage: words.stages[judged.stage] })
    return judgement(judged, telling)
  },
  'decision.withdrawn': ({ stage }, { words, t }) => t('log.details.at', { stage: words.stages[stage] }),
  'conflict.resolved': (resolved, telling) =>
    telling.t(`log.details.${resolved.how}`, { what: judgement(resolved, telling) }),
  'records.grouped': ({ groups, before = [], pairs }, { t }) => {
    const linked = joined(groups) - joined(before)
    const told = [linked > 0 ? t('log.details.linked', { count: linked }) : '']
    if (linked < 0) told.push(t('log.details.split', { count: -linked }))
    for (const relation of ['possible', 'related', 'distinct'] as const) {
      const count = pairs.filter((it) => it.relation === relation).length
      if (count > 0) told.push(t(`log.details.${relation}`, { count }))
    }
    return listed(told)
  },
  'record.corrected': ({ field }, { t }) => t(`records.fields.${field}`, { defaultValue: field }),
  'report.tagged': ({ add, remove }, { t }) =>
    listed([
      add.length > 0 ? t('log.details.tagged', { tags: quoted(add) }) : '',
      remove.length > 0 ? t('log.details.untagged', { tags: quoted(remove) }) : '',
    ]),
  'fulltext.attached': ({ file }) => file.name,
  'fulltext.sought': ({ state, reason }, { t }) =>
    state === 'sought' ? t('log.details.sought') : listed([t('log.details.notRetrieved'), reason ?? '']),
}

/** A verdict with its stage and the criterion it names. */
function judgement(
  { verdict, stage, criterion }: { verdict: Verdict; stage: Stage; criterion: string | null },
  { review, words, t }: Telling,
): string {
  const what = t('log.details.judged', { verdict: words.verdicts[verdict], stage: words.stages[stage] })
  const named = lookupOf(review).byId.criteria.get(criterion ?? '')
  return named ? t('log.details.because', { what, criterion: plainOf(review, named.text) }) : what
}

/** How many records belong to a report that another record stands for. */
function joined(groups: Payload<'records.grouped'>['groups']): number {
  return groups.reduce((sum, { report, records }) => sum + records.filter((it) => it !== report).length, 0)
}

function listed(parts: readonly string[]): string {
  return parts.filter((it) => it !== '').join(', ')
}

function quoted(tags: readonly string[]): string {
  return tags.map((it) => `«${it}»`).join(', ')
}
