/** What PRISMA-S asks of a source's searches and the review does not tell. */
import type { Review, Source } from '@oversyn/model'
import { problemText } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { lookupOf, problemsOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'

export function Missing({ review, source }: { review: Review; source: Source }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const ids = new Set([
    source.id,
    ...lookupOf(review)
      .searchesBySource(source.id)
      .map((search) => search.id),
  ])
  const problems = problemsOf(review).filter(
    ({ code, where }) => code === 'search-incomplete' && ids.has(where.id ?? ''),
  )
  if (problems.length === 0) return <p className="quiet">{t('search.complete')}</p>
  return problems.map((problem) => (
    <p key={problem.where.id} className="search-missing">
      {problemText(problem, language)}
    </p>
  ))
}
