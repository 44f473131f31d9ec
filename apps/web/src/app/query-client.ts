/** How answers of the server are kept: a review's state stays until its log moves on, and a refusal is not asked again. */
import { ApiProblem } from '@oversyn/api'
import { QueryClient } from '@tanstack/react-query'

export const queryClient = new QueryClient({
  defaultOptions: {
    // The server is this very machine, or a team's own: whether the net is there says nothing about it.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
    },
  },
})
