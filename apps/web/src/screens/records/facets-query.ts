/** What records can be filtered by, of one moment of the log. */
import type { RecordFacets } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export function facetsQuery(review: Review) {
  const { key } = review.head
  return queryOptions({
    queryKey: ['records', key, 'facets', review.log.hash],
    queryFn: (): Promise<RecordFacets> => api.recordFacets({ review: key }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
