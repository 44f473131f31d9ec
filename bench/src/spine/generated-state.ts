/** The small state of a made-up review: as many studies, findings and bullets as a large review has. */
import type { Happening } from '@oversyn/model'
import type { Random } from '@oversyn/stats'
import { name, sentence, sentences, thing, title, year } from './words.ts'

const sizes = {
  themes: 8,
  criteria: 12,
  sources: 4,
  studies: 300,
  findings: 900,
  bullets: 80,
  conclusions: 16,
  gaps: 12,
}
const designs = ['interviews', 'survey', 'case-study', 'document-analysis', 'register-data'] as const
const directions = ['positive', 'negative', 'mixed', 'neutral'] as const
const effects = ['include', 'exclude'] as const
const elements = ['population', 'concept', 'context', 'type', 'period', 'language'] as const

export interface GeneratedState {
  happenings: Happening[]
  /** The ids of the sources and of the criteria that exclude. */
  sources: string[]
  reasons: string[]
}

/** What happened to a review until its state was this. `newId` and `random` decide everything. */
export function generatedState(random: Random, newId: () => string): GeneratedState {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new RangeError('nothing to choose from')
    return found
  }
  const ids = (count: number) => Array.from({ length: count }, newId)
  const themes = ids(sizes.themes)
  const criteria = ids(sizes.criteria)
  const sources = ids(sizes.sources)
  const studies = ids(sizes.studies)
  const findings = ids(sizes.findings)
  const bullets = ids(sizes.bullets)
  const happenings: Happening[] = [
    {
      type: 'commission.stated',
      payload: { value: { client: 'Etaten', mandate: sentences(random, 12), deadline: '2030-06', funding: null } },
    },
    { type: 'question.stated', payload: { value: { framework: 'free', text: sentences(random, 3) } } },
    {
      type: 'protocol.stated',
      payload: {
        value: {
          design: 'scoping-review',
          stages: ['title', 'abstract', 'fulltext'],
          screeners: 2,
          registration: null,
          appraisal: null,
          saturation: null,
        },
      },
    },
  ]
  themes.forEach((id, at) => {
    const value = { id, key: `tema-${at + 1}`, order: at + 1, title: title(random), question: sentence(random) }
    happenings.push({ type: 'theme.stated', payload: { value } })
    const numbers = `Av {{count studies}} studier er {{count studies where theme = "tema-${at + 1}"}} brukt her.`
    const cited = studies.filter((_, place) => place % sizes.themes === at)
    const text = cited
      .map((_, place) => `${sentences(random, 3)} [@studie${place * sizes.themes + at + 1}]`)
      .join('\n\n')
    const prose = {
      id: newId(),
      key: `tekst-${at + 1}`,
      section: 'theme',
      theme: id,
      text: `${numbers}\n\n${text}`,
    } as const
    happenings.push({ type: 'prose.written', payload: { value: prose } })
  })
  criteria.forEach((id, at) => {
    const value = {
      id,
      key: `krav-${at + 1}`,
      order: at + 1,
      effect: effects[at % 2] ?? 'exclude',
      element: pick(elements),
      text: sentence(random),
      rationale: sentence(random),
      agreedWithClient: at % 3 === 0,
      version: 1,
      earlier: [],
    }
    happenings.push({ type: 'criterion.set', payload: { value } })
  })
  sources.forEach((id, at) => {
    const value = { id, key: `kilde-${at + 1}`, order: at + 1, type: 'database', name: `Kilde ${at + 1}` } as const
    happenings.push({ type: 'source.named', payload: { value } })
  })
  studies.forEach((id, at) => {
    const report = {
      id: newId(),
      key: `studie${at + 1}`,
      type: pick(['article', 'report', 'masters-thesis'] as const),
      title: title(random),
      authors: [name(random), name(random)],
      year: year(random),
      language: 'nb',
    }
    const study = {
      id,
      key: report.key,
      reports: [report.id],
      origin: pick(['client', 'search'] as const),
      basis: pick(['primary', 'primary', 'second-hand'] as const),
      method: { stated: sentence(random), designs: [pick(designs)] },
      topic: sentence(random),
      mainFindings: sentences(random, 3),
      group: pick(['Gruppe A', 'Gruppe B', null]),
      studied: null,
      phases: [pick(['before', 'pilot', 'roll-out', 'operation'] as const)],
    }
    happenings.push({ type: 'report.described', payload: { value: report } })
    happenings.push({ type: 'study.charted', payload: { value: study } })
  })
  findings.forEach((id, at) => {
    const value = {
      id,
      key: `funn-${at + 1}`,
      study: studies[at % sizes.studies] ?? '',
      themes: [pick(themes)],
      statement: sentence(random),
      object: thing(random),
      direction: pick(directions),
      scope: { sample: '18 kontorer' },
      hedge: pick(['trolig', null]),
      attribution: null,
      where: `s. ${1 + Math.floor(random() * 200)}`,
    }
    happenings.push({ type: 'finding.stated', payload: { value } })
  })
  bullets.forEach((id, at) => {
    const value = {
      id,
      key: `punkt-${at + 1}`,
      theme: themes[at % sizes.themes] ?? '',
      order: at + 1,
      text: `${sentence(random)} Det bygger på {{count findings}} funn.`,
      findings: [pick(findings), pick(findings), pick(findings)],
      tie: 'inferred' as const,
    }
    happenings.push({ type: 'bullet.written', payload: { value } })
  })
  for (let at = 1; at <= sizes.conclusions; at += 1) {
    const value = { id: newId(), key: `slutning-${at}`, order: at, text: sentence(random), bullets: [pick(bullets)] }
    happenings.push({ type: 'conclusion.drawn', payload: { value } })
  }
  for (let at = 1; at <= sizes.gaps; at += 1) {
    const place = { id: newId(), key: `hull-${at}`, order: at, theme: pick(themes), kind: 'thin' } as const
    happenings.push({
      type: 'gap.stated',
      payload: { value: { ...place, text: sentence(random), studies: [pick(studies)] } },
    })
  }
  return { happenings, sources, reasons: criteria.filter((_, at) => effects[at % 2] === 'exclude') }
}
