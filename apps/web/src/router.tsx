/** Every address of the app. A screen is fetched when it is first visited; what it shows of the review is in the address. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { AppFrame } from './app/AppFrame.tsx'
import { ErrorScreen } from './app/ErrorScreen.tsx'
import { NotFound } from './app/NotFound.tsx'
import { reviewQuery } from './app/queries.ts'
import { queryClient } from './app/query-client.ts'
import { ReviewFrame } from './app/ReviewFrame.tsx'
import { ReviewWaiting } from './app/ReviewWaiting.tsx'
import { readSearch, writeSearch } from './app/search-params.ts'

/** All that an address can carry after `?`; a screen reads its own, and every value is text a person can read. */
type SearchParams = Record<string, string>

const root = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFound,
  errorComponent: ErrorScreen,
  validateSearch: (search): SearchParams => search as SearchParams,
})

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/reviews/Reviews.tsx'), 'Reviews'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/r/$review',
  loader: ({ params }) => queryClient.ensureQueryData(reviewQuery(params.review)),
  component: ReviewFrame,
  pendingComponent: ReviewWaiting,
  errorComponent: ErrorScreen,
})

const under = { getParentRoute: () => review, errorComponent: ErrorScreen } as const

const commission = createRoute({
  ...under,
  path: '/commission',
  component: lazyRouteComponent(() => import('./screens/commission/Commission.tsx'), 'Commission'),
})
const studies = createRoute({
  ...under,
  path: '/studies',
  component: lazyRouteComponent(() => import('./screens/studies/Studies.tsx'), 'Studies'),
})
const study = createRoute({
  ...under,
  path: '/studies/$study',
  component: lazyRouteComponent(() => import('./screens/studies/StudyPage.tsx'), 'StudyPage'),
})

const tree = root.addChildren([reviews, review.addChildren([commission, studies, study])])

export const router = createRouter({
  routeTree: tree,
  scrollRestoration: true,
  defaultPreload: 'intent',
  // A page that comes within this time shows no waiting at all: the old one stays.
  defaultPendingMs: 300,
  parseSearch: readSearch,
  stringifySearch: writeSearch,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
