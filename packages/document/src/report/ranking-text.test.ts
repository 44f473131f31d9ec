import { emptyTally, type Language, type Review, usualPlan } from '@oversyn/model'
import { aStop, idOf, sampleReview } from '@oversyn/synthesis/fixture'
import { expect, it } from 'vitest'
import { toHtml } from '../html/to-html.ts'
import type { RankingAccount } from './ranking-account.ts'
import { report } from './report.ts'

const plan = usualPlan()
const ranked = { ...plan, ranking: { ...plan.ranking, use: true, seed: 7, hidden: true } }

function live(change: Partial<Review> = {}): Review {
  const review = sampleReview({ plan: ranked, ...change })
  return { ...review, head: { ...review.head, process: 'live' } }
}

const account: RankingAccount = {
  ...{ version: '0.1.0', from: '2026-03-01T08:00:00.000Z', to: null },
  draws: [{ stage: 'title', reports: 41, included: 2 }],
  stops: [{ id: aStop('title').id, at: '2026-03-09T08:00:00.000Z', by: idOf('person', 'kari') }],
}

function textOf(review: Review, ranking: RankingAccount | null = account, language: Language = 'nb'): string {
  const screening = { stages: [], ranking }
  return toHtml(report(review, { language, screening }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/&nbsp;/g, ' ')
}

it('says what the order was made from, that it decides nothing, and how many were drawn at random', () => {
  const text = textOf(live())
  expect(text).toContain('Det ordner bare: mennesker har gjort hver vurdering.')
  expect(text).toContain('5 % av publikasjonene ble trukket tilfeldig (startverdi 7)')
  expect(text).toContain('ble vist først etter vurderingen')
  expect(text).toContain('Målet var å finne 95 % av de relevante, med 95 % sikkerhet. Silingen er ikke stoppet')
})

it('prints each stop with who, when and the evidence it rests on, and the reason where it was against the rule', () => {
  const against = aStop('abstract', {
    ...{ allowed: false, reason: 'Fristen er i dag', recall: null, low: null, high: null },
  })
  const tally = emptyTally()
  tally.records = { [idOf('source', 'basen')]: 40 }
  tally.stages.title = { ...tally.stages.title, include: 4, exclude: 6 }
  const text = textOf(live({ stops: [aStop('title'), against], tally }))
  expect(text).toContain(
    'Silingen på trinnet tittel ble stoppet 9. mars 2026 av Kari Nordmann, og regelen tillot det. Da var 10 publikasjoner vurdert og 4 av dem inkludert. 30 ble ikke lest. Anslagsvis 99 % av de relevante var funnet, mellom 96 % og 100 % med 95 % sikkerhet.',
  )
  expect(text).toContain('på trinnet sammendrag ble stoppet, før regelen tillot det.')
  expect(text).toContain('Begrunnelsen: «Fristen er i dag».')
  expect(text).toContain('30 publikasjoner er ikke lest på trinnet tittel, fordi silingen ble stoppet. Med 95 %')
  expect(text).toContain('På trinnet sammendrag var regelen for å stoppe ikke oppfylt.')
})

it('tells no point of an interval that is too wide for one', () => {
  const text = textOf(live({ stops: [aStop('title', { recall: 1, low: 0.13, high: 1 })] }))
  expect(text).toContain('Mellom 13 % og 100 % av de relevante var funnet, med 95 % sikkerhet.')
  expect(text).not.toContain('Anslagsvis 100 %')
})

it('states the use of artificial intelligence, with its test on this very material', () => {
  for (const [language, heading, own] of [
    ['nb', 'Bruk av kunstig intelligens', 'Her ble 41 publikasjoner trukket tilfeldig på trinnet tittel'],
    ['nn', 'Bruk av kunstig intelligens', 'Her vart 41 publikasjonar trekte tilfeldig på trinnet tittel'],
    ['en', 'Use of artificial intelligence', 'Here 41 publications were drawn at random at the stage title'],
  ] as const) {
    const text = textOf(live(), account, language)
    expect(text).toContain(heading)
    expect(text).toContain(own)
    expect(text).toContain('Oversyn 0.1.0')
  }
  expect(textOf(live(), account)).toContain('Brukt fra 1. mars 2026')
  expect(textOf(live(), { ...account, draws: [] })).toContain('rangeringen er ikke prøvd på dette materialet')
})

it('owns up to what no draw can tell, and to a ranking that was used before', () => {
  const withoutDraws = { ...ranked, ranking: { ...ranked.ranking, randomShare: 0 } }
  const text = textOf(live({ plan: withoutDraws, stops: [aStop('title')] }))
  expect(text).toContain('Ingen publikasjoner ble trukket tilfeldig.')
  expect(text).toContain('anslått av den samme rekkefølgen som den skal prøve')
  const before = textOf(live({ plan }), { ...account, to: '2026-03-20T08:00:00.000Z' })
  expect(before).toContain('Brukt 1. mars 2026 til 20. mars 2026')
})

it('says nothing of it where no plan ever asked for it, or the review was carried out elsewhere', () => {
  expect(textOf(live({ plan }), null)).not.toMatch(/kunstig intelligens|Rekkefølgen/)
  expect(textOf(sampleReview({ plan: ranked }), null)).not.toMatch(/kunstig intelligens|Rekkefølgen/)
})
