/** One field of a form, as the part of Aksel that fits it. */

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Textarea } from '../../ui/form-parts.ts'
import { Select, TextField } from '../../ui/index.ts'
import type { DraftValue, Field } from './field.ts'
import { LiveInput } from './LiveInput.tsx'
import { PickInput } from './PickInput.tsx'
import { SpanInput } from './SpanInput.tsx'
import { UnknownTick } from './UnknownTick.tsx'

export interface FieldInputProps<F extends Field = Field> {
  field: F
  id: string
  value: DraftValue
  error: string | undefined
  /** The language of what is written. */
  lang: string
  onChange: (value: DraftValue) => void
}

export function FieldInput(props: FieldInputProps) {
  const { field } = props
  if ('empty' in field && field.empty === 'unknown')
    return (
      <UnknownTick value={props.value} label={field.label} onChange={props.onChange}>
        <Input {...props} />
      </UnknownTick>
    )
  return <Input {...props} />
}

function Input({ field, id, value, error, lang, onChange }: FieldInputProps): ReactNode {
  const { t } = useTranslation()
  const text = typeof value === 'string' ? value : ''
  const many = Array.isArray(value) ? value.map(String) : []
  const common = { id, label: field.label, description: field.hint, error, size: 'small' } as const
  const group = { legend: field.label, description: field.hint, error, size: 'small' } as const
  const unknown = value === null
  switch (field.kind) {
    case 'line':
    case 'whole': {
      const suggestions = field.kind === 'line' ? (field.suggestions ?? []) : []
      return (
        <>
          <TextField
            {...common}
            value={text}
            lang={lang}
            readOnly={unknown}
            autoComplete="off"
            {...(field.kind === 'whole' ? { inputMode: 'numeric', className: 'form-short' } : {})}
            {...(field.kind === 'line' && field.format === 'date' ? { className: 'form-short' } : {})}
            {...(suggestions.length > 0 ? { list: `${id}-list` } : {})}
            onChange={(event) => onChange(event.target.value)}
          />
          {suggestions.length > 0 ? (
            <datalist id={`${id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          ) : null}
        </>
      )
    }
    case 'text':
      return field.live ? (
        <LiveInput field={field} id={id} value={text} error={error} lang={lang} onChange={onChange} />
      ) : (
        <Textarea
          {...common}
          value={text}
          lang={lang}
          readOnly={unknown}
          minRows={field.rows ?? 3}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'names':
    case 'lines':
      return (
        <Textarea {...common} value={text} lang={lang} minRows={2} onChange={(event) => onChange(event.target.value)} />
      )
    case 'choice':
      return (
        <Select {...common} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">{field.empty === 'required' ? t('forms.choose') : t('forms.notSet')}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </Select>
      )
    case 'radio':
      return (
        <RadioGroup {...group} value={text} onChange={(chosen) => onChange(String(chosen))}>
          {field.options.map((option) => (
            <Radio key={option.value} value={option.value}>
              {option.label}
            </Radio>
          ))}
        </RadioGroup>
      )
    case 'tick':
      return (
        <Checkbox size="small" checked={value === true} onChange={(event) => onChange(event.target.checked)}>
          {field.label}
        </Checkbox>
      )
    case 'ticks':
      return field.options.length === 0 ? null : (
        <CheckboxGroup {...group} value={many} onChange={(chosen) => onChange(chosen.map(String))}>
          {field.options.map((option) => (
            <Checkbox key={option.value} value={option.value}>
              <span lang={option.lang}>{option.label}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )
    case 'pick':
      return <PickInput field={field} id={id} value={many} error={error} lang={lang} onChange={onChange} />
    case 'span':
      return <SpanInput field={field} id={id} value={many} error={error} lang={lang} onChange={onChange} />
  }
}
