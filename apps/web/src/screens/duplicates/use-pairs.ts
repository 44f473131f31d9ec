/** The pairs of a queue, and saying what they are: at once on the screen, then in the log. */
import type { PairSchema } from '@oversyn/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReviewKey } from '../../app/use-review.ts'

export type Saying = 'duplicate' | 'related' | 'distinct'

/** What was said last, and the entry of the log by which it can be taken back. */
export interface Said {
  saying: Saying
  title: string
  entry: number | undefined
  pairs: string[]
}

export interface Pairs {
  pairs: PairSchema[]
  total: number
  isLoading: boolean
  said: Said[]
  error: Error | null
  say: (saying: Saying, pairs: readonly PairSchema[]) => void
  undo: () => void
  /** Takes the failure off the screen. */
  forget: () => void
}

/** @param relation which pairs; those that a person has told meanwhile are left out at once */
export function usePairs(relation: 'possible' | 'related' | 'distinct', order: 'likely' | 'uncertain'): Pairs {
  const review = useReviewKey()
  const queries = useQueryClient()
  const { t } = useTranslation()
  const { data, isLoading } = useQuery({
    queryKey: ['pairs', review, relation, order],
    queryFn: () => api.pairs({ review, query: { relation, order, limit: 200 } }),
  })
  const [said, setSaid] = useState<Said[]>([])
  const judge = useCommand('judgePairs')
  const back = useCommand('undoGrouping')
  const told = new Set(said.flatMap((it) => it.pairs))
  const pairs = (data?.pairs ?? []).filter((it) => !told.has(placeOf(it)))
  const refresh = () => queries.invalidateQueries({ queryKey: ['pairs', review] })

  const say: Pairs['say'] = (saying, of) => {
    const places = of.map(placeOf)
    const one: Said = { saying, title: titleOf(of[0]), entry: undefined, pairs: places }
    setSaid((before) => [...before, one])
    const input = { pairs: of.map(({ a, b }) => ({ a: a.id, b: b.id, relation: saying })) }
    judge.mutate(
      { input },
      {
        onSuccess: ({ events }) => {
          const entry = events.at(-1)?.seq
          setSaid((before) => before.map((it) => (it === one ? { ...it, entry } : it)))
        },
        // What could not be saved is back in the queue, and the reason stands on the screen.
        onError: () => setSaid((before) => before.filter((it) => it !== one)),
      },
    )
  }
  const undo = () => {
    const last = said.at(-1)
    if (last?.entry === undefined) return
    back.mutate(
      { input: { entry: last.entry } },
      {
        onSuccess: async () => {
          await refresh()
          setSaid((before) => before.filter((it) => it.entry !== last.entry))
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
  return { pairs, total: (data?.total ?? 0) - told.size, isLoading, said, error, say, undo, forget }
}

export function placeOf({ a, b }: Pick<PairSchema, 'a' | 'b'>): string {
  return `${a.id}/${b.id}`
}

export function titleOf(pair: PairSchema | undefined): string {
  const title = pair?.a.reference.title ?? pair?.b.reference.title
  return typeof title === 'string' ? title : ''
}
