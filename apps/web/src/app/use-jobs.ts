/** Work that takes its time, followed from a screen: asked after while it goes on, and what it changed fetched when it ends. */
import type { JobSchema } from '@oversyn/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from './api.ts'
import { useReviewKey } from './use-review.ts'

/** How often a screen asks while something goes on, and while nothing does, for others may have begun something. */
const [busyMs, idleMs] = [600, 15_000]

/** The work of a review of some kinds, newest first. */
export function useJobs(...kinds: string[]): JobSchema[] {
  const review = useReviewKey()
  const queries = useQueryClient()
  const { data } = useQuery({
    queryKey: ['jobs', review],
    queryFn: async () => (await api.jobs({ review })).jobs,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? busyMs : idleMs),
  })
  const jobs = data?.filter((it) => kinds.includes(it.kind)) ?? []
  const ended = data && jobs.filter((it) => !isUnderWay(it)).map((it) => it.id)
  const known = useRef<ReadonlySet<string>>(undefined)
  useEffect(() => {
    if (!ended) return
    // One that began and ended between two questions changed as much as one that was seen on its way.
    const isNew = known.current !== undefined && ended.some((id) => !known.current?.has(id))
    known.current = new Set(ended)
    if (!isNew) return
    for (const what of ['review', 'log', 'records', 'pairs', 'groups', 'imports'])
      void queries.invalidateQueries({ queryKey: [what, review] })
  }, [ended, queries, review])
  return jobs
}

export function isUnderWay({ state }: JobSchema): boolean {
  return state === 'waiting' || state === 'running'
}
