/** The order that the program made and what was stopped by it: for the method, the limitations, and the statement on the use of AI. */
import { type Plan, type Review, type Stop, showNumber, usualPlan } from '@oversyn/model'
import { leftByStop, ownStages } from '@oversyn/synthesis'
import { type Block, type Fact, type Inline, text } from '../document/document.ts'
import { type Context, subheading } from './context.ts'
import { showDate } from './dates.ts'
import { listed } from './front.ts'

/** How the ranking and its rule did when they were tried: docs/methods-ranking.md, "What was measured". */
const tried = { reviews: 21, runs: 63, kept: 63, saved: 33.8, worst: 86.3 }

/** In an interval that is wider, one point tells nothing. */
const widest = 0.5

/** The facts of the method that the ranking brings; none where it was never used. */
export function rankingFacts(context: Context): Fact[] {
  const { review, words } = context
  const plan = usedPlan(context)
  if (!plan) return []
  const say = words.ranking
  const { seed, randomShare, hidden } = plan.ranking
  const order = [
    say.how,
    say.start,
    randomShare > 0 ? say.chance(percent(context, randomShare), seed) : say.noChance,
    ...(hidden ? [say.hidden] : []),
  ]
  const { recall, confidence } = plan.stopping
  const goal = say.goal(percent(context, recall), percent(context, confidence))
  const stops = review.stops.flatMap((it) => [text(' '), ...stopped(context, it)])
  return [
    { term: say.order, inlines: [text(order.join(' '))] },
    { term: say.stopping, inlines: [text(goal), ...(stops.length > 0 ? stops : [text(` ${say.noStop}`)])] },
  ]
}

/** What was not read, how much may be missed by it, and what that rests on; sentence by sentence. */
export function rankingLimitations(context: Context): string[] {
  const { review, words, labels } = context
  const plan = usedPlan(context)
  if (!plan || review.stops.length === 0) return []
  const say = words.ranking.limitations
  return [
    ...review.stops.flatMap((stop) => {
      const stage = labels.stages[stop.stage]
      const unread = number(context, leftByStop(review, stop.stage))
      const sure = percent(context, stop.target.confidence)
      return [
        stop.low === null
          ? say.unreadUnknown(stage, unread)
          : say.unread({ stage, unread, low: percent(context, stop.low), sure }),
        ...(stop.allowed ? [] : [say.against(stage)]),
      ]
    }),
    ...(plan.ranking.randomShare === 0 ? [say.noChance] : []),
  ]
}

/** The statement that RAISE asks for wherever a machine suggested something; nothing where none did. */
export function aiStatement(context: Context): Block[] {
  const { review, words, labels, language, screening } = context
  const plan = usedPlan(context)
  if (!plan) return []
  const say = words.ranking.ai
  const account = screening?.ranking
  const fact = (term: string, ...sentences: string[]): Fact => ({ term, inlines: [text(sentences.join(' '))] })
  const day = (at: string) => showDate(at, language)
  const own = account?.draws.map(({ stage, reports, included }) =>
    say.own(labels.stages[stage], number(context, reports), number(context, included)),
  )
  const [saved, worst] = [percent(context, tried.saved / 100), percent(context, tried.worst / 100)]
  const stages = ownStages(review).map((it) => labels.stages[it])
  return [
    subheading('ki', say.heading),
    { kind: 'paragraph', inlines: [text(say.lead)] },
    {
      kind: 'facts',
      facts: [
        fact(say.tool, say.toolIs(account?.version ?? null)),
        ...(account ? [fact(say.period, say.periodIs(day(account.from), account.to && day(account.to)))] : []),
        fact(say.purpose, say.purposeIs(listed(stages, words.and))),
        fact(say.judge, say.judgeIs),
        fact(say.reason, say.reasonIs),
        fact(say.tested, say.testedIs({ ...tried, saved, worst }), ...(own?.length ? own : [say.ownNone])),
        fact(say.weak, say.weakIs),
        fact(say.data, say.dataIs),
        fact(say.trace, say.traceIs(plan.ranking.seed)),
      ],
    },
  ]
}

/** The plan of a review that was ranked: now, before, or so far that it was stopped. */
function usedPlan({ review, screening }: Context): Plan | null {
  if (review.head.process !== 'live') return null
  const plan = review.plan ?? usualPlan()
  return plan.ranking.use || screening?.ranking || review.stops.length > 0 ? plan : null
}

function stopped(context: Context, stop: Stop): Inline[] {
  const { words, labels, write, language, screening } = context
  const say = words.ranking
  const entry = screening?.ranking?.stops.find((it) => it.id === stop.id)
  const { allowed, screened, included, remaining, recall, low, high, reason, target } = stop
  const told = say.stopped({
    stage: labels.stages[stop.stage],
    date: entry ? showDate(entry.at, language) : null,
    by: nameOf(context.review, entry?.by),
    allowed,
    ...{ screened: number(context, screened), included: number(context, included), unread: number(context, remaining) },
  })
  const show = (share: number): string => percent(context, share)
  const estimate = recall === null || low === null || high === null ? say.noRecall : found(recall, low, high)
  const [open, close] = say.quotes
  return [
    text(`${told} ${estimate}`),
    ...(reason ? [text(` ${say.reason} ${open}`), ...write.line(reason), text(`${close}.`)] : []),
  ]

  function found(estimate: number, from: number, to: number): string {
    const within = { low: show(from), high: show(to), sure: show(target.confidence) }
    return to - from > widest ? say.recallWithin(within) : say.recall({ ...within, estimate: show(estimate) })
  }
}

function nameOf({ people }: Review, id: string | undefined): string | null {
  return people.find((it) => it.id === id)?.name ?? null
}

function number({ language }: Context, value: number): string {
  return showNumber(value, 'count', language)
}

function percent({ language }: Context, share: number): string {
  return showNumber(share * 100, 'percent', language)
}
