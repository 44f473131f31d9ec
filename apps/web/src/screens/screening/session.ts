/** What lies before a screener: the reports to come, the one they have, and what they decided lately. Pure. */
import type { ScreeningCard } from '@oversyn/api'
import type { Verdict } from '@oversyn/model'

/** A report as it lies before one. `drawn`: it was given out by chance, which the judgement of it says again. */
export type Card = ScreeningCard & { drawn?: boolean }

/** What one says of a report. */
export interface Decision {
  verdict: Verdict
  criterion: string | null
  note?: string
}

/** A report that was decided, with what was decided before, if anything. */
export interface Decided {
  card: Card
  decision: Decision
  before: Decision | null
}

export interface Session {
  /** The first is the one they have before them. */
  ahead: readonly Card[]
  /** The latest first. */
  recent: readonly Decided[]
  /** The place in `recent` that is looked at again; `null`: the one ahead. */
  looking: number | null
  /** How many fall to them, as the server last said, less what was decided since; `null` until it has said so. */
  left: number | null
}

export const emptySession: Session = { ahead: [], recent: [], looking: null, left: null }

/** How much of what was decided is kept at hand. */
const most = 50

/** So many of those ahead stay as they are when the order is made anew. */
export const firm = 2

/** The report on the screen. */
export function current({ ahead, recent, looking }: Session): Card | undefined {
  return looking === null ? ahead[0] : recent[looking]?.card
}

/** More reports came. What one has, or has decided meanwhile, is left out. */
export function fetched(session: Session, cards: readonly Card[], left: number, pending: ReadonlySet<string>): Session {
  const has = new Set([...session.ahead, ...session.recent.map((it) => it.card)].map((it) => it.report))
  const fresh = cards.filter((it) => !has.has(it.report) && !pending.has(it.report))
  return { ...session, ahead: [...session.ahead, ...fresh], left }
}

/**
 * The order has learnt from what was decided: what lies ahead comes anew, but for the first ones. Those are on the screen, or will be before
 * the answer of the next question is here, and nothing changes under the eyes.
 */
export function renewed(session: Session, cards: readonly Card[], left: number, pending: ReadonlySet<string>): Session {
  return fetched({ ...session, ahead: session.ahead.slice(0, firm) }, cards, left, pending)
}

/** What one decided in earlier sessions. */
export function remembered(session: Session, person: string, cards: readonly ScreeningCard[]): Session {
  const has = new Set(session.recent.map((it) => it.card.report))
  const earlier = cards.flatMap((card): Decided[] => {
    const own = card.decisions.find((it) => it.person === person)
    if (!own || has.has(card.report)) return []
    const { verdict, criterion, note } = own
    return [{ card, decision: { verdict, criterion, ...(note === null ? {} : { note }) }, before: null }]
  })
  return { ...session, recent: [...session.recent, ...earlier].slice(0, most) }
}

/** The report on the screen is decided: the next is there. */
export function decided(session: Session, decision: Decision): Session {
  const { ahead, recent, looking, left } = session
  const card = current(session)
  if (!card) return session
  const before = looking === null ? null : (recent[looking]?.decision ?? null)
  const others = recent.filter((it) => it.card.report !== card.report)
  return {
    ahead: looking === null ? ahead.slice(1) : ahead,
    recent: [{ card, decision, before }, ...others].slice(0, most),
    looking: null,
    left: looking === null && left !== null ? Math.max(0, left - 1) : left,
  }
}

/** The last decision is taken back: the report is there again, or stands as it did before. */
export function undone(session: Session): Session {
  const [last, ...rest] = session.recent
  if (!last) return session
  if (last.before)
    return { ...session, recent: [{ ...last, decision: last.before, before: null }, ...rest], looking: 0 }
  const { ahead, left } = session
  return { ahead: [last.card, ...ahead], recent: rest, looking: null, left: left === null ? null : left + 1 }
}

/** A step back through what was decided, or forward again. */
export function stepped(session: Session, by: 1 | -1): Session {
  const { looking, recent } = session
  const next = (looking ?? -1) + by
  if (next >= recent.length) return session
  return { ...session, looking: next < 0 ? null : next }
}

/** Reports were decided in another tab of the same person, or became part of another report. */
export function gone(session: Session, reports: ReadonlySet<string>): Session {
  const ahead = session.ahead.filter((it) => !reports.has(it.report))
  return ahead.length === session.ahead.length ? session : { ...session, ahead }
}

/** What is known of a report has changed, e.g. its tags. */
export function changed(session: Session, report: string, change: Partial<ScreeningCard>): Session {
  const apply = (card: Card) => (card.report === report ? { ...card, ...change } : card)
  return {
    ...session,
    ahead: session.ahead.map(apply),
    recent: session.recent.map((it) => ({ ...it, card: apply(it.card) })),
  }
}
