/** One execution of a strategy: the words exactly as they were run, when, by whom, with what limits and hits. */
import { type Review, type Search, showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Facts } from '../../ui/Facts.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { showSpan } from '../../ui/show-time.ts'

export function SearchFacts({ review, search }: { review: Review; search: Search }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const text = (value: string | null) => value && <LiveText review={review} text={value} />
  const dated = search.ranFrom !== null || search.ranTo !== null
  return (
    <Facts
      lang={review.head.language}
      facts={[
        { name: t('search.strategy'), value: search.strategy && <pre className="strategy">{search.strategy}</pre> },
        {
          name: t('search.period'),
          value: dated && showSpan({ from: search.ranFrom, to: search.ranTo }, language),
        },
        { name: t('search.limits'), value: search.limits === 'none' ? t('search.noLimits') : text(search.limits) },
        { name: t('search.hits'), value: search.hits === null ? null : showNumber(search.hits, 'count', language) },
        { name: t('search.by'), value: search.by },
        { name: t('search.peerReview'), value: search.peerReview },
        ...(search.note ? [{ name: t('search.note'), value: text(search.note) }] : []),
      ]}
    />
  )
}
