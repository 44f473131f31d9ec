/** Taking an object out: asked once, with the reason; where something rests on it, that is listed instead. */

import { ApiProblem } from '@oversyn/api'
import type { NounKind } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { refPlace } from '../app/ref-place.ts'
import { useSettings } from '../app/settings.ts'
import { useCommand } from '../app/use-command.ts'
import { useReview } from '../app/use-review.ts'
import { Button, Dialog, TextField } from '../ui/index.ts'
import { FailureView } from './kit/FailureView.tsx'
import { failureOf } from './kit/failure.ts'

interface WithdrawProps {
  kind: NounKind
  id: string
  what: string
  /** What nothing else rests on once it is gone, and goes with it. */
  also?: readonly { kind: NounKind; id: string }[]
  /** Where it stood on a page of its own, so that one is led away from it. */
  onDone?: () => void
}

export function Withdraw(props: WithdrawProps) {
  const { what } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        aria-label={t('forms.withdraw.what', { what })}
        onClick={() => setOpen(true)}
      >
        {t('forms.withdraw.action')}
      </Button>
      {open ? <WithdrawDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function WithdrawDialog({ kind, id, what, also = [], onClose, onDone }: WithdrawProps & { onClose: () => void }) {
  const { t } = useTranslation()
  const review = useReview()
  const field = useId()
  const [why, setWhy] = useState('')
  const [seen] = useState(review.log.seq)
  const withdraw = useCommand('withdraw')
  const sending = useRef(false)
  const [failed, setFailed] = useState<unknown>(null)
  const confirm = async () => {
    if (sending.current) return
    sending.current = true
    const reason = why.trim() === '' ? {} : { why: why.trim() }
    try {
      for (const it of [{ kind, id }, ...also])
        await withdraw.mutateAsync({ input: { ...it, ...reason }, expect: seen })
      onClose()
      onDone?.()
    } catch (error) {
      setFailed(error)
    } finally {
      sending.current = false
    }
  }
  return (
    <Dialog open onOpenChange={(now) => !now && onClose()} size="small">
      <Dialog.Popup width="small" role="alertdialog">
        <Dialog.Header>
          <Dialog.Title>{t('forms.withdraw.ask')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body className="flow">
          <p lang={review.head.language}>{what}</p>
          <p className="quiet">{t('forms.withdraw.means')}</p>
          <TextField
            id={field}
            size="small"
            label={t('forms.fields.why')}
            value={why}
            autoComplete="off"
            onChange={(event) => setWhy(event.target.value)}
          />
          {failed === null ? null : <Refused error={failed} onRetry={confirm} />}
          <div className="row">
            <Button size="small" variant="danger" onClick={confirm} aria-disabled={withdraw.isPending}>
              {t('forms.withdraw.confirm')}
            </Button>
            <Button size="small" variant="tertiary" onClick={onClose}>
              {t('app.cancel')}
            </Button>
          </div>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}

/** What still rests on it, as links; any other failure as everywhere. */
function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const resting =
    error instanceof ApiProblem ? (error.details.problems ?? []).filter((it) => it.code === 'still-used') : []
  if (resting.length === 0) {
    const failure = failureOf(error)
    if (failure.kind === 'refused' || failure.kind === 'failed')
      return <FailureView failure={failure} onRetry={onRetry} />
    return <p role="alert">{t('errors.changed.what')}</p>
  }
  return (
    <div role="alert">
      <p>{t('forms.withdraw.refused')}</p>
      <ul>
        {resting.map(({ where, message }) => {
          const place =
            where.kind && where.id ? refPlace({ kind: where.kind, id: where.id }, review, language) : undefined
          return (
            <li key={message}>
              {place ? (
                <Link to={place.to} search={place.search} lang={place.lang}>
                  {place.label}
                </Link>
              ) : (
                message
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
