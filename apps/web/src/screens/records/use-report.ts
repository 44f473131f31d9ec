/** One report whole, of one moment of the log; the one before stays until the newer is there. */
import type { ReportWhole } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

/** @param id of any of its records */
export function useReport(review: Review, id: string): UseQueryResult<ReportWhole> {
  const { key } = review.head
  return useQuery({
    queryKey: ['records', key, 'report', id, review.log.hash],
    queryFn: () => api.recordReport({ review: key, report: id }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // What is not there is said at once.
    retry: false,
  })
}
