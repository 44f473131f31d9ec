/** Carrying out a verb from a screen: sends it, fetches what changed, and tells the screen reader that it is saved. */
import type { ApiProblem, Done } from '@oversyn/api'
import type { Input, Verb } from '@oversyn/model'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { announce } from './announce.ts'
import { api } from './api.ts'
import { useReviewKey } from './use-review.ts'

export interface Order<V extends Verb> {
  input: Input<V>
  /** The last entry of the log the person had seen: a change of the same object after it is not overwritten. */
  expect?: number
}

/**
 * @example
 * const stateTheme = useCommand('stateTheme')
 * stateTheme.mutate({ input: { value: { title, question } } }, { onSuccess: close })
 */
export function useCommand<V extends Verb>(verb: V): UseMutationResult<Done, ApiProblem | Error, Order<V>> {
  const review = useReviewKey()
  const queries = useQueryClient()
  const { t } = useTranslation()
  return useMutation({
    mutationFn: ({ input, expect }: Order<V>) => api.command(review, verb, input, expect),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['review', review] }),
        queries.invalidateQueries({ queryKey: ['log', review] }),
        queries.invalidateQueries({ queryKey: ['fulltexts', review] }),
        queries.invalidateQueries({ queryKey: ['reviews'] }),
      ])
      announce(t('app.saved'))
    },
  })
}
