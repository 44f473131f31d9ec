import { emptyTally, type Problem, type Review, usualPlan } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import {
  aBullet,
  aConclusion,
  aFinding,
  aReport,
  aSearch,
  aSource,
  aStop,
  aStudy,
  aTheme,
  idOf,
  sampleReview,
  someProse,
} from '../fixture.ts'
import { checkCodes } from './check.ts'
import { checkReview, checksMade, problemText, threatens } from './check-review.ts'

const sample = sampleReview()
const codes = (review: Review, code: string): Problem[] =>
  checkReview(review).filter((problem) => problem.code === code)
const keys = (review: Review, code: string) => codes(review, code).map((problem) => problem.where.key)
const withBullet = (text: string, findings: string[], more = sample.findings): Review => ({
  ...sample,
  bullets: [aBullet('b', 'ledelse', 1, text, findings)],
  findings: [...more],
})

describe('a review in which everything hangs together', () => {
  it('has only what the published counts leave open', () => {
    expect(checkReview(sample).map(({ code }) => code)).toEqual([
      'search-incomplete',
      'search-incomplete',
      'appraisal-missing',
    ])
  })

  it('gives the same problems for the same review', () => {
    expect(checkReview(sampleReview())).toEqual(checkReview(sample))
  })
})

describe('studies', () => {
  const lonely = {
    ...sample,
    reports: [...sample.reports, aReport('tom2007')],
    studies: [...sample.studies, aStudy('tom2007')],
    findings: [...sample.findings, aFinding('tom2007-1', 'tom2007', [])],
  }

  it('are found unused when none of their findings stands under a theme', () => {
    expect(keys(lonely, 'study-unused')).toEqual(['tom2007'])
    expect(keys(sample, 'study-unused')).toEqual([])
  })

  it('are found uncited, unless by the key of one of their reports', () => {
    expect(keys(lonely, 'study-not-cited')).toEqual(['tom2007'])
    const byReport = {
      ...lonely,
      reports: [...lonely.reports, aReport('tom2007kort')],
      studies: [
        ...sample.studies,
        aStudy('tom2007', { reports: [idOf('report', 'tom2007'), idOf('report', 'tom2007kort')] }),
      ],
      prose: [...sample.prose, someProse('conclusion', 'Det finnes mer [@tom2007kort, s. 3].')],
    }
    expect(keys(byReport, 'study-not-cited')).toEqual([])
  })
})

describe('stops of screening', () => {
  const stopped = (rest: Partial<Review>): Review => ({
    ...sample,
    plan: usualPlan(),
    ...rest,
    head: { ...sample.head, process: 'live' },
  })

  it('against the rule warn, with the reason that was given', () => {
    const stops = [aStop('title', { allowed: false, reason: 'Fristen er i dag' }), aStop('abstract')]
    const found = codes(stopped({ stops }), 'stop-against-rule')
    expect(found.map(({ where, severity }) => [where.key, severity])).toEqual([['title', 'warning']])
    expect(problemText(found[0] as Problem, 'nb')).toBe(
      'Silingen på trinnet tittel ble stoppet mot regelen, med 30 publikasjoner ulest: «Fristen er i dag».',
    )
  })

  it('are noted where nothing was drawn by chance', () => {
    const plan = usualPlan()
    const withoutDraws = { ...plan, ranking: { ...plan.ranking, randomShare: 0 } }
    expect(keys(stopped({ stops: [aStop('title')], plan: withoutDraws }), 'stop-without-draws')).toEqual(['title'])
    expect(keys(stopped({ stops: [aStop('title')] }), 'stop-without-draws')).toEqual([])
    expect(keys(stopped({ plan: withoutDraws }), 'stop-without-draws')).toEqual([])
  })

  it('warn of reports that came later', () => {
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 60 }
    tally.stages.title = { ...tally.stages.title, include: 4, exclude: 6 }
    const review = stopped({ stops: [aStop('title')], tally })
    expect(codes(review, 'stop-outgrown')[0]?.values).toEqual({ stage: 'title', count: 20 })
    expect(keys(stopped({ ...review, stops: [] }), 'stop-outgrown')).toEqual([])
  })
})

