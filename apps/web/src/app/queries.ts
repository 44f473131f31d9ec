/** The questions this app asks the server, with the names their answers are kept under. */
import { hasAccount } from '@oversyn/document'
import type { Review } from '@oversyn/model'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from './api.ts'
import { queryClient } from './query-client.ts'

export const reviewsQuery = queryOptions({ queryKey: ['reviews'], queryFn: () => api.reviews({}) })

/**
 * The whole small state of a review. The same head of the log gives the very same object, so that nothing derived from it is
 * computed again.
 */
export function reviewQuery(key: string) {
  const queryKey = ['review', key] as const
  return queryOptions({
    queryKey,
    queryFn: async (): Promise<Review> => {
      const before = queryClient.getQueryData<Review>(queryKey)
      const now = await api.state({ review: key })
      return before?.log.hash === now.log.hash ? before : now
    },
    structuralSharing: false,
  })
}

/** The very first entry of a log, which all that was loaded with it shares its moment and its actor with. */
export function firstEntryQuery(key: string) {
  return queryOptions({
    queryKey: ['log', key, 'first'] as const,
    // A page begins after the entry that is named, going backwards: after the second comes the first.
    queryFn: async () => (await api.log({ review: key, query: { limit: 1, after: '2' } })).entries[0] ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Entries of the log, newest first; `about` is a list of `kind:id`. */
export function logQuery(key: string, about: string | undefined, limit = 50) {
  return infiniteQueryOptions({
    queryKey: ['log', key, about ?? '', limit],
    queryFn: ({ pageParam }) =>
      api.log({
        review: key,
        query: { limit, ...(about ? { about } : {}), ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  })
}

/** How far each stage is. The server answers with nothing new in a few bytes, so it can be asked often. */
export function progressQuery(review: string, person: string | undefined) {
  return queryOptions({
    queryKey: ['screening', review, person ?? '', 'progress'] as const,
    queryFn: () => api.screening({ review }),
    staleTime: 1_000,
  })
}

/** What the report says of screening beyond its counts; nothing where nobody has screened. */
export function accountQuery(review: Review) {
  const { head, log } = review
  return queryOptions({
    queryKey: ['screening', head.key, 'account', log.hash] as const,
    queryFn: () => api.screeningAccount({ review: head.key }),
    enabled: hasAccount(review),
  })
}
