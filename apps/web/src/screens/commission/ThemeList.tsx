/** The themes of the commission, each with its question. */
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export function ThemeList({ review }: { review: Review }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('commission.themes')}</h2>
      {review.themes.length === 0 ? <p className="quiet">{t('commission.none')}</p> : null}
      <ol className="commission-list" lang={review.head.language}>
        {review.themes.map((theme) => (
          <li key={theme.id}>
            <h3>
              <Link to="/r/$review/themes/$theme" params={{ review: review.head.key, theme: theme.key }}>
                {theme.title}
              </Link>
            </h3>
            <p>{theme.question}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
