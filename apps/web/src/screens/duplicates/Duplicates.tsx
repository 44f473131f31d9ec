/** Duplicates: pairs that people look at, one after another, and everything that was linked, told to be related, or kept apart. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { FindBar } from './FindBar.tsx'
import { GroupList } from './GroupList.tsx'
import { PairQueue } from './PairQueue.tsx'
import { Setting } from './Setting.tsx'
import { readView, views } from './views.ts'
import './duplicates.css'

export function Duplicates() {
  const { t } = useTranslation()
  const review = useReview()
  const search = useSearch({ from: '/r/$review/duplicates' })
  const navigate = useNavigate({ from: '/r/$review/duplicates' })
  const view = readView(search.view)
  const { possible } = review.tally.pairs
  const isEmpty = Object.values(review.tally.records).every((count) => count === 0)
  const lead = isEmpty
    ? t('duplicates.lead.none')
    : possible === 0
      ? t('duplicates.lead.clear')
      : t('duplicates.lead.waiting', { count: possible })
  const countOf = {
    possible,
    related: review.tally.pairs.related,
    linked: review.tally.duplicates,
    distinct: undefined,
  }
  return (
    <Screen title={t('duplicates.title')} of={review.head.title} lead={lead}>
      <FindBar isEmpty={isEmpty} />
      {isEmpty ? null : (
        <>
          <nav className="duplicate-views" aria-label={t('duplicates.views.label')}>
            {views.map((name) => (
              <button
                key={name}
                type="button"
                className="plain-button"
                aria-current={name === view ? 'page' : undefined}
                onClick={() => navigate({ search: name === 'possible' ? {} : { view: name } })}
              >
                {t(`duplicates.views.${name}`)}{' '}
                {countOf[name] ? <span className="duplicate-count">{countOf[name]}</span> : null}
              </button>
            ))}
          </nav>
          {view === 'linked' ? <GroupList /> : <PairQueue key={view} relation={view} />}
          <Setting />
        </>
      )}
    </Screen>
  )
}
