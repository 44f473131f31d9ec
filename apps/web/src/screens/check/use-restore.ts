/** Taking a dismissal back: the problem stands again. */
import type { Dismissal } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorKind } from '../../app/error-kind.ts'
import { useCommand } from '../../app/use-command.ts'

export function useRestore(): { restore: (dismissal: Dismissal) => void; failed: string } {
  const { t } = useTranslation()
  const [failed, setFailed] = useState('')
  const withdraw = useCommand('withdraw')
  const restore = ({ id }: Dismissal) => {
    if (withdraw.isPending) return
    setFailed('')
    withdraw.mutate(
      { input: { kind: 'dismissal', id } },
      { onError: (why) => setFailed(t(`errors.${errorKind(why)}.what`)) },
    )
  }
  return { restore, failed }
}
