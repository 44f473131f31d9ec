/** What can be done with a file that was brought: attaching it to a report, taking it away again, looking anew, throwing it away. */
import type { BroughtFulltext } from '@oversyn/api'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { refreshFulltexts, toldOf } from './upload-queue.ts'

interface Chosen {
  id: string
  title: string
  authors: string
  year: number | null
}

export function useBrought(brought: BroughtFulltext) {
  const review = useReviewKey()
  const { file, reports } = brought
  const attaching = useCommand('attachFulltext')
  const detaching = useCommand('detachFulltext')
  const onSettled = () => refreshFulltexts(review)
  const throwing = useMutation({
    mutationFn: () => api.discardFulltext({ review, file: file.hash }),
    onSuccess: () => toldOf(file.hash, undefined),
    onSettled,
  })
  const matching = useMutation({
    mutationFn: () => api.matchFulltext({ review, file: file.hash }),
    onSuccess: (now) => toldOf(file.hash, now),
    onSettled,
  })
  const all = [attaching, detaching, throwing, matching]
  return {
    review,
    attach: ({ id, title, authors, year }: Chosen) =>
      attaching.mutate(
        { input: { report: id, file, how: 'person' } },
        {
          onSuccess: () => {
            const report = { report: id, title, authors, year }
            toldOf(file.hash, {
              ...brought,
              state: 'attached',
              reports: [report],
              how: 'person',
              candidates: [],
              why: null,
            })
            onSettled()
          },
        },
      ),
    detach: async () => {
      for (const { report } of reports)
        await detaching.mutateAsync({ input: { report, file: file.hash } }).catch(() => undefined)
      toldOf(file.hash, undefined)
      onSettled()
    },
    again: () => matching.mutate(),
    discard: () => throwing.mutate(),
    error: all.find((it) => it.error)?.error ?? null,
    forget: () => {
      for (const it of all) it.reset()
    },
    isBusy: all.some((it) => it.isPending),
  }
}
