/** What a figure of agreement is read from: asked for only where an expression is about that, for it is more than the state of a review. */
import { hasAccount, type ScreeningAccount } from '@oversyn/document'
import type { Review } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { accountQuery } from '../app/queries.ts'

export function useAgreement(expression: string, review: Review): ScreeningAccount | null {
  const enabled = isAboutAgreement(expression) && hasAccount(review)
  const { data } = useQuery({ ...accountQuery(review), enabled })
  return data ?? null
}

function isAboutAgreement(expression: string): boolean {
  return /^\s*agreement\b/.test(expression)
}
