/** The themes of the commission, each with its question. */
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { Move } from '../../forms/Move.tsx'
import { themeForm } from '../../forms/specs/commission-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { LiveText } from '../../ui/LiveText.tsx'

export function ThemeList({ review }: { review: Review }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{t('commission.themes')}</h2>
      {review.themes.length === 0 ? <p className="quiet">{t('commission.none')}</p> : null}
      <ol className="commission-list">
        {review.themes.map((theme) => (
          <li key={theme.id}>
            <Editable
              spec={themeForm}
              what={theme.title}
              id={theme.id}
              actions={
                <>
                  <Move verb="stateTheme" id={theme.id} what={theme.title} among={review.themes} />
                  <Withdraw kind="theme" id={theme.id} what={theme.title} />
                </>
              }
            >
              <h3 lang={review.head.language}>
                <Link to="/r/$review/themes/$theme" params={{ review: review.head.key, theme: theme.key }}>
                  {theme.title}
                </Link>
              </h3>
              <p lang={review.head.language}>
                <LiveText review={review} text={theme.question} />
              </p>
            </Editable>
          </li>
        ))}
      </ol>
      <Adder spec={themeForm} label={t('forms.add.theme')} />
    </section>
  )
}
