/** A theme: its prose, its bullets, and the findings they rest on; choosing one side lights the other. */
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { LiveText } from '../../ui/LiveText.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { BulletColumn } from './BulletColumn.tsx'
import { FindingColumn } from './FindingColumn.tsx'
import { type Light, lighting } from './lighting.ts'
import { ThemeProse } from './ThemeProse.tsx'
import './themes.css'

export function ThemePage() {
  const { t } = useTranslation()
  const review = useReview()
  const navigate = useNavigate()
  const { theme: key } = useParams({ from: '/r/$review/themes/$theme' })
  const { bullet, finding } = useSearch({ from: '/r/$review/themes/$theme' })
  const theme = lookupOf(review).byKey.themes.get(key)
  const place = theme ? review.themes.indexOf(theme) : -1
  const choose = (choice: { bullet?: string; finding?: string }) =>
    navigate({ to: '.', search: choice, resetScroll: false, replace: bullet !== undefined || finding !== undefined })
  const light = lighting(review, { bullet, finding })
  return (
    <Screen
      title={theme?.title ?? t('themes.missing')}
      lang={theme ? review.head.language : undefined}
      of={review.head.title}
      lead={
        theme ? (
          <span lang={review.head.language}>
            <LiveText review={review} text={theme.question} />
          </span>
        ) : null
      }
      action={
        <nav className="row" aria-label={t('themes.title')}>
          <Neighbour review={review.head.key} theme={review.themes[place - 1]?.key} label={t('themes.previous')} />
          <Neighbour review={review.head.key} theme={review.themes[place + 1]?.key} label={t('themes.next')} />
        </nav>
      }
    >
      {theme ? (
        <>
          <p className="quiet small theme-choice" aria-live="polite">
            {light ? (
              <Chosen light={light} bullet={bullet !== undefined} onClear={() => choose({})} />
            ) : (
              t('themes.pick')
            )}
          </p>
          <div className="theme-columns">
            <BulletColumn review={review} theme={theme} chosen={bullet} light={light} onChoose={choose} />
            <FindingColumn review={review} theme={theme} chosen={finding} light={light} onChoose={choose} />
          </div>
          <ThemeProse review={review} theme={theme} />
        </>
      ) : null}
    </Screen>
  )
}

function Chosen({ light, bullet, onClear }: { light: Light; bullet: boolean; onClear: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      {bullet
        ? t('themes.litFindings', { count: light.findings.size })
        : t('themes.litBullets', { count: light.bullets.size })}{' '}
      <button type="button" className="plain-button clear" onClick={onClear}>
        {t('themes.clear')}
      </button>
    </>
  )
}

function Neighbour({ review, theme, label }: { review: string; theme: string | undefined; label: string }) {
  if (theme === undefined) return null
  return (
    <Link to="/r/$review/themes/$theme" params={{ review, theme }}>
      {label}
    </Link>
  )
}
