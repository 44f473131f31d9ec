/** A text with live numbers and citations: small pickers put them in, and it is read below as it is written. */

import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Textarea } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import { CitationPicker } from './CitationPicker.tsx'
import type { FieldInputProps } from './FieldInput.tsx'
import type { Field } from './field.ts'
import { LivePreview } from './LivePreview.tsx'
import { NumberPicker } from './NumberPicker.tsx'

type LiveInputProps = Omit<FieldInputProps<Extract<Field, { kind: 'text' }>>, 'value'> & { value: string }

export function LiveInput({ field, id, value, error, lang, onChange }: LiveInputProps) {
  const { t } = useTranslation()
  const review = useReview()
  const area = useRef<HTMLTextAreaElement>(null)
  const [picker, setPicker] = useState<'number' | 'cite' | null>(null)
  const select = (at: number, length: number) => {
    area.current?.focus()
    area.current?.setSelectionRange(at, at + length)
  }
  const insert = (text: string) => {
    const at = area.current?.selectionStart ?? value.length
    const after = area.current?.selectionEnd ?? at
    onChange(value.slice(0, at) + text + value.slice(after))
    setPicker(null)
    // After the new text has been rendered.
    requestAnimationFrame(() => select(at + text.length, 0))
  }
  const toggle = (which: 'number' | 'cite') => setPicker(picker === which ? null : which)
  return (
    <div className={field.live === 'blocks' ? 'form-live form-live-wide' : 'form-live'}>
      <div>
        <Textarea
          ref={area}
          id={id}
          size="small"
          label={field.label}
          description={field.hint}
          error={error}
          lang={lang}
          value={value}
          minRows={field.rows ?? 3}
          maxRows={30}
          onChange={(event) => onChange(event.target.value)}
        />
        <div className="row form-live-tools">
          {(['number', 'cite'] as const).map((which) => (
            <Button
              key={which}
              type="button"
              size="xsmall"
              variant="tertiary"
              aria-expanded={picker === which}
              onClick={() => toggle(which)}
            >
              {t(`forms.preview.${which}`)}
            </Button>
          ))}
        </div>
        {picker === 'number' ? <NumberPicker review={review} onInsert={insert} /> : null}
        {picker === 'cite' ? <CitationPicker review={review} onInsert={insert} /> : null}
      </div>
      <LivePreview review={review} text={value} shape={field.live ?? 'line'} onGoTo={select} />
    </div>
  )
}
