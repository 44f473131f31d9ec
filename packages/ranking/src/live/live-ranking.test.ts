/** What a live ranking promises the program around it. */
import { describe, expect, it } from 'vitest'
import { madeUpRecords } from '../fixture.ts'
import { finish, inSteps, WorkCancelled } from '../steps.ts'
import { LiveRanking, type LiveReview } from './live-ranking.ts'
import { standingInWords } from './standing-in-words.ts'
import { whyInWords } from './why-in-words.ts'

const records = madeUpRecords(200, 20)
const relevant = new Set(records.filter(({ label }) => label).map(({ id }) => id))
const question = 'Does job coaching help young people into employment?'
const open = (review: Partial<LiveReview> = {}): LiveRanking =>
  finish(LiveRanking.open({ records, seed: 1, ...review }))

/** Decides on the first in the order, again and again. */
function screen(live: LiveRanking, count: number): void {
  for (let k = 0; k < count; k++) {
    for (const { id, drawn } of live.order({ most: 1 })) live.take({ id, relevant: relevant.has(id), drawn })
    finish(live.refresh())
  }
}

describe('a live ranking', () => {
  it('follows the question, then the decisions, and goes through all records', () => {
    const live = open({ question })
    screen(live, 40)
    expect(live.standing().evidence.found).toBeGreaterThan(16)
    screen(live, 160)
    expect(live.order()).toEqual([])
    expect(live.standing().rule).toBe('all-screened')
  })

  it('is the same when the review is opened again, however it came to be so', () => {
    const live = open({ question })
    screen(live, 30)
    const [first, second] = live.order({ most: 2 }).map(({ id }) => id) as [string, string]
    live.take({ id: first, relevant: true })
    live.take({ id: second, relevant: true })
    live.take({ id: first, relevant: false })
    live.withdraw(second)
    finish(live.refresh())
    const again = open({ question, decisions: live.decisions() })
    expect(again.order({ most: 200 })).toEqual(live.order({ most: 200 }))
    expect(again.standing()).toEqual(live.standing())
  })

  it('begins with the studies that are known, whether they are among the records or not', () => {
    const wanted = records.find(({ label }) => label)
    const live = open({ known: [{ id: 'from the client', title: wanted?.title ?? '', abstract: wanted?.abstract }] })
    expect(live.order({ most: 15 }).filter(({ id }) => relevant.has(id)).length).toBeGreaterThan(10)
    expect(live.order({ most: 500 }).length).toBe(200)
    const among = open({ known: wanted ? [wanted] : [] })
    expect(among.order({ most: 500 }).length).toBe(200)
    expect(among.order()[0]?.id).toBe(wanted?.id)
    const why = among.why(wanted?.id ?? '')
    expect(why && whyInWords(why, 'nb')).toMatch(/^Kommer tidlig fordi den er kjent/)
    expect(among.standing()).toMatchObject({ evidence: { records: 199 }, knownUnread: 1 })
    among.take({ id: wanted?.id ?? '', relevant: true })
    expect(among.standing()).toMatchObject({ evidence: { records: 199, screened: 0 }, knownUnread: 0 })
  })

  it('draws a share by chance, marks the draws, and estimates recall from them alone', () => {
    const live = open({ randomShare: 0.3 })
    const drawn = live.order({ most: 100 }).filter((it) => it.drawn)
    expect(drawn.length).toBeGreaterThan(15)
    expect(drawn.length).toBeLessThan(45)
    expect(live.order({ most: 100 })).toEqual(live.order({ most: 100 }))
    screen(live, 100)
    const estimate = live.standing().recallFromDraws
    expect(estimate?.draws).toBeGreaterThan(15)
    expect(estimate?.low).toBeLessThanOrEqual(live.standing().evidence.found / 20)
    expect(open().standing().recallFromDraws).toBeNull()
  })

  it('keeps showing the record it has drawn until it is decided on', () => {
    const live = open({ randomShare: 1 })
    const [first] = live.order({ most: 1 })
    finish(live.refresh())
    expect(live.order({ most: 3 })[0]).toEqual(first)
    expect(live.order({ most: 3, except: [first?.id ?? ''] })[0]).not.toEqual(first)
  })

  it('takes in records midway; windows and draws from before say nothing of these', () => {
    const live = open({ records: records.slice(0, 120), question, randomShare: 0.2 })
    screen(live, 100)
    expect(live.standing().recallFromDraws).not.toBeNull()
    const before = live.standing()
    finish(live.add(records))
    expect(live.order({ most: 500 }).length).toBe(100)
    const { evidence, recallFromDraws, stoppingNow } = live.standing()
    expect(recallFromDraws).toBeNull()
    expect(evidence).toMatchObject({ found: before.evidence.found, screened: 100, records: 200, stop: false })
    expect(stoppingNow.mostMissing).toBe(100)
    screen(live, 100)
    expect(live.standing().evidence.found).toBe(20)
  })

  it('leaves out what turned out to be a duplicate', () => {
    const live = open()
    live.remove(['r1', 'r2'])
    expect(live.order({ most: 500 }).length).toBe(198)
    expect(live.standing().evidence.records).toBe(198)
  })

  it('works in a pause of which a decision comes, and can be called off', async () => {
    let now = 0
    let pauses = 0
    const live = open({ question })
    screen(live, 20)
    const [next] = live.order({ most: 1 })
    const pause = async (): Promise<void> => {
      if (pauses++ === 0 && next) live.take({ id: next.id, relevant: true })
    }
    await inSteps(live.add([{ id: 'new', title: 'One more' }]), { clock: () => (now += 50), pause })
    expect(pauses).toBeGreaterThan(2)
    expect(live.order({ most: 500 }).map(({ id }) => id)).not.toContain(next?.id)
    const order = live.order({ most: 500 })
    const off = inSteps(live.add([{ id: 'newer', title: 'Never there' }]), {
      clock: () => (now += 50),
      pause: async () => {},
      cancelled: () => true,
    })
    await expect(off).rejects.toThrow(WorkCancelled)
    expect(live.order({ most: 500 })).toEqual(order)
  })
})

