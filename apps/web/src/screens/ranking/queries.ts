/** What the screens of ranking ask the server. */
import type { Language, Stage } from '@oversyn/model'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** How far a stage is by the rule. Asked again while people screen: the order is made anew behind them. */
export function standingQuery(review: string, stage: Stage, lang: Language, everyMs: number) {
  return queryOptions({
    queryKey: ['screening', review, 'standing', stage, lang] as const,
    queryFn: () => api.stageStanding({ review, stage, query: { lang } }),
    refetchInterval: everyMs,
    placeholderData: keepPreviousData,
  })
}

const hiddenMs = 2_000

export function whyQuery(review: string, person: string, stage: Stage, report: string, lang: Language) {
  return queryOptions({
    queryKey: ['screening', review, person, 'why', stage, report, lang] as const,
    queryFn: () => api.whyRanked({ review, stage, report, query: { lang } }),
    staleTime: 0,
    // What is kept back until one has judged is told soon after: the judgement may still be on its way.
    refetchInterval: ({ state }) => (state.data?.hidden ? hiddenMs : false),
  })
}

/** Every time a stage was stopped. `head`: the stop that stands, for what is told changes with it. */
export function stopsQuery(review: string, stage: Stage, head: string | undefined) {
  return queryOptions({
    queryKey: ['screening', review, 'stops', stage, head ?? ''] as const,
    queryFn: async () => (await api.stageStops({ review, stage })).stops,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
