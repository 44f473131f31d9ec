/** Records made up for the tests: some about one subject, most about others, in English or Norwegian. */
import { seededRandom } from '@oversyn/stats'
import type { LabelledRecord } from './simulate.ts'

const subjects = {
  en: {
    wanted:
      'supported employment vocational rehabilitation job coaching young adults mental illness placement employer follow-up',
    others:
      'soil moisture crop yield nitrogen fertiliser rainfall wheat harvest irrigation drought seedlings pasture grazing',
    common: 'the study of results with methods and analysis in a sample was found to be data for effects by year',
  },
  nb: {
    wanted:
      'arbeidsinkludering jobbspesialist unge psykiske lidelser oppfølging arbeidsgiver tiltak arbeidsrettet rehabilitering veileder',
    others: 'jordfuktighet avling gjødsel nedbør hvete innhøsting vanning tørke beite frøplanter kornsorter åker',
    common: 'studien av resultater med metoder og analyse i et utvalg viste at data for virkninger ble funnet på året',
  },
} as const

/** `count` records, `relevant` of them on the subject, shuffled; each with a title and an abstract of its own. */
export function madeUpRecords(
  count: number,
  relevant: number,
  { language = 'en', seed = 1 }: { language?: keyof typeof subjects; seed?: number } = {},
): LabelledRecord[] {
  const random = seededRandom(seed)
  const pick = (text: string): string => {
    const all = text.split(' ')
    return all[Math.floor(random() * all.length)] ?? ''
  }
  const { wanted, others, common } = subjects[language]
  const text = (own: string, length: number): string =>
    Array.from({ length }, () => pick(random() < 0.6 ? common : own)).join(' ')
  const made = Array.from({ length: count }, (_, k) => {
    const own = k < relevant ? wanted : random() < 0.1 ? `${wanted} ${others} ${others}` : others
    return { title: text(own, 8), abstract: text(own, 60), label: k < relevant, turn: random() }
  })
  return made
    .sort((a, b) => a.turn - b.turn)
    .map(({ title, abstract, label }, k) => ({ id: `r${k}`, title, abstract, label }))
}
