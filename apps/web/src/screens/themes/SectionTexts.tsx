/** The running texts of the report outside its themes, each folded under its name. */
import { capital, type Review, sections } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../app/derived.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { proseForm } from '../../forms/specs/synthesis-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { Blocks } from '../../ui/Blocks.tsx'

export function SectionTexts({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <section aria-labelledby="rest-prose">
      <h2 id="rest-prose">{t('forms.synthesis.texts')}</h2>
      <p className="quiet">{t('forms.synthesis.textsLead')}</p>
      {sections
        .filter((section) => section !== 'theme')
        .map((section) => {
          const prose = review.prose.find((it) => it.section === section)
          const name = capital(words.sections[section])
          return (
            <div key={section} className="rest-text">
              <h3>{name}</h3>
              {prose ? (
                <Editable
                  spec={proseForm}
                  what={name}
                  id={prose.id}
                  actions={<Withdraw kind="prose" id={prose.id} what={name} />}
                >
                  <details>
                    <summary>{t('forms.synthesis.read')}</summary>
                    <div className="prose" lang={review.head.language}>
                      <Blocks blocks={writerOf(review).text(prose.text, prose.key)} />
                    </div>
                  </details>
                </Editable>
              ) : (
                <Adder
                  spec={proseForm}
                  label={`${t('forms.add.prose')}: ${name}`}
                  under={section}
                  given={{ section }}
                />
              )}
            </div>
          )
        })}
    </section>
  )
}