describe('bullets', () => {
  it('without a finding are claims without ground', () => {
    expect(keys(withBullet('Noe.', []), 'bullet-without-finding')).toEqual(['b'])
    expect(keys(withBullet('Noe.', ['finnes-ikke']), 'bullet-without-finding')).toEqual(['b'])
  })

  it('that rest on one study say so, also when it gave several findings', () => {
    const twice = [...sample.findings, aFinding('olsen2010-2', 'olsen2010', ['ledelse'])]
    expect(keys(withBullet('Noe.', ['olsen2010-1', 'olsen2010-2'], twice), 'bullet-one-study')).toEqual(['b'])
    expect(keys(withBullet('Noe.', ['olsen2010-1', 'lie2008b-1']), 'bullet-one-study')).toEqual([])
  })

  it('that rest on second-hand material only say so', () => {
    expect(keys(withBullet('Noe.', ['berg2011-1']), 'bullet-second-hand')).toEqual(['b'])
    expect(keys(withBullet('Noe.', ['berg2011-1', 'lie2008b-1']), 'bullet-second-hand')).toEqual([])
  })

  it('must keep a reservation that more than half of the findings make', () => {
    expect(codes(withBullet('Møter tar tid.', ['lie2008a-1']), 'bullet-drops-hedge')[0]?.values).toMatchObject({
      findings: 'lie2008a-1',
      words: 'trolig',
      carriers: 1,
      of: 1,
    })
    expect(codes(withBullet('Møter ser ut til å ta tid.', ['lie2008a-1']), 'bullet-drops-hedge')).toEqual([])
    expect(codes(withBullet('Møter tar tid.', ['lie2008a-1', 'olsen2010-1']), 'bullet-drops-hedge')).toEqual([])
  })

  it('do not keep a reservation by a word that only begins like one', () => {
    expect(keys(withBullet('Kantina og kanalen er viktige.', ['lie2008a-1']), 'bullet-drops-hedge')).toEqual(['b'])
  })

  it('keep a reservation by the very words of the finding', () => {
    const odd = [aFinding('x', 'olsen2010', ['ledelse'], { hedge: 'så vidt en vet (1)' })]
    expect(codes(withBullet('Så vidt en vet (1) er det slik.', ['x'], odd), 'bullet-drops-hedge')).toEqual([])
  })

  it('must say whose view it is where more than half of the findings do', () => {
    expect(keys(withBullet('Rapportering tar tid.', ['hansen2009-1']), 'bullet-drops-attribution')).toEqual(['b'])
    expect(keys(withBullet('Lederne mener at det tar tid.', ['hansen2009-1']), 'bullet-drops-attribution')).toEqual([])
  })

  it('are judged by the words of the language of the review', () => {
    const english = { ...withBullet('Managers say that it takes time.', ['hansen2009-1']) }
    expect(keys({ ...english, head: { ...english.head, language: 'en' } }, 'bullet-drops-attribution')).toEqual([])
    expect(keys(english, 'bullet-drops-attribution')).toEqual(['b'])
  })
})

describe('findings on the same object', () => {
  const opposed = (object: string, study: string): Review => ({
    ...sample,
    findings: [
      aFinding('a', 'olsen2010', ['ledelse'], {
        object: 'Den  delte ledelsen',
        direction: 'positive',
        scope: { period: '2008' },
      }),
      aFinding('b', study, ['ledelse'], { object, direction: 'negative', scope: { sample: 'ti kontorer' } }),
    ],
  })

  it('that point opposite ways are one problem, with their scope side by side', () => {
    const [problem, ...more] = codes(opposed('delte ledelsen', 'lie2008b'), 'findings-oppose')
    expect(more).toEqual([])
    expect(problem?.values).toEqual({
      object: 'Den  delte ledelsen',
      positive: 'Olsen (2010) [2008]',
      negative: 'Lie mfl. (2008b) [ti kontorer]',
      findings: 'a, b',
    })
  })

  it('are no contradiction within one study, nor when the object only resembles', () => {
    expect(codes(opposed('delte ledelsen', 'olsen2010'), 'findings-oppose')).toEqual([])
    expect(codes(opposed('udelte ledelsen', 'lie2008b'), 'findings-oppose')).toEqual([])
  })
})

