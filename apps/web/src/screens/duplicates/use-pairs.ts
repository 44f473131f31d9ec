/** The pairs of a queue, and saying what they are: at once on the screen, then in the log. */
import type { PairSchema } from '@oversyn/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReviewKey } from '../../app/use-review.ts'
import type { Said, Saying } from './told-in-entries.ts'
import { placeOf, titleOf } from './told-in-entries.ts'
import { lookEvery, useTold } from './use-told.ts'

/** Two records to say something of. */
export type Told = Pick<PairSchema, 'a' | 'b'>

export interface Pairs {
  pairs: PairSchema[]
  total: number
  isLoading: boolean
  /** What oneself said last, here or before a reload. */
  last: Said | undefined
  /** What others have said since the screen was opened, the newest first. */
  others: Said[]
  error: Error | null
  /** @param settled the pairs that leave the queue by it, where they are others than what is said */
  say: (saying: Saying, pairs: readonly Told[], settled?: readonly PairSchema[]) => void
  /** Takes an entry back; the last one where none is named. */
  undo: (entry?: number) => void
  /** Takes the failure off the screen. */
  forget: () => void
}

/** @param relation which pairs; those that a person has told meanwhile are left out at once */
export function usePairs(relation: 'possible' | 'related' | 'distinct', order: 'likely' | 'uncertain'): Pairs {
  const review = useReviewKey()
  const queries = useQueryClient()
  const { t } = useTranslation()
  const {
    data,
    isLoading,
    error: failure,
  } = useQuery({
    queryKey: ['pairs', review, relation, order],
    queryFn: () => api.pairs({ review, query: { relation, order, limit: 200 } }),
    refetchInterval: lookEvery,
  })
  if (failure && !data) throw failure
  const { mine, others } = useTold()
  const [said, setSaid] = useState<Said[]>([])
  const judge = useCommand('judgePairs')
  const back = useCommand('undoGrouping')
  const told = new Set(said.flatMap((it) => it.pairs))
  const pairs = (data?.pairs ?? []).filter((it) => !told.has(placeOf(it)))
  const refresh = () =>
    Promise.all(['pairs', 'review'].map((what) => queries.invalidateQueries({ queryKey: [what, review] })))
  const last = said.at(-1) ?? mine

  const say: Pairs['say'] = (saying, of, settled = []) => {
    const places = [...of, ...settled].map(placeOf)
    const one: Said = { saying, title: titleOf(of[0]), entry: undefined, person: '', pairs: places }
    setSaid((before) => [...before, one])
    // What was said by others after these pairs were fetched is not overwritten; one's own word is.
    const own = said.filter((it) => it.pairs.some((place) => places.includes(place)))
    const expect = data && Math.max(data.seq, ...own.map((it) => it.entry ?? 0))
    const input = { pairs: of.map(({ a, b }) => ({ a: a.id, b: b.id, relation: saying })) }
    judge.mutate(
      { input, ...(expect === undefined ? {} : { expect }) },
      {
        onSuccess: ({ events }) => {
          const entry = events.at(-1)?.seq
          setSaid((before) => before.map((it) => (it === one ? { ...it, entry } : it)))
        },
        // What could not be saved is back in the queue, and the reason stands on the screen.
        onError: () => {
          setSaid((before) => before.filter((it) => it !== one))
          void refresh()
        },
      },
    )
  }
  const undo = (entry = last?.entry) => {
    if (entry === undefined) return
    back.mutate(
      { input: { entry } },
      {
        onSuccess: async () => {
          await refresh()
          setSaid((before) => before.filter((it) => it.entry !== entry))
          announce(t('duplicates.pair.undone'))
        },
      },
    )
  }
  const error = judge.error ?? back.error
  const forget = () => {
    judge.reset()
    back.reset()
  }
  return { pairs, total: (data?.total ?? 0) - told.size, isLoading, last, others, error, say, undo, forget }
}
