/** The findings of a study, theme by theme. */
import type { Finding, Review, Study } from '@oversyn/model'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { excerpt } from '../../forms/kit/excerpt.ts'
import { findingForm } from '../../forms/specs/finding-form.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { FindingFacts } from '../../ui/FindingFacts.tsx'

interface StudyFindingsProps {
  review: Review
  study: Study
  words: readonly string[]
  readOnly: boolean
}

export function StudyFindings({ review, study, words, readOnly }: StudyFindingsProps) {
  const { t } = useTranslation()
  const { finding: sought } = useSearch({ from: '/r/$review' })
  const findings = lookupOf(review).findingsByStudy(study.id)
  const loose = findings.filter((finding) => finding.themes.length === 0)
  const list = (some: readonly Finding[]) => (
    <ul className="plain-list finding-list">
      {some.map((finding) => (
        <li key={finding.id} className={finding.key === sought ? 'finding lit' : 'finding'}>
          <Editable
            spec={findingForm}
            what={excerpt(finding.statement)}
            id={finding.id}
            readOnly={readOnly}
            actions={<Withdraw kind="finding" id={finding.id} what={excerpt(finding.statement)} />}
          >
            <FindingFacts review={review} finding={finding} words={words} />
          </Editable>
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('studies.findingsByTheme')}</h2>
      {findings.length === 0 ? <p className="quiet">{t('studies.noFindings')}</p> : null}
      {review.themes.map((theme) => {
        const here = findings.filter((finding) => finding.themes.includes(theme.id))
        return here.length === 0 ? null : (
          <div key={theme.id} className="study-theme">
            <h3 lang={review.head.language}>
              <Link to="/r/$review/themes/$theme" params={{ review: review.head.key, theme: theme.key }}>
                {theme.title}
              </Link>
            </h3>
            {list(here)}
          </div>
        )
      })}
      {loose.length > 0 ? (
        <div className="study-theme">
          <h3>{t('studies.noTheme')}</h3>
          {list(loose)}
        </div>
      ) : null}
      {readOnly ? null : (
        <Adder
          spec={findingForm}
          label={t('forms.add.finding')}
          under={study.id}
          given={{ study: study.id, scope: {} }}
        />
      )}
    </section>
  )
}
