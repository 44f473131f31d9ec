/** A screener's session: reports are fetched ahead, a decision shows the next at once and is sent by the outbox. */
import type { Review, Stage } from '@oversyn/model'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import { outbox } from '../../app/outbox/use-outbox.ts'
import {
  type Card,
  changed,
  current,
  type Decision,
  decided,
  emptySession,
  fetched,
  firm,
  gone,
  remembered,
  renewed,
  type Session,
  stepped,
  undone,
} from './session.ts'
import { planOf } from './stages.ts'

/** So many are kept ahead: enough to go on for a while where the server is gone. */
const ahead = 25
const refillAt = 15
const tryAgainMs = 2_000
/** After a decision the order is made anew; so soon it is asked for, and not more often. */
const learntMs = 700

export interface Screener {
  session: Session
  /** Nothing is ahead, and the server has said that nothing is left. */
  isDone: boolean
  /** The server does not answer, and nothing is left to go on with. */
  isCutOff: boolean
  decide: (decision: Decision) => void
  undo: () => void
  step: (by: 1 | -1) => void
  tag: (tag: string, isOn: boolean) => void
  /** The report on the screen became part of another. */
  linked: () => void
}

export function useSession(review: Review, stage: Stage, person: string): Screener {
  const key = review.head.key
  const [session, setSession] = useState(emptySession)
  const [failed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const fetching = useRef(false)
  // What an event handler reads must be what was last decided, not what was last painted.
  const now = useRef(session)
  const change = useCallback((next: Session) => {
    now.current = next
    setSession(next)
  }, [])

  useEffect(() => {
    let isLeft = false
    const recall = async () => {
      const { cards } = await api.screeningList({ review: key, stage, query: { state: 'mine', limit: 50 } })
      if (!isLeft) change(remembered(now.current, person, cards))
    }
    // Looking back is a help; without it one goes on all the same.
    recall().catch(() => undefined)
    return () => {
      isLeft = true
    }
  }, [key, stage, person, change])

  const wants = session.ahead.length < refillAt && (session.left === null || session.left > session.ahead.length)
  useEffect(() => {
    if (!wants || fetching.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    fetching.current = true
    const pending = pendingReports(key, person, stage)
    const without = [...now.current.ahead.map((it) => it.report), ...pending]
    // Asked anew in every round, so that what others gave back or imported comes too.
    void round
    api
      .screenNext({
        review: key,
        stage,
        query: { count: ahead, ...(without.length > 0 ? { without: without.join(',') } : {}) },
      })
      .then(
        ({ cards, left }) => {
          setFailed(false)
          const still = pendingReports(key, person, stage)
          const next = fetched(now.current, cards, Math.max(0, left - still.size), still)
          change(next)
          // Others have the rest before them: it is looked for again when they have decided.
          if (next.left !== null && next.left > next.ahead.length && next.ahead.length < refillAt) later()
        },
        () => {
          setFailed(true)
          later()
        },
      )
      .finally(() => {
        fetching.current = false
      })
    const later = () => {
      timer = setTimeout(() => setRound((it) => it + 1), tryAgainMs)
    }
    return () => clearTimeout(timer)
  }, [wants, round, key, stage, person, change])

  const isRanked = planOf(review).ranking.use
  const last = session.recent[0]?.card.report
  const renewing = useRef(false)
  useEffect(() => {
    if (!isRanked || last === undefined || renewing.current) return
    renewing.current = true
    const renew = async () => {
      await new Promise((resolve) => setTimeout(resolve, learntMs))
      renewing.current = false
      if (fetching.current) return
      fetching.current = true
      try {
        const pending = pendingReports(key, person, stage)
        const without = [...now.current.ahead.slice(0, firm).map((it) => it.report), ...pending]
        const query = { count: ahead, without: without.join(',') }
        const { cards, left } = await api.screenNext({ review: key, stage, query })
        const still = pendingReports(key, person, stage)
        change(renewed(now.current, cards, Math.max(0, left - still.size), still))
      } finally {
        fetching.current = false
      }
    }
    // Where no answer comes, what one has will do.
    renew().catch(() => undefined)
  }, [isRanked, last, key, stage, person, change])

  useEffect(() => {
    const hear = () => {
      const reports = pendingReports(key, person, stage)
      change(gone(now.current, reports))
    }
    return outbox.subscribe(hear)
  }, [key, person, stage, change])

  const send = ({ report, drawn }: Card, decision: Decision) => {
    const input = { report, stage, ...decision, ...(drawn ? { drawn } : {}) }
    outbox.add({ review: key, person, verb: 'screenReport', input })
  }
  return {
    session,
    isDone: session.ahead.length === 0 && session.left === 0,
    isCutOff: failed && session.ahead.length === 0,
    decide: (decision) => {
      const card = current(now.current)
      if (!card) return
      // First what is shown: sending tells other parts of the page.
      change(decided(now.current, decision))
      send(card, decision)
    },
    undo: () => {
      const [last] = now.current.recent
      if (!last) return
      const { report } = last.card
      if (last.before) send(last.card, last.before)
      else outbox.add({ review: key, person, verb: 'withdrawDecision', input: { report, stage } })
      change(undone(now.current))
    },
    step: (by) => change(stepped(now.current, by)),
    tag: (tag, isOn) => {
      const card = current(now.current)
      if (!card) return
      const tags = isOn ? [...new Set([...card.tags, tag])].sort() : card.tags.filter((it) => it !== tag)
      change(changed(now.current, card.report, { tags }))
      const input = { reports: [card.report], add: isOn ? [tag] : [], remove: isOn ? [] : [tag] }
      outbox.add({ review: key, person, verb: 'tagReports', input })
    },
    linked: () => {
      const card = current(now.current)
      if (card) change(gone({ ...now.current, looking: null }, new Set([card.report])))
    },
  }
}

/** The reports that were decided here, in any tab, and of which the server may not know yet. */
function pendingReports(review: string, person: string, stage: Stage): Set<string> {
  const reports = new Set<string>()
  for (const item of outbox.state.pending) {
    if (item.review !== review || item.person !== person) continue
    const { report, stage: at } = item.input as { report?: string; stage?: Stage }
    if (report === undefined || at !== stage) continue
    if (item.verb === 'screenReport') reports.add(report)
    else if (item.verb === 'withdrawDecision') reports.delete(report)
  }
  return reports
}
