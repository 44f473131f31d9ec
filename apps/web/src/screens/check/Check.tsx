/** "Before you send": what the program finds weak, wrong or missing, grouped by what it threatens. */
import type { Problem } from '@oversyn/model'
import { checksMade, type Threat, threatens } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { problemsOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { ProblemLine } from './ProblemLine.tsx'
import './check.css'

const threats: Threat[] = ['number', 'claim', 'method', 'form']

export function Check() {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const problems = problemsOf(review)
  const made = checksMade(language)
  return (
    <Screen
      title={t('check.title')}
      of={review.head.title}
      lead={problems.length === 0 ? t('check.empty') : t('check.lead', { count: problems.length })}
    >
      {threats.map((threat) => (
        <ProblemGroup
          key={threat}
          title={t(`check.threatens.${threat}`)}
          problems={problems.filter((problem) => threatens(problem) === threat)}
        />
      ))}
      <details className="checked" open={problems.length === 0}>
        <summary>{t('check.checked')}</summary>
        <ul>
          {made.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      </details>
    </Screen>
  )
}

function ProblemGroup({ title, problems }: { title: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <section className="problem-group">
      <h2>
        {title} <span className="quiet">({problems.length})</span>
      </h2>
      <ul className="plain-list">
        {problems.map((problem) => (
          <ProblemLine key={`${problem.code} ${problem.where.id ?? ''} ${problem.where.at ?? ''}`} problem={problem} />
        ))}
      </ul>
    </section>
  )
}
