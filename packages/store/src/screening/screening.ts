/** Screening: what to judge next, how far each stage is, its lists, and how far people agree. */
import { stages as allStages, type Review, type Stage, type Verdict } from '@oversyn/model'
import { type Agreement, agreement, seededRandom } from '@oversyn/stats'
import type { Scope } from '../scope.ts'
import { readState } from '../state/read-state.ts'
import { accountOf, type StageAccount, settledAt } from './account.ts'
import { roundOf, sampleOf } from './calibration.ts'
import { cardsOf, type ScreeningCard } from './cards.ts'
import { Dealing } from './dealing.ts'
import type { Desk, Sheet } from './desk.ts'
import { Desks, stagesOf } from './desks.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { Lending } from './lending.ts'
import { type ListQuery, listOf, type Outdated, outdatedBy } from './lists.ts'
import { progressOf, type StageProgress } from './progress.ts'
import { revisionsOf } from './revisions.ts'
import { sealedAmong } from './sealed-reports.ts'
import { type Awaited, awaitedOf, roundUnderWay, Veil } from './sealing.ts'
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
  /** How far those who judged the same reports agree, as far as a person may see it: over the stage, or over its calibration round. */
  agreement(review: string, stage: Stage, person: string, over: 'stage' | 'calibration'): Promise<Agreement>
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
  /** The reports that a blind round still waits for a person to judge: nothing is told to them of these; `undefined` where none does. */
  awaited(review: string, person: string): Promise<Awaited | undefined>
  /** Of some reports, by any id that they had, those of which a person may not see yet what others decided. */
  sealed(review: string, stage: Stage, person: string, reports: readonly string[]): Promise<Set<string>>
  /** Reports by words of their title, authors or year. */
  search(review: string, text: string): Promise<FoundReport[]>
}

