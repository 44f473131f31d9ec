/** The review the address names, loaded before its screens are shown. */
import type { Review } from '@oversyn/model'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { reviewQuery } from './queries.ts'

export function useReviewKey(): string {
  return useParams({ from: '/r/$review' }).review
}

export function useReview(): Review {
  return useSuspenseQuery(reviewQuery(useReviewKey())).data
}
