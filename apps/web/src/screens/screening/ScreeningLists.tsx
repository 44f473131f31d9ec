/** The lists of a stage: conflicts to settle, what is undecided, what waits, what to look at again, and one's own. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { ListedReport } from './ListedReport.tsx'
import { type ListState, listQuery } from './queries.ts'
import { type Place, ScreeningFrame } from './ScreeningFrame.tsx'

const states: readonly ListState[] = ['conflict', 'maybe', 'waiting', 'again', 'mine', 'compared', 'alike', 'differed']
const texts = {
  conflict: ['screening.lists.leadConflict', 'screening.lists.emptyConflict'],
  maybe: ['screening.lists.leadMaybe', 'screening.lists.emptyMaybe'],
  waiting: ['screening.lists.leadWaiting', 'screening.lists.emptyWaiting'],
  again: ['screening.lists.leadAgain', 'screening.lists.emptyAgain'],
  mine: ['screening.lists.leadMine', 'screening.lists.emptyMine'],
  compared: ['screening.lists.leadCompared', 'screening.agreement.none'],
  alike: ['screening.lists.leadCompared', 'screening.lists.emptyAlike'],
  differed: ['screening.lists.leadCompared', 'screening.lists.emptyDiffered'],
} as const satisfies Record<ListState, readonly [string, string]>

export function ScreeningLists() {
  const { t } = useTranslation()
  const { state: asked } = useSearch({ from: '/r/$review/screening/list' })
  const state = states.find((it) => it === asked) ?? 'conflict'
  return (
    <ScreeningFrame title={t(`screening.parts.${state}`)} lead={t(texts[state][0])}>
      {(place) => <List key={`${state}/${place.stage}`} state={state} {...place} />}
    </ScreeningFrame>
  )
}

function List({ state, stage, person }: Place & { state: ListState }) {
  const { t } = useTranslation()
  const review = useReview()
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(listQuery(review.head.key, person.id, stage, state))
  if (!data) return <p className="quiet">{t('app.fetching')}</p>
  const cards = data.pages.flatMap((it) => it.cards)
  if (cards.length === 0) return <p>{t(texts[state][1])}</p>
  return (
    <>
      <p className="quiet small">{t('screening.lists.total', { count: data.pages[0]?.total ?? 0 })}</p>
      <ol className="plain-list listed">
        {cards.map((card) => (
          <ListedReport key={card.report} card={card} review={review} stage={stage} person={person} state={state} />
        ))}
      </ol>
      {hasNextPage ? (
        <Button size="small" variant="tertiary" onClick={() => fetchNextPage()}>
          {t('screening.lists.more')}
        </Button>
      ) : null}
    </>
  )
}
