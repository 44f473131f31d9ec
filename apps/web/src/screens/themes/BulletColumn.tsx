/** The bullets of a theme as they read in the report, each with its note in the margin. */
import type { Bullet, Review, Theme } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { lookupOf, plainOf } from '../../app/derived.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { excerpt } from '../../forms/kit/excerpt.ts'
import { Move } from '../../forms/Move.tsx'
import { bulletForm } from '../../forms/specs/synthesis-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
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
            among={bullets}
            chosen={bullet.key === chosen}
            lit={light?.bullets.has(bullet.id) === true}
            onChoose={() => onChoose(bullet.key === chosen ? {} : { bullet: bullet.key })}
          />
        ))}
      </ul>
      <Adder spec={bulletForm} label={t('forms.add.bullet')} under={theme.id} given={{ theme: theme.id }} />
    </section>
  )
}

interface BulletItemProps {
  review: Review
  bullet: Bullet
  among: readonly Bullet[]
  chosen: boolean
  lit: boolean
  onChoose: () => void
}

function BulletItem({ review, bullet, among, chosen, lit, onChoose }: BulletItemProps) {
  const { t } = useTranslation()
  const { studies, weak } = bulletNotes(review, bullet)
  const id = `bullet-${bullet.key}`
  const name = excerpt(plainOf(review, bullet.text))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside has the keys
    <li
      className={lit ? 'bullet lit' : 'bullet'}
      data-chosen={chosen}
      onClick={(event) => {
        const onOwn = event.target instanceof Element && event.target.closest('a, button, .editing, [role="dialog"]')
        if (!onOwn) onChoose()
      }}
    >
      <Editable
        spec={bulletForm}
        what={name}
        id={bullet.id}
        actions={
          <>
            <Move verb="writeBullet" id={bullet.id} what={name} among={among} />
            <Withdraw kind="bullet" id={bullet.id} what={name} />
          </>
        }
      >
        <p id={id} lang={review.head.language} className="bullet-text">
          <LiveText review={review} text={bullet.text} />
        </p>
      </Editable>
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
