/** What the screens of screening ask the server, by the person who asks. */
import type { Stage } from '@oversyn/model'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export type ListState = 'conflict' | 'waiting' | 'maybe' | 'mine' | 'again' | 'compared' | 'alike' | 'differed'

export function listQuery(review: string, person: string | undefined, stage: Stage, state: ListState) {
  return infiniteQueryOptions({
    queryKey: ['screening', review, person ?? '', 'list', stage, state] as const,
    queryFn: ({ pageParam }) =>
      api.screeningList({ review, stage, query: { state, limit: 25, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
}

export function agreementQuery(review: string, stage: Stage, over: 'stage' | 'calibration') {
  return queryOptions({
    queryKey: ['screening', review, 'agreement', stage, over] as const,
    queryFn: () => api.screeningAgreement({ review, stage, query: { over } }),
    staleTime: 0,
    // Others go on screening while one reads it.
    refetchInterval: 5_000,
  })
}

export function leftQuery(review: string, stage: Stage, seq: number) {
  return queryOptions({
    queryKey: ['screening', review, 'left', stage, seq] as const,
    queryFn: () => api.screeningLeft({ review, stage }),
  })
}
