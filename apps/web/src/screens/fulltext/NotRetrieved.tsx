/** Why full texts could not be had: a common reason or one's own words, for one report or for many. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/use-command.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button, Select, TextField } from '../../ui/index.ts'
import { refreshFulltexts } from './upload-queue.ts'

const reasons = ['paywall', 'noReply', 'notFound', 'library', 'never', 'language'] as const

interface NotRetrievedProps {
  reports: readonly string[]
  onClose: () => void
}

export function NotRetrieved({ reports, onClose }: NotRetrievedProps) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const [reason, setReason] = useState<string>(t('fulltext.missing.reasons.paywall'))
  const [own, setOwn] = useState('')
  const [error, setError] = useState<Error | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { mutateAsync } = useCommand('seekFulltext')
  const words = reason === '' ? own.trim() : reason
  const save = async () => {
    setSaving(true)
    setError(null)
    try {
      for (const report of reports)
        await mutateAsync({ input: { report, state: 'not-retrieved', ...(words === '' ? {} : { reason: words }) } })
      onClose()
    } catch (failed) {
      setError(failed instanceof Error ? failed : new Error(String(failed)))
    } finally {
      setSaving(false)
      refreshFulltexts(review)
    }
  }
  return (
    <form
      className="not-retrieved"
      aria-label={t('fulltext.missing.title')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Select
        size="small"
        autoFocus
        label={t('fulltext.missing.title')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      >
        {reasons.map((it) => (
          <option key={it} value={t(`fulltext.missing.reasons.${it}`)}>
            {t(`fulltext.missing.reasons.${it}`)}
          </option>
        ))}
        <option value="">{t('fulltext.missing.own')}</option>
      </Select>
      {reason === '' ? (
        <TextField
          size="small"
          label={t('fulltext.missing.own')}
          value={own}
          maxLength={1000}
          onChange={(event) => setOwn(event.target.value)}
        />
      ) : null}
      <Button size="small" type="submit" loading={isSaving} disabled={words === ''}>
        {t('fulltext.missing.save')}
      </Button>
      <Button size="small" type="button" variant="tertiary" onClick={onClose}>
        {t('fulltext.missing.cancel')}
      </Button>
      <NotSaved error={error} onRetry={() => setError(null)} />
    </form>
  )
}
