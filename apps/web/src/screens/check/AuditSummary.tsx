/** Which text it was, when, and what of it could be read; and the result as a file. */
import { asCsv, auditSentence, auditSettles } from '@oversyn/audit'
import { showNumber } from '@oversyn/model'
import { dismissalsOf } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { useReview, useReviewKey } from '../../app/use-review.ts'
import { showMoment } from '../../ui/show-time.ts'
import { type AuditResult, forgetAudit } from './audit-run.ts'
import { saveFile } from './save-file.ts'

export function AuditSummary({ result }: { result: AuditResult }) {
  const { t } = useTranslation()
  const review = useReview()
  const key = useReviewKey()
  const { language } = useSettings()
  const { name, at, answer } = result
  const { words, citations, pages } = answer.read
  const number = (value: number) => showNumber(value, 'count', language)
  const counts = [
    ...(pages === null ? [] : [t('check.audit.pages', { count: pages, shown: number(pages) })]),
    t('check.audit.words', { count: words, shown: number(words) }),
    t('check.audit.citations', { count: citations, shown: number(citations) }),
  ]
  const dismissed = dismissalsOf(review, 'audit')
  const problems = answer.problems.map((problem) => {
    const reason = dismissed.get(problem.fingerprint)?.reason
    const { dismissed: _, ...rest } = problem
    const said = { ...rest, message: auditSentence(problem, language), settles: auditSettles(problem, language) }
    return reason === undefined ? said : { ...said, dismissed: reason }
  })
  const stem = `${key}-${name.replace(/\.[^.]*$/, '')}`
  // Spreadsheets take a file without the mark for one of another alphabet.
  const csv = () => saveFile(`${stem}.csv`, 'text/csv', `\ufeff${asCsv(problems, language)}`)
  const json = () =>
    saveFile(
      `${stem}.json`,
      'application/json',
      JSON.stringify({ text: name, at, review: key, head: review.log.hash, ...answer, problems }, null, 2),
    )
  return (
    <div className="audit-summary">
      <p>
        <strong>{name}</strong>
      </p>
      <p className="quiet small">{t('check.audit.read', { what: counts.join(', '), at: showMoment(at, language) })}</p>
      <div className="problem-acts">
        <button type="button" className="plain-button problem-act" onClick={csv}>
          {t('check.audit.csv')}
        </button>
        <button type="button" className="plain-button problem-act" onClick={json}>
          {t('check.audit.json')}
        </button>
        <button type="button" className="plain-button problem-act" onClick={() => forgetAudit(key)}>
          {t('check.audit.forget')}
        </button>
      </div>
    </div>
  )
}
