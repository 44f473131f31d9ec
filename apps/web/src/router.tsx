/** Every address of the app. A screen is fetched when it is first visited; what it shows of the review is in the address. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { AppFrame } from './app/AppFrame.tsx'
import { ErrorPage, ErrorScreen } from './app/ErrorScreen.tsx'
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
  errorComponent: ErrorPage,
  validateSearch: (search): SearchParams => search as SearchParams,
})

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/reviews/Reviews.tsx'), 'Reviews'),
})

const newReview = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./screens/reviews/NewReview.tsx'), 'NewReview'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/r/$review',
  loader: ({ params }) => queryClient.ensureQueryData(reviewQuery(params.review)),
  component: ReviewFrame,
  pendingComponent: ReviewWaiting,
  errorComponent: ErrorPage,
})

const under = { getParentRoute: () => review, errorComponent: ErrorScreen } as const

const overview = createRoute({
  ...under,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/overview/Overview.tsx'), 'Overview'),
})
const commission = createRoute({
  ...under,
  path: '/commission',
  component: lazyRouteComponent(() => import('./screens/commission/Commission.tsx'), 'Commission'),
})
const search = createRoute({
  ...under,
  path: '/search',
  component: lazyRouteComponent(() => import('./screens/search/Searches.tsx'), 'Searches'),
})
const imports = createRoute({
  ...under,
  path: '/import',
  component: lazyRouteComponent(() => import('./screens/import/Imports.tsx'), 'Imports'),
})
const duplicates = createRoute({
  ...under,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('./screens/duplicates/Duplicates.tsx'), 'Duplicates'),
})
const records = createRoute({
  ...under,
  path: '/records',
  component: lazyRouteComponent(() => import('./screens/records/Records.tsx'), 'Records'),
})
const record = createRoute({
  ...under,
  path: '/records/$report',
  component: lazyRouteComponent(() => import('./screens/records/ReportPage.tsx'), 'ReportPage'),
})
const fulltexts = createRoute({
  ...under,
  path: '/fulltext',
  component: lazyRouteComponent(() => import('./screens/fulltext/Fulltexts.tsx'), 'Fulltexts'),
})
const fulltext = createRoute({
  ...under,
  path: '/fulltext/$report',
  component: lazyRouteComponent(() => import('./screens/fulltext/FulltextPage.tsx'), 'FulltextPage'),
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
const themes = createRoute({
  ...under,
  path: '/themes',
  component: lazyRouteComponent(() => import('./screens/themes/Themes.tsx'), 'Themes'),
})
const theme = createRoute({
  ...under,
  path: '/themes/$theme',
  component: lazyRouteComponent(() => import('./screens/themes/ThemePage.tsx'), 'ThemePage'),
})
const screening = createRoute({
  ...under,
  path: '/screening',
  component: lazyRouteComponent(() => import('./screens/screening/Screening.tsx'), 'Screening'),
})
const screeningLists = createRoute({
  ...under,
  path: '/screening/list',
  component: lazyRouteComponent(() => import('./screens/screening/ScreeningLists.tsx'), 'ScreeningLists'),
})
const agreement = createRoute({
  ...under,
  path: '/screening/agreement',
  component: lazyRouteComponent(() => import('./screens/screening/AgreementScreen.tsx'), 'AgreementScreen'),
})
const plan = createRoute({
  ...under,
  path: '/screening/plan',
  component: lazyRouteComponent(() => import('./screens/screening/PlanScreen.tsx'), 'PlanScreen'),
})
const enough = createRoute({
  ...under,
  path: '/screening/$stage/enough',
  component: lazyRouteComponent(() => import('./screens/ranking/Enough.tsx'), 'Enough'),
})
const report = createRoute({
  ...under,
  path: '/report',
  component: lazyRouteComponent(() => import('./screens/report/ReportPreview.tsx'), 'ReportPreview'),
})
const check = createRoute({
  ...under,
  path: '/check',
  component: lazyRouteComponent(() => import('./screens/check/Check.tsx'), 'Check'),
})
const log = createRoute({
  ...under,
  path: '/log',
  component: lazyRouteComponent(() => import('./screens/log/Log.tsx'), 'Log'),
})

const tree = root.addChildren([
  reviews,
  newReview,
  review.addChildren([
    overview,
    commission,
    search,
    imports,
    records,
    record,
    duplicates,
    fulltexts,
    fulltext,
    studies,
    study,
    themes,
    theme,
    screening,
    screeningLists,
    agreement,
    plan,
    enough,
    report,
    check,
    log,
  ]),
])

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
