/** How answers of the server are kept: a review's state stays until its log moves on, and a refusal is not asked again. */
import { ApiProblem } from '@oversyn/api'
import { QueryClient } from '@tanstack/react-query'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
    },
  },
})