describe('in words', () => {
  it.each([
    ['nb', /^Løftet av ordene «.+»\.$/],
    ['nn', /^Løfta av orda «.+»\.$/],
    ['en', /^Raised by the words “.+”\.$/],
  ] as const)('%s says why', (language, words) => {
    const live = open({ question })
    screen(live, 20)
    const top = live.order({ most: 1 })[0]
    expect(
      whyInWords(live.why(top?.id ?? '') ?? { basis: 'chance', isKnown: false, raised: [], lowered: [] }, language),
    ).toMatch(words)
  })

  it('the question and chance are reasons before anything is learnt', () => {
    const live = open({ question })
    const ids = live.order({ most: 200 }).map(({ id }) => id)
    const why = (id: string | undefined) =>
      live.why(id ?? '') ?? { basis: 'decisions', isKnown: false, raised: [], lowered: [] }
    expect(whyInWords(why(ids[0]), 'nb')).toMatch(/^Svarer på spørsmålet med ordene «(job|coaching|employment|young)»/)
    expect(whyInWords(why(ids.at(-1)), 'en')).toMatch(/^Stands by chance/)
    expect(live.why('nowhere')).toBeUndefined()
  })

  it('the standing is told in three languages', () => {
    const live = open({ question })
    expect(standingInWords(live.standing(), 'nb').recall).toBe('Ingen relevante er funnet ennå.')
    screen(live, 30)
    expect(standingInWords(live.standing(), 'nb').rule).toMatch(/^Fortsett: regelen er oppfylt etter \d+ irrelevante/)
    screen(live, 110)
    const standing = live.standing()
    expect(standing.rule).toBe('may-stop')
    const { rule, recall, stoppingNow } = standingInWords(standing, 'nb')
    expect([rule, recall, stoppingNow].map((it) => it.replaceAll('\u00a0', ' '))).toEqual([
      'Regelen er oppfylt: dere kan stoppe.',
      'Anslagsvis 100 % av de relevante er funnet (mellom 95 % og 100 % med 95 % sikkerhet).',
      'Stopper dere nå, blir 60 publikasjoner (30 %) ikke lest, og med 95 % sikkerhet er høyst én relevant blant dem.',
    ])
    expect(standingInWords(standing, 'nn').rule).toBe('Regelen er oppfylt: de kan stoppe.')
    expect(standingInWords(standing, 'en').stoppingNow).toMatch(/^If you stop now, you leave 60 reports \(30%\) unread/)
    screen(live, 60)
    expect(standingInWords(live.standing(), 'en').rule).toBe('All reports are screened.')
    expect(standingInWords(open({ records: [] }).standing(), 'nn').rule).toBe('Det er ingen publikasjonar å vurdere.')
  })
})
