/** The rows of the list: where its pages begin is asked once, and each page when it comes into sight. */
import type { RecordRow } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import type { RecordsQuestion } from './record-view.ts'

const pageSize = 100

export interface RecordPages {
  /** `undefined` until the first answer. */
  total: number | undefined
  error: Error | null
  /** What is shown is of the question before. */
  isOld: boolean
  rowAt: (index: number) => RecordRow | undefined
  onSight: (from: number, to: number) => void
}

/** While a newer answer is fetched, rows stay as they were. */
export function useRecordPages(review: Review, question: RecordsQuestion): RecordPages {
  const { key } = review.head
  // A list is of one moment of the log: what is done makes a new one.
  const moment = review.log.hash
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['records', key, 'anchors', question, moment],
    queryFn: async () => ({
      question,
      ...(await api.recordAnchors({ review: key, query: { ...question, size: pageSize } })),
    }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [sight, setSight] = useState({ from: 0, to: 30 })
  const onSight = useCallback((from: number, to: number) => {
    setSight((before) => (before.from === from && before.to === to ? before : { from, to }))
  }, [])
  const asked = data?.question ?? question
  const anchors = data?.anchors ?? []
  const first = Math.floor(sight.from / pageSize)
  const last = Math.min(Math.floor(Math.max(sight.from, sight.to - 1) / pageSize), anchors.length - 1)
  const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
  const pages = useQueries({
    queries: wanted.map((page) => ({
      queryKey: ['records', key, 'page', asked, moment, anchors[page]],
      queryFn: () => api.records({ review: key, query: { ...asked, at: anchors[page], limit: pageSize } }),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    })),
  })
  // What was last seen at a place of this very question, to be shown until the newer answer is there.
  const seen = useRef({ of: '', rows: new Map<number, readonly RecordRow[]>() })
  const of = JSON.stringify(asked)
  if (seen.current.of !== of) seen.current = { of, rows: new Map() }
  for (const [n, page] of wanted.entries()) {
    const rows = pages[n]?.data?.records
    if (rows) seen.current.rows.set(page, rows)
  }
  const rowAt = (index: number) => seen.current.rows.get(Math.floor(index / pageSize))?.[index % pageSize]
  const failed = pages.find((it) => it.error)?.error ?? null
  return { total: data?.total, error: error ?? failed, isOld: isPlaceholderData, rowAt, onSight }
}
