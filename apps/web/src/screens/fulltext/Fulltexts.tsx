/** Full texts: files are dropped and find their reports; what is to be had, what is to be read, and what could not be had. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { Screen } from '../../ui/Screen.tsx'
import { BringFiles } from './BringFiles.tsx'
import { NotRetrieved } from './NotRetrieved.tsx'
import { SoughtRow } from './SoughtRow.tsx'
import { readState, soughtStates, useSought } from './use-sought.ts'
import './fulltext.css'

export function Fulltexts() {
  const { t } = useTranslation()
  const review = useReview()
  const search = useSearch({ from: '/r/$review/fulltext' })
  const navigate = useNavigate({ from: '/r/$review/fulltext' })
  const state = readState(search.state)
  const q = search.q ?? ''
  const { reports, counts, isLoading, error, more, isFetchingMore } = useSought({ state, q })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isTelling, setTelling] = useState(false)
  if (error) throw error
  const all = counts ? Object.values(counts).reduce((sum, it) => sum + it, 0) : 0
  const lead = counts && all > 0 ? t('fulltext.lead.some', counts) : counts ? t('fulltext.lead.none') : undefined
  const change = (difference: { state?: string; q?: string }, replace = false) => {
    setChosen(new Set())
    const next = { ...(state ? { state } : {}), ...(q ? { q } : {}), ...difference }
    const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''))
    void navigate({ search: kept, resetScroll: false, replace })
  }
  const choose = (id: string, is: boolean) => {
    const next = new Set(chosen)
    if (is) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const shown = reports.map((it) => it.id)
  return (
    <Screen title={t('fulltext.title')} of={review.head.title} lead={lead}>
      <BringFiles />
      {all === 0 || !counts ? null : (
        <>
          <nav className="fulltext-states" aria-label={t('fulltext.states.label')}>
            {[undefined, ...soughtStates].map((name) =>
              name === undefined || counts[name] > 0 || name === state ? (
                <button
                  key={name ?? 'all'}
                  type="button"
                  className="plain-button"
                  aria-current={name === state ? 'page' : undefined}
                  onClick={() => change({ state: name ?? '' })}
                >
                  {t(`fulltext.states.${name ?? 'all'}`)}
                  <span className="fulltext-count">{name === undefined ? all : counts[name]}</span>
                </button>
              ) : null,
            )}
          </nav>
          <div className="fulltext-tools">
            <input
              type="search"
              aria-label={t('fulltext.table.search')}
              placeholder={t('fulltext.table.search')}
              value={q}
              onChange={(event) => change({ q: event.target.value }, q !== '')}
            />
            {chosen.size > 0 && !isTelling ? (
              <Button size="small" variant="secondary" onClick={() => setTelling(true)}>
                {t('fulltext.missing.markChosen', { count: chosen.size })}
              </Button>
            ) : null}
          </div>
          {isTelling && chosen.size > 0 ? (
            <NotRetrieved
              reports={[...chosen]}
              onClose={() => {
                setTelling(false)
                setChosen(new Set())
              }}
            />
          ) : null}
          {reports.length === 0 && !isLoading ? <p className="empty">{t('fulltext.table.empty')}</p> : null}
          {reports.length > 0 ? (
            <table className="sought-table">
              <caption className="aksel-sr-only">{t('fulltext.table.caption')}</caption>
              <thead>
                <tr>
                  <td className="sought-choose">
                    <input
                      type="checkbox"
                      aria-label={t('fulltext.table.chooseAll')}
                      checked={shown.every((it) => chosen.has(it))}
                      onChange={(event) => setChosen(new Set(event.target.checked ? shown : []))}
                    />
                  </td>
                  <th scope="col">{t('fulltext.table.report')}</th>
                  <th scope="col">{t('fulltext.table.state')}</th>
                  <th scope="col">{t('fulltext.table.find')}</th>
                  <th scope="col">{t('fulltext.table.acts')}</th>
                </tr>
              </thead>
              <tbody>
                {reports.map((report) => (
                  <SoughtRow
                    key={report.id}
                    report={report}
                    isChosen={chosen.has(report.id)}
                    onChoose={(is) => choose(report.id, is)}
                  />
                ))}
              </tbody>
            </table>
          ) : null}
          {more ? (
            <Button size="small" variant="secondary" loading={isFetchingMore} onClick={more}>
              {t('fulltext.table.more')}
            </Button>
          ) : null}
        </>
      )}
    </Screen>
  )
}
