/** Putting a citation into a text: a study or a background work, in brackets or in the sentence. */

import type { Review } from '@oversyn/model'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { Checkbox } from '../../ui/form-parts.ts'
import { Button, Select } from '../../ui/index.ts'

export function CitationPicker({ review, onInsert }: { review: Review; onInsert: (text: string) => void }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const id = useId()
  const [key, setKey] = useState('')
  const [brackets, setBrackets] = useState(true)
  const studies = review.studies
    .map((study) => ({
      key: study.key,
      label: `${nameOf(review, study, language)}: ${lookupOf(review).reportsByStudy(study.id)[0]?.title ?? ''}`,
    }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
  const works = review.works.map((work) => ({ key: work.key, label: work.short }))
  return (
    <fieldset className="form-picker">
      <legend className="aksel-sr-only">{t('forms.preview.cite')}</legend>
      <Select
        id={id}
        size="small"
        label={t('forms.preview.study')}
        value={key}
        onChange={(event) => setKey(event.target.value)}
      >
        <option value="">{t('forms.choose')}</option>
        {[...studies, ...works].map((cited) => (
          <option key={cited.key} value={cited.key}>
            {cited.label}
          </option>
        ))}
      </Select>
      <Checkbox size="small" checked={brackets} onChange={(event) => setBrackets(event.target.checked)}>
        {t('forms.preview.brackets')}
      </Checkbox>
      <Button
        type="button"
        size="small"
        variant="secondary"
        onClick={() => key !== '' && onInsert(brackets ? `[@${key}]` : `@${key}`)}
      >
        {t('forms.preview.insert')}
      </Button>
    </fieldset>
  )
}
