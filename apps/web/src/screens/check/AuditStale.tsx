/** Says that a result is of yesterday: the review, or the text, has been changed since. */
import { useTranslation } from 'react-i18next'
import { useReview, useReviewKey } from '../../app/use-review.ts'
import { LocalAlert } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import { type AuditResult, lastFile } from './audit-run.ts'
import { reviewMark } from './review-mark.ts'
import { useTextChanged } from './use-text-changed.ts'

interface AuditStaleProps {
  result: AuditResult
  onAgain: (file: File) => void
}

export function AuditStale({ result, onAgain }: AuditStaleProps) {
  const { t } = useTranslation()
  const review = useReview()
  const file = lastFile(useReviewKey())
  const textChanged = useTextChanged(file)
  const reviewChanged = result.mark !== undefined && result.mark !== reviewMark(review)
  if (!textChanged && !reviewChanged) return null
  return (
    <LocalAlert status="warning" size="small" role="status" className="audit-stale">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">
          {textChanged ? t('check.audit.stale.text', { name: result.name }) : t('check.audit.stale.review')}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {file && !textChanged ? (
          <Button size="xsmall" variant="secondary" onClick={() => onAgain(file)}>
            {t('check.audit.stale.again')}
          </Button>
        ) : (
          t('check.audit.stale.choose')
        )}
      </LocalAlert.Content>
    </LocalAlert>
  )
}
