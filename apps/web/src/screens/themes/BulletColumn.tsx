/** The bullets of a theme as they read in the report, each with its note in the margin. */
import type { Bullet, Review, Theme } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { LiveText } from '../../ui/LiveText.tsx'
import { bulletNotes } from './bullet-notes.ts'
import type { Light } from './lighting.ts'

interface BulletColumnProps {
  review: Review
  theme: Theme
  /** The key of the chosen bullet. */
  chosen: string | undefined
  light: Light | undefined
  onChoose: (choice: { bullet?: string }) => void
}

export function BulletColumn({ review, theme, chosen, light, onChoose }: BulletColumnProps) {
  const { t } = useTranslation()
  const bullets = lookupOf(review).bulletsByTheme(theme.id)
  return (
    <section aria-labelledby="bullets">
      <h2 id="bullets">{t('themes.bullets')}</h2>
      {bullets.length === 0 ? <p className="quiet">{t('themes.noBullets')}</p> : null}
      <ul className="plain-list bullet-list">
        {bullets.map((bullet) => (
          <BulletItem
            key={bullet.id}
            review={review}
            bullet={bullet}
            chosen={bullet.key === chosen}
            lit={light?.bullets.has(bullet.id) === true}
            onChoose={() => onChoose(bullet.key === chosen ? {} : { bullet: bullet.key })}
          />
        ))}
      </ul>
    </section>
  )
}

interface BulletItemProps {
  review: Review
  bullet: Bullet
  chosen: boolean
  lit: boolean
  onChoose: () => void
}

function BulletItem({ review, bullet, chosen, lit, onChoose }: BulletItemProps) {
  const { t } = useTranslation()
  const { studies, weak } = bulletNotes(review, bullet)
  const id = `bullet-${bullet.key}`
  return (
    <li className={lit ? 'bullet lit' : 'bullet'}>
      <p id={id} lang={review.head.language} className="bullet-text">
        <LiveText review={review} text={bullet.text} />
      </p>
      <button
        type="button"
        className="plain-button bullet-note"
        aria-pressed={chosen}
        aria-describedby={id}
        onClick={onChoose}
      >
        {studies > 0 && !weak.includes('one') ? <span>{t('themes.note.studies', { count: studies })}</span> : null}
        {weak.map((word) => (
          <span key={word} className="bullet-weak">
            {t(`themes.note.${word}`)}
          </span>
        ))}
        {lit && !chosen ? <span className="aksel-sr-only">{t('themes.lit')}</span> : null}
      </button>
    </li>
  )
}
