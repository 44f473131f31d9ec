/**
 * The rankings of the stages that are being screened: each in a thread of its own, brought up to date behind the work and never in its
 * way. Ranking only says in which order reports are given out; it decides nothing.
 */
import { canonical, type Plan, type Review, type Stage, usualPlan } from '@oversyn/model'
import type { Standing, Why } from '@oversyn/ranking'
import type { Store } from '@oversyn/store'
import type { Bug } from '../context.ts'
import { PacedWork } from './paced-work.ts'
import { RankingClient } from './ranking-client.ts'

/** One stage that is ranked. */
interface Kept {
  client: RankingClient
  /** What the ranking was opened with: records and settings. Where that has changed, it is opened anew. */
  opened: string
  /** The last entry of the log that it has heard of. */
  seq: number
  standing: Standing
  drawn: ReadonlySet<string>
}

/** So many stages are kept ready; each holds the words of its reports in memory. */
const mostKept = 2
/** So many reports that were given out are remembered: more than a team has open at once. */
const mostGiven = 20_000
/** Who begins to screen waits so long for the first order; then the work goes on in the order of import. */
const patience = 2_000

export class Rankings {
  readonly #store: Store
  readonly #onBug: ((bug: Bug) => void) | undefined
  readonly #kept = new Map<string, Kept>()
  /** Reports that were given out, by their places, and whether each was drawn by chance. */
  readonly #given = new Map<string, boolean>()
  readonly #work = new PacedWork((place) => this.#bringUp(place))
  #stopped = false

  constructor(store: Store, onBug?: (bug: Bug) => void) {
    this.#store = store
    this.#onBug = onBug
  }

  /** Brings the order of a stage up to date, soon. */
  kick(review: string, stage: Stage): void {
    this.#work.want(placeOf(review, stage))
  }

