/** "Before you send": what the program finds weak, wrong or missing, grouped by what it threatens. */
import { capital, type Problem } from '@oversyn/model'
import { checksMade, type Threat, threatens } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { problemsOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Screen } from '../../ui/Screen.tsx'
import { alike, tally } from './alike.ts'
import { ProblemLine } from './ProblemLine.tsx'
import './check.css'

const threats: Threat[] = ['number', 'claim', 'method', 'form']

export function Check() {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const words = useWords()
  const problems = problemsOf(review)
  const made = checksMade(language)
  return (
    <Screen
      title={t('check.title')}
      of={review.head.title}
      lead={problems.length === 0 ? t('check.empty') : `${tally(problems, words)}.`}
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

interface ProblemGroupProps {
  title: string
  problems: readonly Problem[]
}

/** What threatens the same, one fold for each code; what is only told is folded until asked for. */
function ProblemGroup({ title, problems }: ProblemGroupProps) {
  const { t } = useTranslation()
  const words = useWords()
  if (problems.length === 0) return null
  const nameOf = (code: string) => {
    const known = checksMade('en').find((made) => made.code === code)
    return known ? t(`check.codes.${known.code}`) : code
  }
  return (
    <section className="problem-group">
      <h2>
        {title} <span className="quiet">({problems.length})</span>
      </h2>
      {alike(problems).map(({ code, severity, problems }) => (
        <details key={`${severity} ${code}`} className="problem-alike" open={severity !== 'note'}>
          <summary>
            <span className={`problem-weight problem-${severity}`}>{capital(words.severities[severity].one)}</span>{' '}
            {nameOf(code)} <span className="quiet">({problems.length})</span>
          </summary>
          <ul className="plain-list">
            {problems.map((problem) => (
              <ProblemLine key={`${problem.where.id ?? ''} ${problem.where.at ?? ''}`} problem={problem} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
