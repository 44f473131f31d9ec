/** The reviews of this store. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Bar } from '../../app/Bar.tsx'
import { reviewsQuery } from '../../app/queries.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { Screen } from '../../ui/Screen.tsx'
import { showDay } from '../../ui/show-time.ts'
import { Practise } from './Practise.tsx'
import './reviews.css'

/** The key of the review that comes with the program. */
const example = 'nav-partnerskap'

export function Reviews() {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { data: reviews } = useSuspenseQuery(reviewsQuery)
  return (
    <>
      <Bar />
      <main id="main" className="main reviews" tabIndex={-1}>
        <Screen
          title={t('reviews.title')}
          lead={
            <>
              {t('reviews.what')} {reviews.length === 0 ? t('reviews.empty') : null}
            </>
          }
          action={
            <Button as={Link} to="/new" role="link" size="small">
              {t('forms.new.title')}
            </Button>
          }
        >
          <ul className="plain-list review-list">
            {reviews.map((review) => (
              <li key={review.id}>
                <h2 lang={review.language}>
                  <Link to="/r/$review" params={{ review: review.key }}>
                    {review.title}
                  </Link>
                </h2>
                {review.key === example ? <p className="measure">{t('reviews.example')}</p> : null}
                <p className="quiet">
                  {review.client ? <span lang={review.language}>{review.client} · </span> : null}
                  {t('reviews.changed')} {showDay(review.changedAt, language)}
                </p>
                <dl className="review-counts">
                  {(['studies', 'themes', 'findings'] as const).map((count) => (
                    <div key={count}>
                      <dt>{t(`reviews.${count}`)}</dt>
                      <dd>{review[count]}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
          <Practise />
        </Screen>
      </main>
    </>
  )
}
