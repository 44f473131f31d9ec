/** Putting a live number into a text: what is counted, shown as digits or words, with what it comes to now. */
import type { Review } from '@oversyn/model'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { Button, Select, TextField } from '../../ui/index.ts'
import { liveNumber } from '../../ui/live-number.ts'
import { numberChoices } from './number-choices.ts'

export function NumberPicker({ review, onInsert }: { review: Review; onInsert: (text: string) => void }) {
  const { t } = useTranslation()
  const words = useWords()
  const id = useId()
  const choices = useMemo(() => numberChoices(review, words, t), [review, words, t])
  const [expression, setExpression] = useState('count studies')
  const [format, setFormat] = useState<'digits' | 'words'>('digits')
  const source = format === 'words' ? `${expression.trim()} | words` : expression.trim()
  const number = liveNumber(source, review, review.head.language)
  const chosen = choices.some((choice) => choice.expression === expression) ? expression : ''
  return (
    <fieldset className="form-picker">
      <legend className="aksel-sr-only">{t('forms.preview.number')}</legend>
      <Select
        size="small"
        label={t('forms.preview.measure')}
        value={chosen}
        onChange={(event) => setExpression(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.expression} value={choice.expression}>
            {choice.label}
          </option>
        ))}
        <option value="">{t('forms.numbers.own')}</option>
      </Select>
      <TextField
        size="small"
        label={t('forms.numbers.expression')}
        value={expression}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setExpression(event.target.value)}
      />
      <Select
        size="small"
        label={t('forms.preview.format')}
        value={format}
        onChange={(event) => setFormat(event.target.value === 'words' ? 'words' : 'digits')}
      >
        <option value="digits">{t('forms.preview.digits')}</option>
        <option value="words">{t('forms.preview.words')}</option>
      </Select>
      <p id={id} className="small" role="status">
        {number.ok ? t('forms.preview.becomes', { shown: number.shown }) : number.message}
      </p>
      <Button
        type="button"
        size="small"
        variant="secondary"
        aria-describedby={id}
        onClick={() => number.ok && onInsert(`{{${source}}}`)}
      >
        {t('forms.preview.insert')}
      </Button>
    </fieldset>
  )
}
