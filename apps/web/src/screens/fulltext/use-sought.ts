/** The reports whose full texts are sought, page by page. */
import type { SoughtReportSchema, SoughtStateName } from '@oversyn/api'
import { infiniteQueryOptions, keepPreviousData, queryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useReviewKey } from '../../app/use-review.ts'

export const soughtStates = ['wanted', 'attached', 'missing', 'included', 'excluded', 'charted'] as const

export interface SoughtView {
  state: SoughtStateName | undefined
  q: string
}

export function readState(text: string | undefined): SoughtStateName | undefined {
  return soughtStates.find((it) => it === text)
}

function soughtQuery(review: string, { state, q }: SoughtView) {
  return infiniteQueryOptions({
    queryKey: ['fulltexts', review, state ?? '', q],
    queryFn: ({ pageParam }) =>
      api.fulltexts({
        review,
        query: {
          limit: 100,
          ...(state ? { state } : {}),
          ...(q ? { q } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** One report, by the id of any of its records; `null` where it is not sought. */
export function soughtReportQuery(review: string, report: string) {
  return queryOptions({
    queryKey: ['fulltexts', review, 'one', report],
    queryFn: async () => (await api.fulltexts({ review, query: { limit: 1, report } })).reports[0] ?? null,
  })
}

export function useSought(view: SoughtView) {
  const found = useInfiniteQuery(soughtQuery(useReviewKey(), view))
  const pages = found.data?.pages ?? []
  const reports: SoughtReportSchema[] = pages.flatMap((it) => it.reports)
  return {
    reports,
    counts: pages[0]?.counts,
    total: pages[0]?.total ?? 0,
    isLoading: found.isLoading,
    error: found.error,
    more: found.hasNextPage ? () => void found.fetchNextPage() : undefined,
    isFetchingMore: found.isFetchingNextPage,
  }
}
