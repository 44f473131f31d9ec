/** Screening: what to judge next, how far each stage is, its lists, and how far people agree. */
import type { Review, Stage, Verdict } from '@oversyn/model'
import { type Agreement, agreement, seededRandom } from '@oversyn/stats'
import type { Scope } from '../scope.ts'
import { readState } from '../state/read-state.ts'
import { accountOf, type StageAccount, settledAt } from './account.ts'
import { roundOf, sampleOf } from './calibration.ts'
import { cardsOf, type ScreeningCard } from './cards.ts'
import { Dealing } from './dealing.ts'
import type { Desk } from './desk.ts'
import { Desks, stagesOf } from './desks.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { Lending } from './lending.ts'
import { type ListQuery, listOf, madeByOldWording, outdated } from './lists.ts'
import { progressOf, type StageProgress } from './progress.ts'
import { isSealed } from './sealing.ts'
import { type FoundReport, searchReports } from './search-reports.ts'

export interface Progress {
  /** The head of the log that this is from. */
  seq: number
  stages: StageProgress[]
}

export interface NextReports {
  cards: ScreeningCard[]
  /** How many fall to the person in all, these among them. */
  left: number
  seq: number
}

export interface ListedReports {
  cards: ScreeningCard[]
  total: number
  /** Where the next page begins; `null` on the last. */
  next: string | null
}

/** A report that is settled at a stage, as the ranking learns from it. */
export interface SettledReport {
  report: string
  verdict: Verdict
  seq: number
}

/** `person` is the id of the actor. `review` is an id or a key. */
export interface Screening {
  /** The next reports for a person, in the order of the stage. `without`: what they have before them already. */
  next(review: string, stage: Stage, person: string, count: number, without?: readonly string[]): Promise<NextReports>
  /** How far every stage of the protocol is, as a person sees it. */
  progress(review: string, person: string): Promise<Progress>
  list(
    review: string,
    stage: Stage,
    person: string,
    query: ListQuery & { after?: string | undefined; limit: number },
  ): Promise<ListedReports>
  /** The cards of some reports, those left out that the stage does not have. */
  cards(review: string, stage: Stage, person: string, reports: readonly string[]): Promise<ScreeningCard[]>
  /** How many reports wait for each person of the review. */
  left(review: string, stage: Stage): Promise<{ person: string; left: number }[]>
  /** How far those who judged the same reports agree: over the stage, or over its calibration round. */
  agreement(review: string, stage: Stage, over: 'stage' | 'calibration'): Promise<Agreement>
  /** What was done at each stage beyond its counts, for the report; those at which two judged the same, or criteria were revised. */
  account(review: string): Promise<StageAccount[]>
  /** The reports that did not pass full text, each with why; none where that is no stage of the review. */
  leftOut(review: string): Promise<LeftOut>
  /** Says in which order the reports of a stage are given out; what is not named comes after, in the order of import. */
  setOrder(review: string, stage: Stage, reports: readonly string[]): Promise<void>
  /** The reports that a stage is open to, in the order of import. */
  reports(review: string, stage: Stage): Promise<string[]>
  /** The reports that are settled at a stage as included or excluded, in the order in which they were. */
  settled(review: string, stage: Stage): Promise<SettledReport[]>
  /** Of some reports, those of which a person may not see yet what others decided. */
  sealed(review: string, stage: Stage, person: string, reports: readonly string[]): Promise<Set<string>>
  /** Reports by words of their title, authors or year. */
  search(review: string, text: string): Promise<FoundReport[]>
}

