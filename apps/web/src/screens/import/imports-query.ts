/** The imports of a review. */
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'

export function importsQuery(review: string) {
  return queryOptions({
    queryKey: ['imports', review] as const,
    queryFn: async () => (await api.imports({ review })).imports,
  })
}
