/** What an audit found, by what it threatens; what was put aside stands folded below. */
import { auditName, auditSentence, auditSettles, auditsMade, auditThreatens } from '@oversyn/audit'
import { dismissalsOf } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { AuditProblemLine } from './AuditProblemLine.tsx'
import { AuditSummary } from './AuditSummary.tsx'
import { tally } from './alike.ts'
import type { AuditResult } from './audit-run.ts'
import { byWeight } from './by-weight.ts'
import { Checked } from './Checked.tsx'
import { DismissedList } from './DismissedList.tsx'
import { ProblemGroups } from './ProblemGroups.tsx'
import { useLately } from './use-lately.ts'

export function AuditResultView({ result }: { result: AuditResult }) {
  const { t } = useTranslation()
  const review = useReview()
  const words = useWords()
  const { language } = useSettings()
  const { lately, add } = useLately()
  const dismissed = dismissalsOf(review, 'audit')
  const { problems, read } = result.answer
  const stands = ({ fingerprint }: { fingerprint: string }) => !dismissed.has(fingerprint)
  const standing = problems.filter(stands)
  return (
    <>
      <AuditSummary result={result} />
      <p className="check-lead">
        {standing.length === 0 ? t('check.audit.empty', { name: result.name }) : `${tally(standing, words)}.`}
      </p>
      <ProblemGroups
        problems={byWeight(problems.filter((it) => stands(it) || lately.has(it.fingerprint)))}
        counted={stands}
        threatens={({ code }) => auditThreatens(code)}
        nameOf={(code) => auditName(code, language)}
        noteOf={(code) => `${t('check.audit.settles')} ${uncapitalised(auditSettles({ code }, language))}`}
        line={(problem) => (
          <AuditProblemLine
            key={problem.fingerprint}
            problem={problem}
            lang={read.language}
            dismissal={dismissed.get(problem.fingerprint)}
            restored={lately.has(problem.fingerprint)}
            onDismissed={add}
          />
        )}
      />
      <DismissedList
        dismissals={[...dismissed.values()]}
        textOf={({ fingerprint, excerpt }) => {
          const problem = problems.find((it) => it.fingerprint === fingerprint)
          return problem ? auditSentence(problem, language) : excerpt
        }}
      />
      <Checked made={auditsMade(language)} open={standing.length === 0} />
    </>
  )
}

/** What follows a colon and is no sentence begins small. */
function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