export function screeningOf(scope: Scope): Screening {
  const desks = new Desks(scope.db)
  const lending = new Lending()
  const at = async (named: string, stage: Stage): Promise<{ review: Review; desk: Desk; dealing: Dealing }> => {
    const review = await readState(scope, named)
    const desk = await desks.at(review, stage)
    return { review, desk, dealing: new Dealing(review, desk, await roundOf(scope.db, review)) }
  }
  const agree: Screening['agreement'] = async (named, stage, over) => {
    const { review, desk, dealing } = await at(named, stage)
    const round = await roundOf(scope.db, review)
    const sample = round?.stage === stage ? sampleOf(desk, round) : new Set<string>()
    const sheets = desk.inPlace().filter((it) => over === 'stage' || sample.has(it.report))
    const ratings = sheets.flatMap(({ report, judged }) =>
      judged.map(({ person, verdict }) => ({ item: report, rater: person, value: verdict })),
    )
    return agreement(ratings, {
      values: ['include', 'exclude', 'maybe'],
      random: seededRandom(dealing.plan.ranking.seed),
    })
  }
  return {
    next: async (named, stage, person, count, without = []) => {
      const { review, desk, dealing } = await at(named, stage)
      const now = scope.sources.now().getTime()
      const place = `${desk.review}/${stage}`
      const has = new Set(without)
      const [given, spare] = [[] as string[], [] as string[]]
      for (const sheet of dealing.line(desk)) {
        if (given.length >= count) break
        if (has.has(sheet.report) || !dealing.falls(sheet, person)) continue
        const others = dealing.isShared ? lending.others(place, sheet.report, person, sheet.judged, now) : 0
        if (!dealing.isShared || sheet.judged.length + others < dealing.needed) given.push(sheet.report)
        else if (spare.length < count) spare.push(sheet.report)
      }
      // What others have before them is given out only where nothing else is left.
      const chosen = given.length === 0 && has.size === 0 ? spare : given
      lending.lend(place, chosen, person, now)
      const sheets = chosen.flatMap((it) => desk.find(it) ?? [])
      const cards = await cardsOf(scope.db, review, stage, sheets, person, dealing)
      return { cards, left: dealing.left(desk, person), seq: desk.seq }
    },
    progress: async (named, person) => {
      const review = await readState(scope, named)
      const stages: StageProgress[] = []
      for (const stage of stagesOf(review)) {
        const { desk, dealing } = await at(named, stage)
        stages.push(progressOf(desk, dealing, person, outdated(review, dealing, person)))
      }
      return { seq: review.log.seq, stages }
    },
    list: async (named, stage, person, { after, limit, ...query }) => {
      const { review, desk, dealing } = await at(named, stage)
      const sheets = listOf(desk, dealing, person, query, review)
      const from = Number.parseInt(after ?? '', 10) || 0
      const page = sheets.slice(from, from + limit)
      return {
        cards: await cardsOf(scope.db, review, stage, page, person, dealing),
        total: sheets.length,
        next: from + limit < sheets.length ? String(from + limit) : null,
      }
    },
    cards: async (named, stage, person, reports) => {
      const { review, desk, dealing } = await at(named, stage)
      const sheets = reports.flatMap((it) => desk.find(it) ?? [])
      return cardsOf(scope.db, review, stage, sheets, person, dealing)
    },
    left: async (named, stage) => {
      const { review, desk, dealing } = await at(named, stage)
      return review.people.map(({ id }) => ({ person: id, left: dealing.left(desk, id) }))
    },
    agreement: agree,
    account: async (named) => {
      const review = await readState(scope, named)
      const accounts: StageAccount[] = []
      for (const stage of stagesOf(review)) {
        const { desk } = await at(named, stage)
        const found = await agree(named, stage, 'stage')
        const isOld = madeByOldWording(review)
        const outdated = desk.inPlace().filter(isOld).length
        accounts.push(accountOf(stage, found, await settledAt(scope.db, review.head.id, stage), outdated))
      }
      return accounts
    },
    leftOut: async (named) => {
      const review = await readState(scope, named)
      if (!stagesOf(review).includes('fulltext')) return { excluded: [], notRetrieved: [] }
      const { desk, dealing } = await at(named, 'fulltext')
      return leftOutOf(scope.db, review, desk, dealing)
    },
    setOrder: async (named, stage, reports) => {
      const { desk } = await at(named, stage)
      // Where there is none and none is wanted, nothing need be ordered anew.
      if (desk.order.length > 0 || reports.length > 0) desk.order = reports
    },
    reports: async (named, stage) => {
      const { desk } = await at(named, stage)
      return desk.inPlace().flatMap((it) => (it.isOpen ? [it.report] : []))
    },
    settled: async (named, stage) => {
      const { desk } = await at(named, stage)
      return desk
        .inPlace()
        .flatMap(({ report, stand }) =>
          stand?.verdict === 'include' || stand?.verdict === 'exclude'
            ? [{ report, verdict: stand.verdict, seq: stand.seq }]
            : [],
        )
        .sort((a, b) => a.seq - b.seq)
    },
    sealed: async (named, stage, person, reports) => {
      const { plan } = await readState(scope, named)
      const isRound = plan?.calibration?.stage === stage && !plan.calibration.concluded
      // Where one judges alone there is nothing to keep back, and no desk need be built to see that.
      if (!plan?.blind || (plan.reviewers[stage] === 1 && !isRound)) return new Set()
      const { desk, dealing } = await at(named, stage)
      return new Set(
        reports.filter((it) => {
          const sheet = desk.find(it)
          return sheet !== undefined && isSealed(sheet, person, dealing)
        }),
      )
    },
    search: async (named, text) => searchReports(scope.db, (await readState(scope, named)).head.id, text),
  }
}
