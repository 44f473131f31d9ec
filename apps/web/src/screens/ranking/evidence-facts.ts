/** The figures that a decision to stop rests on, as facts with their names. */
import { type Language, showNumber } from '@oversyn/model'
import type { TFunction } from 'i18next'
import type { Fact } from '../../ui/Facts.tsx'

/** In an interval that is wider, one point tells nothing. */
export const widest = 0.5

export interface Evidence {
  screened: number
  records: number
  included: number
  unread: number
  draws?: number
  recall?: { estimate: number; low: number; high: number } | null
  mostMissing?: number
  /** The confidence that the plan asks for. */
  confidence?: number
}

/** Only what is given is told; a recall of `null` is one that cannot be estimated. */
export function evidenceFacts(evidence: Evidence, language: Language, t: TFunction): Fact[] {
  const { screened, records, included, unread, draws, recall, mostMissing, confidence } = evidence
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const fact = (name: string, value: string): Fact => ({ name, value })
  return [
    fact(t('ranking.facts.screened'), t('ranking.facts.of', { some: screened, all: records })),
    fact(t('ranking.facts.included'), showNumber(included, 'count', language)),
    fact(
      t('ranking.facts.unread'),
      t('ranking.facts.unreadOf', { count: unread, share: percent(records === 0 ? 0 : unread / records) }),
    ),
    ...(draws === undefined ? [] : [fact(t('ranking.facts.draws'), showNumber(draws, 'count', language))]),
    ...(recall === undefined ? [] : [fact(t('ranking.facts.recall'), intervalText(recall))]),
    ...(mostMissing === undefined || confidence === undefined
      ? []
      : [fact(t('ranking.facts.missing'), t('ranking.facts.most', { count: mostMissing, sure: percent(confidence) }))]),
  ]

  function intervalText(it: Evidence['recall']): string {
    if (!it) return t('ranking.facts.unknown')
    if (it.high - it.low > widest) return t('ranking.facts.within', { low: percent(it.low), high: percent(it.high) })
    return t('ranking.facts.interval', { estimate: percent(it.estimate), low: percent(it.low), high: percent(it.high) })
  }
}
