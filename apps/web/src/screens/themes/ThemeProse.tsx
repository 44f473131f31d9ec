/** The running text of a theme as it reads in the report. */
import type { Review, Theme } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../app/derived.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { proseForm } from '../../forms/specs/synthesis-forms.ts'
import { Blocks } from '../../ui/Blocks.tsx'

export function ThemeProse({ review, theme }: { review: Review; theme: Theme }) {
  const { t } = useTranslation()
  const prose = review.prose.filter((it) => it.theme === theme.id)
  return (
    <section aria-labelledby="prose" className="theme-prose">
      <h2 id="prose">{t('themes.prose')}</h2>
      {prose.map((it) => (
        <Editable key={it.id} spec={proseForm} what={t('themes.prose')} id={it.id}>
          <div className="prose" lang={review.head.language}>
            <Blocks blocks={writerOf(review).text(it.text, it.key)} />
          </div>
        </Editable>
      ))}
      {prose.length === 0 ? (
        <>
          <p className="quiet">{t('themes.noProse')}</p>
          <Adder
            spec={proseForm}
            label={t('forms.add.prose')}
            under={theme.id}
            given={{ section: 'theme', theme: theme.id }}
          />
        </>
      ) : null}
    </section>
  )
}
