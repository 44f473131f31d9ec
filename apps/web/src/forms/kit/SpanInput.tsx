/** A span of time: two dates, each as precise as it is known, either open. */

import { useTranslation } from 'react-i18next'
import { Fieldset } from '../../ui/form-parts.ts'
import { TextField } from '../../ui/index.ts'
import type { FieldInputProps } from './FieldInput.tsx'
import type { DraftValue, Field } from './field.ts'

type SpanInputProps = Omit<FieldInputProps<Extract<Field, { kind: 'span' }>>, 'value'> & {
  value: DraftValue & string[]
}

export function SpanInput({ field, id, value, error, onChange }: SpanInputProps) {
  const { t } = useTranslation()
  const [from = '', to = ''] = value
  return (
    <Fieldset legend={field.label} description={field.hint ?? t('forms.hints.partialDate')} error={error} size="small">
      <div className="form-span">
        <TextField
          id={id}
          size="small"
          label={field.fromLabel}
          value={from}
          autoComplete="off"
          onChange={(event) => onChange([event.target.value, to])}
        />
        <TextField
          id={`${id}-to`}
          size="small"
          label={field.toLabel}
          value={to}
          autoComplete="off"
          onChange={(event) => onChange([from, event.target.value])}
        />
      </div>
    </Fieldset>
  )
}