  /** Waits a little for the first order of a stage, so that the first reports that anybody sees are worth seeing. */
  async ready(review: string, stage: Stage): Promise<void> {
    const place = placeOf(review, stage)
    if (this.#kept.has(place)) return this.#work.want(place)
    let timer: ReturnType<typeof setTimeout> | undefined
    const patient = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience)
    })
    await Promise.race([this.#work.now(place), patient])
    clearTimeout(timer)
  }

  /** How far screening of a stage has come, every decision until now with it. `undefined` where the stage is not ranked. */
  async standing(review: string, stage: Stage): Promise<Standing | undefined> {
    const place = placeOf(review, stage)
    await this.#work.now(place)
    return this.#kept.get(place)?.standing
  }

  /** How far it had come when last looked at. */
  lastStanding(review: string, stage: Stage): Standing | undefined {
    return this.#kept.get(`${review}/${stage}`)?.standing
  }

  /** Why a report stands where it stands. */
  async why(review: string, stage: Stage, report: string): Promise<Why | undefined> {
    await this.ready(review, stage)
    const kept = this.#kept.get(`${review}/${stage}`)
    return (await kept?.client.why({ report })) ?? undefined
  }

  /** Says that a report is given out. The order may change afterwards, but not why it was given out, until it is given out again. */
  give(review: string, stage: Stage, report: string): { drawn: boolean } {
    const place = `${review}/${stage}/${report}`
    const drawn = this.#kept.get(placeOf(review, stage))?.drawn.has(report) ?? this.#given.get(place) ?? false
    this.#given.delete(place)
    this.#given.set(place, drawn)
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= mostGiven) break
      this.#given.delete(oldest)
    }
    return { drawn }
  }

  /** Whether a report was given out because it was drawn by chance. */
  isDrawn(review: string, stage: Stage, report: string): boolean {
    return this.#given.get(`${review}/${stage}/${report}`) ?? false
  }

  async stop(): Promise<void> {
    this.#stopped = true
    const ended = this.#work.stop()
    // What a thread is asked for fails when it ends, and so nobody waits for it; one that is being opened ends last.
    await this.#endAll()
    await ended
    await this.#endAll()
  }

  async #endAll(): Promise<void> {
    const kept = [...this.#kept.values()]
    this.#kept.clear()
    await Promise.all(kept.map((it) => it.client.end()))
  }

  async #bringUp(place: string): Promise<void> {
    const [review = '', stage = 'title'] = place.split('/') as [string?, Stage?]
    try {
      await this.#refresh(place, review, stage)
    } catch (error) {
      await this.#drop(place)
      if (!this.#stopped) this.#onBug?.({ method: 'RANK', path: stage, error })
    }
  }

  async #refresh(place: string, review: string, stage: Stage): Promise<void> {
    const store = this.#store
    const state = await store.state(review)
    const plan = state.plan ?? usualPlan()
    if (!plan.ranking.use) {
      await this.#drop(place)
      await store.screening.setOrder(review, stage, [])
      return
    }
    const before = this.#kept.get(place)
    const opened = `${await store.ranking.recordsSeq(review)} ${settingsOf(state, plan)}`
    if (before?.opened === opened && before.seq === state.log.seq) return
    const kept =
      before?.opened === opened
        ? await this.#decide(before, state, stage)
        : await this.#open(place, opened, state, plan, stage)
    this.#kept.delete(place)
    this.#kept.set(place, kept)
    for (const oldest of [...this.#kept.keys()].slice(0, -mostKept)) await this.#drop(oldest)
  }

  async #open(place: string, opened: string, state: Review, plan: Plan, stage: Stage): Promise<Kept> {
    const store = this.#store
    const { id } = state.head
    const client = new RankingClient()
    for await (const records of store.ranking.records(id, stage)) client.give(records)
    const { decisions, grewAt } = await store.ranking.decisions(id, stage)
    const ranked = await client.open({
      review: {
        ...{ question: questionOf(state), criteria: criteriaOf(state), known: await store.ranking.known(id) },
        ...{ decisions, grewAt, seed: plan.ranking.seed, randomShare: plan.ranking.randomShare },
        promise: { target: plan.stopping.recall, confidence: plan.stopping.confidence },
      },
    })
    await this.#drop(place)
    return this.#keep({ client, opened }, ranked, state, stage)
  }

  async #decide({ client, opened }: Kept, state: Review, stage: Stage): Promise<Kept> {
    const { decisions } = await this.#store.ranking.decisions(state.head.id, stage)
    return this.#keep({ client, opened }, await client.decide({ decisions }), state, stage)
  }

  async #keep(
    it: Pick<Kept, 'client' | 'opened'>,
    { order, standing }: Awaited<ReturnType<RankingClient['open']>>,
    state: Review,
    stage: Stage,
  ): Promise<Kept> {
    await this.#store.screening.setOrder(
      state.head.id,
      stage,
      order.map(({ id }) => id),
    )
    const drawn = new Set(order.flatMap(({ id, drawn }) => (drawn ? [id] : [])))
    return { ...it, seq: state.log.seq, standing, drawn }
  }

  async #drop(place: string): Promise<void> {
    const kept = this.#kept.get(place)
    this.#kept.delete(place)
    await kept?.client.end()
  }
}

function placeOf(review: string, stage: Stage): string {
  return `${review}/${stage}`
}

/** What the ranking depends on beside records and decisions, as one text. */
function settingsOf(state: Review, { ranking, stopping }: Plan): string {
  return canonical([ranking.seed, ranking.randomShare, stopping, questionOf(state), criteriaOf(state)])
}

export function questionOf({ question, themes }: Review): string {
  const parts = question?.framework === 'pcc' ? [question.population, question.concept, question.context] : []
  return [question?.text ?? '', ...parts, ...themes.map((it) => it.title)].join('\n')
}

export function criteriaOf({ criteria }: Review): string {
  return criteria
    .filter((it) => it.effect !== 'exclude')
    .map((it) => it.text)
    .join('\n')
}