export function screeningOf(scope: Scope): Screening {
  const desks = new Desks(scope.db)
  const lending = new Lending()
  const seat = async (review: Review, stage: Stage): Promise<{ review: Review; desk: Desk; dealing: Dealing }> => {
    const desk = await desks.at(review, stage)
    return { review, desk, dealing: new Dealing(review, desk, await roundOf(scope.db, review)) }
  }
  const at = async (named: string, stage: Stage) => seat(await readState(scope, named), stage)
  const awaitedIn = async (review: Review, person: string): Promise<Awaited | undefined> => {
    const stage = roundUnderWay(review)
    if (stage === undefined) return undefined
    const { desk, dealing } = await seat(review, stage)
    return dealing.sample && awaitedOf(desk, dealing.sample, person)
  }
  /** The same with what a person may see of it. */
  const seenAt = async (review: Review, stage: Stage, person: string) => {
    const there = await seat(review, stage)
    return { ...there, veil: new Veil(stage, there.dealing.plan, person, await awaitedIn(review, person)) }
  }
  const outdatedAt = async (review: Review, stage: Stage) => {
    const revisions = await revisionsOf(scope.db, review)
    const later: Desk[] = []
    // Only inclusions come to a later stage.
    if (revisions.includedBefore > 0)
      for (const it of stagesOf(review))
        if (allStages.indexOf(it) > allStages.indexOf(stage)) later.push(await desks.at(review, it))
    return outdatedBy(revisions, (report) => later.some((it) => (it.find(report)?.judged.length ?? 0) > 0))
  }
  /** `seen`: those of the sheets that count. */
  const agreed = (dealing: Dealing, seen: readonly Sheet[]) => {
    const ratings = seen.flatMap(({ report, judged }) =>
      judged.map(({ person, verdict }) => ({ item: report, rater: person, value: verdict })),
    )
    return agreement(ratings, {
      values: ['include', 'exclude', 'maybe'],
      random: seededRandom(dealing.plan.ranking.seed),
    })
  }
  return {
    next: async (named, stage, person, count, without = []) => {
      const { review, desk, dealing, veil } = await seenAt(await readState(scope, named), stage, person)
      const now = scope.sources.now().getTime()
      const place = `${desk.review}/${stage}`
      const has = new Set(without)
      const [given, spare] = [[] as string[], [] as string[]]
      for (const sheet of dealing.line(desk)) {
        if (given.length >= count) break
        if (has.has(sheet.report) || veil.hidden.has(sheet.report) || !dealing.falls(sheet, person)) continue
        const others = dealing.isShared ? lending.others(place, sheet.report, person, sheet.judged, now) : 0
        if (!dealing.isShared || sheet.judged.length + others < dealing.needed) given.push(sheet.report)
        else if (spare.length < count) spare.push(sheet.report)
      }
      // What others have before them is given out only where nothing else is left.
      const chosen = given.length === 0 && has.size === 0 ? spare : given
      lending.lend(place, chosen, person, now)
      const sheets = chosen.flatMap((it) => desk.find(it) ?? [])
      const cards = await cardsOf(scope.db, review, stage, sheets, veil)
      return { cards, left: leftFor(desk, dealing, veil, person), seq: desk.seq }
    },
    progress: async (named, person) => {
      const review = await readState(scope, named)
      const stages: StageProgress[] = []
      // Those that are not there yet are built side by side.
      await Promise.all(stagesOf(review).map((stage) => desks.at(review, stage)))
      for (const stage of stagesOf(review)) {
        const { desk, dealing, veil } = await seenAt(review, stage, person)
        const left = leftFor(desk, dealing, veil, person)
        const isOutdated = (await outdatedAt(review, stage))?.seenThrough(veil)
        stages.push(progressOf({ desk, dealing, veil, person, left, isOutdated }))
      }
      return { seq: review.log.seq, stages }
    },
    list: async (named, stage, person, { after, limit, ...query }) => {
      const { review, desk, veil } = await seenAt(await readState(scope, named), stage, person)
      const isOutdated = query.state === 'again' ? (await outdatedAt(review, stage))?.seenThrough(veil) : undefined
      const sheets = listOf(desk, veil, person, query, isOutdated)
      const from = Number.parseInt(after ?? '', 10) || 0
      const page = sheets.slice(from, from + limit)
      return {
        cards: await cardsOf(scope.db, review, stage, page, veil),
        total: sheets.length,
        next: from + limit < sheets.length ? String(from + limit) : null,
      }
    },
    cards: async (named, stage, person, reports) => {
      const { review, desk, veil } = await seenAt(await readState(scope, named), stage, person)
      const sheets = reports.flatMap((it) => (veil.hidden.has(it) ? [] : (desk.find(it) ?? [])))
      return cardsOf(scope.db, review, stage, sheets, veil)
    },
    left: async (named, stage) => {
      const { review, desk, dealing } = await at(named, stage)
      return review.people.map(({ id }) => ({ person: id, left: dealing.left(desk, id) }))
    },
    agreement: async (named, stage, person, over) => {
      const { review, desk, dealing, veil } = await seenAt(await readState(scope, named), stage, person)
      const round = await roundOf(scope.db, review)
      const sample = round?.stage === stage ? sampleOf(desk, round) : new Set<string>()
      const sheets = desk.inPlace().filter((it) => (over === 'stage' || sample.has(it.report)) && !veil.isSealed(it))
      return agreed(dealing, sheets)
    },
    account: async (named) => {
      const review = await readState(scope, named)
      const accounts: StageAccount[] = []
      for (const stage of stagesOf(review)) {
        const { desk, dealing } = await at(named, stage)
        // What a blind round is still about is told to nobody, for the report is everybody's.
        const isOpen = (report: string) => dealing.plan.blind && dealing.sample?.has(report) === true
        const found = agreed(
          dealing,
          desk.inPlace().filter((it) => !isOpen(it.report)),
        )
        const isOutdated = await outdatedAt(review, stage)
        const count = (is: Outdated | undefined) => (is ? desk.inPlace().filter(is).length : 0)
        const outdated = { outdated: count(isOutdated?.excluded), outdatedIncluded: count(isOutdated?.included) }
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
    awaited: async (named, person) => awaitedIn(await readState(scope, named), person),
    sealed: async (named, stage, person, reports) => {
      const review = await readState(scope, named)
      const { head, plan } = review
      const waits = await awaitedIn(review, person)
      // Where one judges alone there is nothing to keep back.
      if (!plan?.blind || (plan.reviewers[stage] === 1 && !waits)) return new Set()
      return sealedAmong(scope.db, { review: head.id, stage, plan, person, awaited: waits }, reports)
    },
    search: async (named, text) => searchReports(scope.db, (await readState(scope, named)).head.id, text),
  }
}

/** How many reports fall to a person, without those that they may not know of. */
function leftFor(desk: Desk, dealing: Dealing, veil: Veil, person: string): number {
  const hidden = [...veil.hidden].filter((it) => {
    const sheet = desk.find(it)
    return sheet !== undefined && dealing.falls(sheet, person)
  })
  return dealing.left(desk, person) - hidden.length
}
