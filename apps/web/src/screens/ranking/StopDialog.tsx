/** Stopping a stage before its end: what will be logged with it, and the reason, without which nothing is stopped. */
import type { Stage } from '@oversyn/model'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { api } from '../../app/api.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Button, Dialog, TextField } from '../../ui/index.ts'
import { planOf } from '../screening/stages.ts'
import { evidenceFacts } from './evidence-facts.ts'
import type { KnownStanding } from './StandingView.tsx'

interface StopDialogProps {
  standing: KnownStanding
  stage: Stage
  onClose: () => void
}

export function StopDialog({ standing, stage, onClose }: StopDialogProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const review = useReview()
  const words = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { key, language: written } = review.head
  const stop = useMutation({
    mutationFn: () => api.stopStage({ review: key, stage, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      for (const what of ['review', 'log', 'screening']) await queries.invalidateQueries({ queryKey: [what, key] })
      announce(t('ranking.stop.done'))
      onClose()
    },
  })
  const isAllowed = standing.rule === 'may-stop'
  const confirm = () => {
    if (stop.isPending) return
    if (reason.trim() === '') setMissing(true)
    else stop.mutate()
  }
  const { screened, records, found, unread, recall, mostMissing } = standing
  const { confidence } = planOf(review).stopping
  const evidence = { screened, records, included: found, unread, recall, mostMissing, confidence }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup width="small" role="alertdialog">
        <Dialog.Header>
          <Dialog.Title>{t('ranking.stop.title', { stage: words.stages[stage] })}</Dialog.Title>
          <Dialog.Description>{t('ranking.stop.lead')}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body>
          <form
            className="flow"
            onSubmit={(event: FormEvent) => {
              event.preventDefault()
              confirm()
            }}
          >
            <Facts
              facts={[
                { name: t('ranking.facts.rule'), value: standing.words.rule },
                ...evidenceFacts(evidence, language, t),
              ]}
            />
            {isAllowed ? null : <p className="notice">{t('ranking.stop.against')}</p>}
            <TextField
              size="small"
              label={t('ranking.stop.reason')}
              lang={written}
              autoComplete="off"
              maxLength={1_000}
              value={reason}
              error={isMissing && reason.trim() === '' ? t('ranking.stop.missing') : undefined}
              onChange={(event) => setReason(event.target.value)}
            />
            <NotSaved error={stop.error} onRetry={confirm} />
            <div className="row">
              <Button size="small" type="submit" aria-disabled={stop.isPending}>
                {t('ranking.stop.confirm')}
              </Button>
              <Button size="small" type="button" variant="tertiary" onClick={onClose}>
                {t('app.cancel')}
              </Button>
            </div>
          </form>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
