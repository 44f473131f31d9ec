/** A field that is either filled in or said not to be reported: the two are never mixed up. */

import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/form-parts.ts'
import type { DraftValue } from './field.ts'

interface UnknownTickProps {
  value: DraftValue
  label: string
  onChange: (value: DraftValue) => void
  children: ReactNode
}

export function UnknownTick({ value, label, onChange, children }: UnknownTickProps) {
  const { t } = useTranslation()
  // What was written comes back if the tick is taken away again.
  const written = useRef('')
  const toggle = (unknown: boolean) => {
    if (unknown) written.current = String(value ?? '')
    onChange(unknown ? null : written.current)
  }
  return (
    <div className="form-unknown">
      {children}
      <Checkbox size="small" checked={value === null} onChange={(event) => toggle(event.target.checked)}>
        {t('forms.unknown')}
        <span className="aksel-sr-only">: {label}</span>
      </Checkbox>
    </div>
  )
}
