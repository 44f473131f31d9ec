/** What people have said of pairs, read from the log: so that it can be taken back after a reload, and what others say is seen. */
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../app/api.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { type Said, toldInEntries } from './told-in-entries.ts'

/** Others look at the same pairs: what they have said is fetched so often. */
export const lookEvery = 15_000

/** The newest word of one's own, and those that others have said since the screen was opened. */
export function useTold(): { mine: Said | undefined; others: Said[] } {
  const review = useReviewKey()
  const { data } = useQuery({
    queryKey: ['pairs', review, 'told'],
    queryFn: () => api.pairs({ review, query: { relation: 'told', limit: 50 } }),
    refetchInterval: lookEvery,
  })
  const opened = useRef<number>(undefined)
  if (data && opened.current === undefined) opened.current = data.seq
  const since = opened.current ?? Number.POSITIVE_INFINITY
  const pairs = data?.pairs ?? []
  return {
    mine: toldInEntries(pairs.filter((it) => it.mine))[0],
    others: toldInEntries(pairs.filter((it) => !it.mine && it.seq > since)),
  }
}
