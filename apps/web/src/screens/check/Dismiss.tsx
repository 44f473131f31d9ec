/** "Dismiss, because …": a word that opens one field; nothing is put aside without a reason. */
import type { Dismissal } from '@oversyn/model'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorKind } from '../../app/error-kind.ts'
import { useCommand } from '../../app/use-command.ts'
import { Button, TextField } from '../../ui/index.ts'
import { useFocusOnce } from './use-focus-once.ts'

interface DismissProps {
  what: Omit<Dismissal, 'id' | 'reason'>
  /** What it is about, for those who do not see where the word stands. */
  name: string
  /** Whether it takes the focus: what had it has just given place to this. */
  focused: boolean
  onDismissed: () => void
}

export function Dismiss({ what, name, focused, onDismissed }: DismissProps) {
  const [state, setState] = useState<'open' | 'closed' | 'fresh'>('fresh')
  if (state !== 'open')
    return <Opener name={name} focused={focused || state === 'closed'} onOpen={() => setState('open')} />
  return <Because what={what} onDismissed={onDismissed} onClose={() => setState('closed')} />
}

function Opener({ name, focused, onOpen }: { name: string; focused: boolean; onOpen: () => void }) {
  const { t } = useTranslation()
  const button = useFocusOnce(focused)
  return (
    <button
      ref={button}
      type="button"
      className="plain-button problem-act"
      aria-label={`${t('check.dismiss.open')}: ${name}`}
      onClick={onOpen}
    >
      {t('check.dismiss.open')}
    </button>
  )
}

interface BecauseProps extends Pick<DismissProps, 'what' | 'onDismissed'> {
  onClose: () => void
}

function Because({ what, onDismissed, onClose }: BecauseProps) {
  const { t } = useTranslation()
  const field = useId()
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const dismiss = useCommand('dismissProblem')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (dismiss.isPending) return
    if (reason.trim() === '') return setError(t('check.dismiss.missing'))
    const value = { ...what, reason: reason.trim() }
    dismiss.mutate(
      { input: { value } },
      { onSuccess: onDismissed, onError: (why) => setError(t(`errors.${errorKind(why)}.what`)) },
    )
  }
  return (
    <form className="dismiss" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <TextField
        id={field}
        autoFocus
        size="small"
        label={t('check.dismiss.why')}
        value={reason}
        maxLength={1000}
        autoComplete="off"
        error={error}
        onChange={(event) => {
          setReason(event.target.value)
          setError('')
        }}
      />
      <div className="row">
        <Button type="submit" size="xsmall" variant="secondary" aria-disabled={dismiss.isPending}>
          {t('check.dismiss.action')}
        </Button>
        <Button type="button" size="xsmall" variant="tertiary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
