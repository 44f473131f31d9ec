/** Why something is changed: asked for where the method is changed, else out of the way until it is wanted. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, TextField } from '../../ui/index.ts'

interface WhyInputProps {
  tucked: boolean
  value: string
  lang: string
  onChange: (value: string) => void
}

export function WhyInput({ tucked, value, lang, onChange }: WhyInputProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(!tucked || value !== '')
  if (!open)
    return (
      <div className="form-field">
        <Button type="button" size="xsmall" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
          {t('forms.addWhy')}
        </Button>
      </div>
    )
  return (
    <div className="form-field">
      <TextField
        size="small"
        label={t('forms.fields.why')}
        description={t('forms.hints.why')}
        value={value}
        lang={lang}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
