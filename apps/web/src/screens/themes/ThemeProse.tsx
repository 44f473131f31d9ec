/** The running text of a theme as it reads in the report. */
import type { Review, Theme } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { Blocks } from '../../ui/Blocks.tsx'
import { writerOf } from '../../ui/LiveText.tsx'

export function ThemeProse({ review, theme }: { review: Review; theme: Theme }) {
  const { t } = useTranslation()
  const prose = review.prose.filter((it) => it.theme === theme.id)
  return (
    <section aria-labelledby="prose" className="theme-prose">
      <h2 id="prose">{t('themes.prose')}</h2>
      {prose.length === 0 ? <p className="quiet">{t('themes.noProse')}</p> : null}
      <div className="prose" lang={review.head.language}>
        {prose.map((it) => (
          <Blocks key={it.id} blocks={writerOf(review).text(it.text, it.key)} />
        ))}
      </div>
    </section>
  )
}
