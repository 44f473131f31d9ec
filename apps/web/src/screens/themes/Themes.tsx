/** The themes of the review, each with what it rests on. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Adder } from '../../forms/Editable.tsx'
import { themeForm } from '../../forms/specs/commission-forms.ts'
import { LiveText } from '../../ui/LiveText.tsx'
import { Num } from '../../ui/Num.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Rest } from './Rest.tsx'
import './themes.css'

export function Themes() {
  const { t } = useTranslation()
  const review = useReview()
  const params = { review: review.head.key }
  return (
    <Screen
      title={t('themes.title')}
      of={review.head.title}
      lead={review.themes.length === 0 ? t('themes.empty') : t('themes.lead')}
    >
      <ol className="theme-list">
        {review.themes.map((theme) => (
          <li key={theme.id}>
            <h2 lang={review.head.language}>
              <Link to="/r/$review/themes/$theme" params={{ ...params, theme: theme.key }}>
                {theme.title}
              </Link>
            </h2>
            <p className="measure" lang={review.head.language}>
              <LiveText review={review} text={theme.question} />
            </p>
            <dl className="theme-counts">
              {(['bullets', 'findings', 'studies'] as const).map((noun) => (
                <div key={noun}>
                  <dt>{t(`themes.${noun}`)}</dt>
                  <dd>
                    <Num expression={`count ${noun} where theme = ${theme.key}`} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <Adder spec={themeForm} label={t('forms.add.theme')} main={review.themes.length === 0} />
      <Rest review={review} />
    </Screen>
  )
}
