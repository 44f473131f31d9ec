/**
 * Blindness, attacked over the net: people judge, withdraw, link, settle and change the plan in any order, and after each few steps everybody
 * asks for everything. Each judgement has a note of its own, so that whatever lets one through is found.
 */
import { type Stage, usualPlan, type Verb } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

let open: OpenApp
beforeAll(async () => {
  open = await openApp()
})
afterAll(() => open.close())

const stages: readonly Stage[] = ['title', 'fulltext']
const verdicts = ['include', 'exclude', 'maybe'] as const
const settled = ['include', 'exclude', 'maybe', 'conflict'] as const

interface Told {
  note: string
  by: string
  report: string
  stage: Stage
}

/** Numbers between 0 and 1 that are the same for the same seed (Park and Miller 1988). */
function chances(seed: number): () => number {
  let state = seed * 7_919
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** A review with eight reports, and what the test itself knows of who decided what. */
class Attack {
  readonly random: () => number
  readonly review: string
  readonly people: readonly string[]
  reports: string[] = []
  plan = usualPlan(2)
  /** Every judgement ever made, and who holds one now, by stage and record. */
  readonly told: Told[] = []
  readonly held = new Map<string, Set<string>>()
  readonly resolved = new Set<string>()
  readonly groupOf = new Map<string, string>()
  awaited = new Map<string, { stage: Stage; reports: Set<string> }>()

  constructor(seed: number, review: string, people: readonly string[]) {
    this.random = chances(seed)
    this.review = review
    this.people = people
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T
  }

  reportOf(record: string): string {
    return this.groupOf.get(record) ?? record
  }

  async get(path: string, by: string): Promise<string> {
    const answer = await open.ask(`/api/reviews/${this.review}/${path}`, { headers: { 'x-oversyn-person': by } })
    return answer.text()
  }

  async run(verb: Verb, input: object, by: string): Promise<boolean> {
    const sent = sending({ input })
    const headers = { ...Object.fromEntries(new Headers(sent.headers)), 'x-oversyn-person': by }
    return (await open.ask(`/api/reviews/${this.review}/commands/${verb}`, { ...sent, headers })).ok
  }

  judges(report: string, stage: Stage): Set<string> {
    const records = this.reports.filter((it) => this.reportOf(it) === report)
    return new Set(records.flatMap((it) => [...(this.held.get(`${stage}/${it}`) ?? [])]))
  }

  /** Whether a person must not know what others decided: surely, for what may be seen is more than what must not. */
  isSecret(report: string, stage: Stage, person: string): boolean {
    if (!this.plan.blind) return false
    const awaited = this.awaited.get(person)
    if (awaited?.reports.has(report) && stages.indexOf(stage) >= stages.indexOf(awaited.stage)) return true
    const judges = this.judges(report, stage)
    const records = this.reports.filter((it) => this.reportOf(it) === report)
    if (judges.has(person) || records.some((it) => this.resolved.has(`${stage}/${it}`))) return false
    return judges.size < this.plan.reviewers[stage]
  }

  async step(): Promise<void> {
    const [by, report, stage] = [this.pick(this.people.slice(0, 3)), this.pick(this.reports), this.pick(stages)]
    const what = this.random()
    if (what < 0.62) {
      const note = `tegn-${this.told.length}-slutt`
      const verdict = this.pick(verdicts)
      if (!(await this.run('screenReport', { report, stage, verdict, criterion: null, note }, by))) return
      this.told.push({ note, by, report, stage })
      const place = `${stage}/${report}`
      this.held.set(place, (this.held.get(place) ?? new Set()).add(by))
    } else if (what < 0.7) {
      await this.run('withdrawDecision', { report, stage }, by)
      for (const it of this.reports)
        if (this.reportOf(it) === this.reportOf(report)) this.held.get(`${stage}/${it}`)?.delete(by)
    } else if (what < 0.8) {
      const settle = { report: this.reportOf(report), stage, verdict: 'exclude', criterion: null, how: 'agreed' }
      const note = `tegn-${this.told.length}-slutt`
      if (!(await this.run('resolveConflict', { ...settle, note }, by))) return
      this.told.push({ note, by, report, stage })
      for (const it of this.reports)
        if (this.reportOf(it) === this.reportOf(report)) this.resolved.add(`${stage}/${it}`)
    } else if (what < 0.86) {
      const other = this.pick(this.reports)
      if (other === report) return
      await this.run('judgePairs', { pairs: [{ a: report, b: other, relation: 'duplicate' }] }, by)
      await this.readGroups()
    } else if (what < 0.9) {
      await this.run('separateRecords', { records: [report] }, by)
      await this.readGroups()
    } else {
      const one = this.random() < 0.25 ? 1 : 2
      const at = this.pick(stages)
      this.plan = {
        ...usualPlan(one),
        blind: this.random() < 0.9,
        calibration: this.random() < 0.6 ? { stage: at, size: 4, concluded: this.random() < 0.3 } : null,
      }
      await this.run('planWork', { value: this.plan }, by)
    }
  }

  async readGroups(): Promise<void> {
    const listed = JSON.parse(await this.get('records?limit=100', this.people[0] ?? ''))
    for (const { id, report } of listed.records) this.groupOf.set(id, report)
  }

  /** Whoever has judged nothing is given the whole sample: that is how the test knows it. */
  async readRound(): Promise<void> {
    this.awaited = new Map()
    const { calibration } = this.plan
    if (!calibration || calibration.concluded) return
    const watch = this.people[3] ?? ''
    const { cards } = JSON.parse(await this.get(`screening/${calibration.stage}/next?count=50`, watch))
    const sample: string[] = cards.map((it: { report: string }) => it.report)
    for (const person of this.people) {
      const reports = new Set(sample.filter((it) => !this.judges(it, calibration.stage).has(person)))
      this.awaited.set(person, { stage: calibration.stage, reports })
    }
  }

  async check(): Promise<void> {
    await this.readRound()
    // The one who never judges anything, and another.
    for (const person of [this.people[3] ?? '', this.pick(this.people.slice(0, 3))]) {
      for (const path of this.paths()) {
        const text = await this.get(path, person)
        for (const { note, by, report, stage } of this.told)
          if (by !== person && this.isSecret(this.reportOf(report), stage, person))
            expect(text.includes(note), `${path} tells ${note} to ${person}`).toBe(false)
      }
      for (const stage of stages) await this.checkStanding(stage, person)
    }
  }

  paths(): string[] {
    const reports = [...new Set(this.reports.map((it) => this.reportOf(it)))]
    return [
      ...['log?limit=200', 'state', 'screening', 'screening/account', 'report?lang=nb', 'problems?lang=nb', 'jobs'],
      ...['records?limit=100', 'fulltexts?limit=50', 'groups?limit=50', 'screening/search?q=nr', 'records/facets'],
      ...this.reports.flatMap((it) => [`reports/${it}`, `records/${it}`]),
      ...stages.flatMap((stage) => [
        `screening/${stage}/next?count=50`,
        `screening/${stage}/cards?reports=${reports.join(',')}`,
        ...[...settled, 'waiting', 'mine', 'again'].map((it) => `screening/${stage}/list?state=${it}&limit=50`),
        ...['stage', 'calibration'].map((it) => `screening/${stage}/agreement?over=${it}`),
        `screening/${stage}/left`,
      ]),
    ]
  }

  /** How a report stands tells a decision as well as a note does. */
  async checkStanding(stage: Stage, person: string): Promise<void> {
    const secret = [...new Set(this.reports.map((it) => this.reportOf(it)))].filter((it) =>
      this.isSecret(it, stage, person),
    )
    const listed = JSON.parse(await this.get('records?limit=100&each=report', person)).records
    const cards = JSON.parse(await this.get(`screening/${stage}/cards?reports=${secret.join(',')}`, person)).cards
    for (const report of secret) {
      const kept = [undefined, null, 'waiting']
      const row = listed.find((it: { report: string }) => it.report === report)
      expect(kept, `records tell how ${report} stands at ${stage}`).toContain(row?.stands[stage])
      const whole = JSON.parse(await this.get(`reports/${report}`, person))
      const at = whole.stages.find((it: { stage: string }) => it.stage === stage)
      expect(kept).toContain(at.standing)
      expect(at.decisions.every((it: { person: string }) => it.person === person)).toBe(true)
      const card = cards.find((it: { report: string }) => it.report === report)
      expect(kept).toContain(card?.stand?.verdict)
    }
    await this.checkLater(stage, person)
    for (const verdict of settled) {
      const asked = `standing=${stage}:${verdict}`
      const found = JSON.parse(await this.get(`records?limit=100&${asked}`, person)).records
      const exported = await this.get(`records/export?format=csl-json&each=report&${asked}`, person)
      const { total } = JSON.parse(await this.get(`records/anchors?size=50&each=report&${asked}`, person))
      const shown = new Set(found.map((it: { report: string }) => it.report))
      for (const report of secret) expect(shown.has(report), `${asked} tells of ${report}`).toBe(false)
      expect(total).toBe(shown.size)
      expect(JSON.parse(exported)).toHaveLength(shown.size)
    }
    const { compared } = JSON.parse(await this.get(`screening/${stage}/agreement`, person))
    const open = [...new Set(this.reports.map((it) => this.reportOf(it)))].filter(
      (it) => !secret.includes(it) && this.judges(it, stage).size > 1,
    )
    expect(compared).toBeLessThanOrEqual(open.length)
  }

  /** That a report came to a later stage tells that it was included: whom a round waits for does not find it there. */
  async checkLater(stage: Stage, person: string): Promise<void> {
    const awaited = this.awaited.get(person)
    if (!this.plan.blind || !awaited || stage === awaited.stage || stage !== 'fulltext') return
    for (const path of this.paths().filter((it) => it.startsWith('screening/fulltext/') || /^fulltexts/.test(it))) {
      const text = await this.get(path, person)
      for (const report of awaited.reports) expect(text.includes(report), `${path} has ${report}`).toBe(false)
    }
  }
}

async function begin(seed: number): Promise<Attack> {
  const { store, options } = open
  const { made } = await store.createReview(options.actor, { title: `Blind ${seed}` })
  const review = made?.key ?? ''
  const source = await store.execute(options.actor, review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  await store.execute(options.actor, review, 'stateProtocol', {
    value: {
      ...{ design: 'scoping-review', stages: [...stages], screeners: 2, registration: null },
      ...{ appraisal: null, saturation: null },
    },
  })
  const people: string[] = []
  for (const name of ['Kari', 'Ola', 'Per', 'Vakt']) {
    const done = await store.execute(options.actor, review, 'namePerson', { value: { name, role: 'researcher' } })
    people.push(done.made?.id ?? '')
  }
  await store.importRecords(options.actor, review, {
    source: source.made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new Uint8Array([seed]) },
    records: () =>
      Array.from({ length: 8 }, (_, at) => {
        const title = `Nr. ${at}`
        return { title, authors: 'Aa', year: 2011, data: { type: 'article-journal', title } }
      }),
  })
  const attack = new Attack(seed, review, people)
  attack.reports = await store.screening.reports(review, 'title')
  await attack.run('planWork', { value: attack.plan }, people[0] ?? '')
  return attack
}

const calibration = { stage: 'title', size: 8, concluded: false } as const

/** What everybody is told by every route, as one text. */
async function everything(attack: Attack, by: string): Promise<string> {
  const texts = attack.paths().map((it) => attack.get(it, by))
  return (await Promise.all(texts)).join('\n')
}

describe('blindness', () => {
  it('keeps how a conflict of a round was settled from whom the round waits for, and what came of it', async () => {
    const attack = await begin(11)
    const [kari = '', ola = '', per = ''] = attack.people
    const [a = '', b = ''] = attack.reports
    await attack.run('planWork', { value: { ...usualPlan(2), calibration } }, kari)
    const judge = (by: string, report: string, verdict: string, note: string, stage = 'title') =>
      attack.run('screenReport', { report, stage, verdict, criterion: null, note }, by)
    await judge(kari, a, 'include', 'tegn-kari')
    await judge(ola, a, 'exclude', 'tegn-ola')
    await judge(kari, b, 'include', 'tegn-b')
    await judge(ola, b, 'include', 'tegn-b')
    const settle = { report: a, stage: 'title', verdict: 'include', criterion: null, how: 'agreed', note: 'tegn-enige' }
    // A guess at what they agreed on is not answered.
    expect(await attack.run('resolveConflict', settle, per)).toBe(false)
    expect(await attack.run('resolveConflict', settle, kari)).toBe(true)
    await judge(kari, b, 'exclude', 'tegn-fulltekst', 'fulltext')
    expect(await everything(attack, per)).not.toContain('tegn-')
    await attack.readRound()
    for (const stage of stages) await attack.checkStanding(stage, per)
    const asOla = await everything(attack, ola)
    for (const note of ['tegn-kari', 'tegn-enige', 'tegn-b']) expect(asOla).toContain(note)
    expect(asOla).not.toContain('tegn-fulltekst')
    await judge(per, a, 'exclude', 'tegn-per')
    expect(await everything(attack, per)).toContain('tegn-enige')
  })

  it('keeps a judgement on a record that was linked, or taken out of sight, as it keeps others', async () => {
    const attack = await begin(12)
    const [kari = '', ola = ''] = attack.people
    const [a = '', b = '', c = ''] = attack.reports
    const judge = (report: string) =>
      attack.run('screenReport', { report, stage: 'title', verdict: 'include', criterion: null, note: 'tegn-en' }, kari)
    await judge(b)
    await judge(c)
    expect(await attack.run('judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] }, ola)).toBe(true)
    expect(await everything(attack, ola)).not.toContain('tegn-en')
    const { imports } = JSON.parse(await attack.get('imports', ola))
    expect(await attack.run('undoImport', { import: imports[0].id }, ola)).toBe(true)
    expect(await everything(attack, ola)).not.toContain('tegn-en')
    expect(await everything(attack, kari)).toContain('tegn-en')
  })

  it.each([1, 2])('lets nothing through, whatever is done in whatever order (%i)', async (seed) => {
    const attack = await begin(seed)
    for (let round = 0; round < 6; round += 1) {
      for (let at = 0; at < 10; at += 1) await attack.step()
      await attack.check()
    }
    expect(attack.told.length).toBeGreaterThan(15)
    expect(open.bugs).toEqual([])
  })
})
