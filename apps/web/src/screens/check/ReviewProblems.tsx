/** The problems of the review itself, grouped by what they threaten, and below them those that were put aside. */
import type { Problem } from '@oversyn/model'
import { checksMade, dismissalsOf, problemText, threatens } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { problemsOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Checked } from './Checked.tsx'
import { DismissedList } from './DismissedList.tsx'
import { ProblemGroups } from './ProblemGroups.tsx'
import { ProblemLine } from './ProblemLine.tsx'
import { useLately } from './use-lately.ts'

export function ReviewProblems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const { lately, add } = useLately()
  const all = problemsOf(review)
  const dismissed = dismissalsOf(review, 'check')
  // What was dismissed a moment ago stays in its place as a line that can be undone.
  const shown = all.filter((it) => {
    const fingerprint = it.fingerprint ?? ''
    return !dismissed.has(fingerprint) || lately.has(fingerprint)
  })
  const nameOf = (code: string) => {
    const known = checksMade('en').find((made) => made.code === code)
    return known ? t(`check.codes.${known.code}`) : code
  }
  return (
    <>
      <ProblemGroups
        problems={shown}
        counted={(it) => !dismissed.has(it.fingerprint ?? '')}
        threatens={threatens}
        nameOf={nameOf}
        line={(problem) => (
          <ProblemLine
            key={`${problem.fingerprint} ${problem.where.at ?? ''}`}
            problem={problem}
            dismissal={dismissed.get(problem.fingerprint ?? '')}
            restored={lately.has(problem.fingerprint ?? '')}
            onDismissed={add}
          />
        )}
      />
      <DismissedList
        dismissals={review.dismissals.filter((it) => it.about === 'check')}
        textOf={({ fingerprint, excerpt }) => {
          const problem = all.find((it) => it.fingerprint === fingerprint)
          return problem ? problemText(problem, language) : excerpt
        }}
      />
      <Checked made={checksMade(language)} open={problems.length === 0} />
    </>
  )
}