describe('themes', () => {
  it('without findings, bullets or text are named', () => {
    const review = { ...sample, themes: [...sample.themes, aTheme('tom', 3)] }
    expect(keys(review, 'theme-without-findings')).toEqual(['tom'])
    expect(keys(review, 'theme-without-bullets')).toEqual(['tom'])
    expect(keys(review, 'theme-without-prose')).toEqual(['tom'])
  })
})

describe('citations', () => {
  it('of nothing are found with their place', () => {
    const text = 'Skriv til post@dir.no. Se @arksey2005 og [@hansen2009; @finnes2001].'
    const review = { ...sample, prose: [...sample.prose, someProse('conclusion', text)] }
    expect(
      codes(review, 'citation-unknown').map(({ where }) => text.slice(where.at, (where.at ?? 0) + (where.length ?? 0))),
    ).toEqual(['@finnes2001'])
  })
})

describe('live numbers', () => {
  it('that cannot be computed are found with their place, wherever they stand', () => {
    const text = 'Vi har {{count studys}} studier.'
    const review = { ...sample, prose: [...sample.prose, someProse('conclusion', text)] }
    const [problem] = codes(review, 'expression-error')
    expect(problem?.where).toMatchObject({ kind: 'prose', at: 7, length: '{{count studys}}'.length })
    expect(problem?.message).toContain('{{count studys}} cannot be computed')
    const mandate = { client: 'D', mandate: 'Finn {{count}}.', deadline: null, funding: null }
    expect(codes({ ...sample, commission: mandate }, 'expression-error')[0]?.where.kind).toBe('commission')
  })
})

describe('the method', () => {
  it('names the items that a search leaves out, and asks less of a list', () => {
    expect(codes(sample, 'search-incomplete').map(({ values }) => values?.items)).toEqual(['9 15', '13 15'])
    const done = {
      ...sample,
      sources: [aSource('basen', 1, 'database', { platform: 'Ovid' })],
      searches: [aSearch('s', 'basen', { strategy: 'a', limits: 'none', ranFrom: '2011', hits: 0 })],
    }
    expect(codes(done, 'search-incomplete')).toEqual([])
  })

  it('refuses counts that cannot be', () => {
    const live = sampleReview({ head: { ...sample.head, process: 'live' } })
    const tally = structuredClone(live.tally)
    tally.records[idOf('source', 'basen')] = 3
    tally.records[idOf('source', 'liste')] = 1
    tally.stages.title.include = 9
    expect(codes({ ...live, tally }, 'count-impossible')[0]?.values).toMatchObject({
      invariant: 'screened',
      left: 9,
      right: 4,
    })
    tally.stages.title.include = 2
    expect(codes({ ...live, tally }, 'count-impossible')).toEqual([])
  })

  it('finds sentences of the conclusion that rest on nothing', () => {
    const review = { ...sample, conclusions: [...sample.conclusions, aConclusion('to', 2, 'Derfor.', ['borte'])] }
    expect(keys(review, 'conclusion-without-bullet')).toEqual(['to'])
  })
})

describe('the words of a problem', () => {
  it('exist in three languages, and the message is the English one', () => {
    const [problem] = codes(withBullet('Møter tar tid.', []), 'bullet-without-finding')
    expect(problem && problemText(problem, 'nb')).toBe('Kulepunktet «Møter tar tid» bygger ikke på noe funn.')
    expect(problem && problemText(problem, 'nn')).toBe('Kulepunktet «Møter tar tid» byggjer ikkje på noko funn.')
    expect(problem && problemText(problem, 'en')).toBe(problem?.message)
    const [search] = codes(sample, 'search-incomplete')
    expect(search && problemText(search, 'nb')).toBe(
      'Søket i Basen kan ikke gjentas: avgrensninger, antall treff er ikke oppgitt.',
    )
  })

  it('leave a problem of another kind as it is', () => {
    const other: Problem = { code: 'yaml-broken', severity: 'error', message: 'Broken.', where: {} }
    expect([problemText(other, 'nb'), threatens(other)]).toEqual(['Broken.', 'form'])
  })

  it('tell of every check', () => {
    expect(checksMade('nb').map(({ code }) => code)).toEqual([...checkCodes])
  })
})
