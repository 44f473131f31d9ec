/** One problem of a text: a sentence, the words, where they stand, how sure it is, and what can be done. */
import type { AuditProblemSchema } from '@oversyn/api'
import { auditConfidence, auditPlace, auditSentence } from '@oversyn/audit'
import type { Dismissal, Language } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { excerpt as excerptOf } from '../../forms/kit/excerpt.ts'
import { liveNumber } from '../../ui/live-number.ts'
import { useOpenNumber } from '../../ui/Num.tsx'
import { Dismiss } from './Dismiss.tsx'
import { DismissedLine } from './DismissedLine.tsx'

interface AuditProblemLineProps {
  problem: AuditProblemSchema
  /** The language of the text, where it is known. */
  lang: Language | null
  dismissal: Dismissal | undefined
  restored: boolean
  onDismissed: (fingerprint: string) => void
}

export function AuditProblemLine({ problem, lang, dismissal, restored, onDismissed }: AuditProblemLineProps) {
  const { language } = useSettings()
  const text = auditSentence(problem, language)
  if (dismissal) return <DismissedLine dismissal={dismissal} text={text} />
  const { code, fingerprint, excerpt, where, confidence } = problem
  const place = auditPlace(where, language)
  const facts = [auditConfidence(confidence, language), place, excerptOf(where.section ?? '')]
  return (
    <li className="problem">
      <p className="problem-text">{text}</p>
      {excerpt === '' ? null : (
        <blockquote className="problem-excerpt" lang={lang ?? undefined}>
          {excerpt}
        </blockquote>
      )}
      <p className="problem-facts quiet small">{facts.filter(Boolean).join(' · ')}</p>
      <OtherPlace problem={problem} lang={lang} />
      <div className="problem-acts">
        <Shown problem={problem} />
        <Dismiss
          what={{ about: 'audit', fingerprint, code, excerpt: excerpt || text }}
          name={`${text} ${place}`}
          focused={restored}
          onDismissed={() => onDismissed(fingerprint)}
        />
      </div>
    </li>
  )
}

/** The words of the other place: what a bullet sums up, what it repeats, what it contradicts. */
function OtherPlace({ problem: { values, where }, lang }: { problem: AuditProblemSchema; lang: Language | null }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { there, line, section } = values
  if (there === undefined || line === undefined) return null
  const place = auditPlace({ page: null, line, unit: where.unit }, language)
  return (
    <details className="problem-there">
      <summary>{t('check.audit.show', { what: place })}</summary>
      <blockquote className="problem-excerpt" lang={lang ?? undefined}>
        {there}
      </blockquote>
      {section ? <p className="quiet small">{excerptOf(String(section))}</p> : null}
    </details>
  )
}

/** The way to what of the review it is about: its studies, its bullet, or the number with the list behind it. */
function Shown({ problem }: { problem: AuditProblemSchema }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const open = useOpenNumber()
  const { expression } = problem.values
  if (typeof expression === 'string' && liveNumber(expression, review, language).ok)
    return (
      <button type="button" className="plain-button problem-act" onClick={() => open(expression)}>
        {t('check.audit.showNumber')}
      </button>
    )
  return problem.refs.map((ref) => {
    const place = refPlace(ref, review, language)
    return place ? (
      <Link key={ref.id} to={place.to} search={place.search}>
        {ref.kind === 'bullet'
          ? t('check.audit.showBullet')
          : t('check.audit.show', { what: place.label.split(':')[0] })}
      </Link>
    ) : null
  })
}
