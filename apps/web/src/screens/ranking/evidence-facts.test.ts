import { createInstance } from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { rankingNb } from '../../i18n/ranking/nb.ts'
import { evidenceFacts } from './evidence-facts.ts'

const i18n = createInstance({ lng: 'nb', resources: { nb: { translation: { ranking: rankingNb } } } })
beforeAll(() => i18n.init())
const told = (evidence: Parameters<typeof evidenceFacts>[0]) =>
  Object.fromEntries(evidenceFacts(evidence, 'nb', i18n.t).map((it) => [it.name, String(it.value).replace(/\s/g, ' ')]))

it('tells the figures in words, with an interval where there is one', () => {
  const base = { screened: 400, records: 1_600, included: 31, unread: 1_200 }
  expect(told(base)).toEqual({ Vurdert: '400 av 1 600', 'Tatt med': '31', 'Ikke lest': '1 200 (75 %)' })
  const recall = { estimate: 0.97, low: 0.95, high: 1 }
  expect(told({ ...base, draws: 20, recall, mostMissing: 2, confidence: 0.95 })).toMatchObject({
    'Trukket tilfeldig': '20',
    'Anslått funnet': '97 %, mellom 95 % og 100 %',
    'Kan mangle': 'høyst 2, med 95 % sikkerhet',
  })
})

it('tells no point of an interval that is too wide for one', () => {
  const recall = { estimate: 1, low: 0.15, high: 1 }
  expect(told({ screened: 9, records: 90, included: 3, unread: 81, recall })).toMatchObject({
    'Anslått funnet': 'mellom 15 % og 100 %',
  })
})

it('says what cannot be estimated, and divides nothing by nothing', () => {
  const none = { screened: 0, records: 0, included: 0, unread: 0, recall: null }
  expect(told(none)).toMatchObject({ 'Ikke lest': '0 (0 %)', 'Anslått funnet': 'kan ikke anslås' })
})
