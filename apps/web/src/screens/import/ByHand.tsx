/** One record, written in by hand. */
import { type CslType, corrected, faultInCorrection, type Reference } from '@oversyn/formats'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Textarea } from '../../ui/form-parts.ts'
import { Button, Select, TextField } from '../../ui/index.ts'
import { writtenFile } from './written-file.ts'

const types = [
  'article-journal',
  'book',
  'chapter',
  'report',
  'thesis',
  'paper-conference',
  'webpage',
  'document',
] as const satisfies readonly CslType[]

const lines = ['title', 'author', 'issued', 'container-title', 'publisher', 'DOI', 'URL'] as const
type Field = (typeof lines)[number] | 'abstract'

export function ByHand({ onAdd, onClose }: { onAdd: (files: File[]) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const [type, setType] = useState<(typeof types)[number]>('article-journal')
  const [said, setSaid] = useState<Partial<Record<Field, string>>>({})
  const [isTried, setTried] = useState(false)
  const of = (field: Field): string => said[field] ?? ''
  const faults: Partial<Record<Field, string>> = {
    ...(of('title').trim() === '' ? { title: t('imports.hand.noTitle') } : {}),
    ...(faultInCorrection('issued', of('issued').trim()) ? { issued: t('imports.hand.noDate') } : {}),
  }
  const hints: Partial<Record<Field, string>> = {
    author: t('imports.hand.authorHint'),
    issued: t('imports.hand.issuedHint'),
  }
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    const wrong = lines.find((field) => faults[field])
    if (wrong) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus()
      return
    }
    const given = Object.entries(said).filter(([, text]) => text.trim() !== '')
    const bare: Reference = { type, extra: {}, place: { line: 1 } }
    const record = corrected(bare, new Map(given.map(([field, text]) => [field, text.trim()])))
    onAdd([writtenFile(t('imports.hand.file'), [record], new Date())])
  }
  return (
    <form className="write-here hand-form" aria-label={t('imports.hand.title')} noValidate onSubmit={add}>
      <Select
        size="small"
        label={t('imports.hand.type')}
        value={type}
        onChange={(event) => setType(types.find((it) => it === event.target.value) ?? 'document')}
      >
        {types.map((it) => (
          <option key={it} value={it}>
            {t(`imports.hand.types.${it}`)}
          </option>
        ))}
      </Select>
      {lines.map((field, at) => (
        <TextField
          key={field}
          size="small"
          name={field}
          label={t(`imports.hand.fields.${field}`)}
          description={hints[field]}
          value={of(field)}
          error={isTried ? faults[field] : undefined}
          autoComplete="off"
          autoFocus={at === 0}
          onChange={(event) => setSaid({ ...said, [field]: event.target.value })}
        />
      ))}
      <Textarea
        size="small"
        className="hand-wide"
        label={t('imports.hand.fields.abstract')}
        value={of('abstract')}
        minRows={3}
        onChange={(event) => setSaid({ ...said, abstract: event.target.value })}
      />
      <div className="row hand-wide">
        <Button size="small" type="submit">
          {t('imports.hand.add')}
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
