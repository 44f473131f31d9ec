/** A list that was pasted: recognised while one looks at it. */
import { listed, readPastedList } from '@oversyn/formats'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Textarea } from '../../ui/form-parts.ts'
import { Button } from '../../ui/index.ts'
import { FirstRecords } from './FirstRecords.tsx'
import { writtenFile } from './written-file.ts'

const shown = 50

export function PastedList({ onAdd, onClose }: { onAdd: (files: File[]) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const later = useDeferredValue(text)
  const { records, problems } = useMemo(
    () => (later.trim() === '' ? { records: [], problems: [] } : readPastedList(later)),
    [later],
  )
  const unsure = problems.filter((it) => it.code.endsWith('-uncertain')).length
  const add = () => onAdd([writtenFile(t('imports.paste.file'), records, new Date())])
  return (
    <section className="write-here" aria-label={t('imports.paste.title')}>
      <Textarea
        size="small"
        label={t('imports.paste.label')}
        value={text}
        minRows={6}
        maxRows={14}
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="quiet">
        {records.length > 0 ? t('imports.paste.found', { count: records.length }) : null}
        {unsure > 0 ? ` – ${t('imports.paste.unsure', { count: unsure })}` : null}
      </p>
      {records.length > 0 ? <FirstRecords records={records.slice(0, shown).map(listed)} /> : null}
      <div className="row">
        <Button size="small" aria-disabled={records.length === 0} onClick={() => records.length > 0 && add()}>
          {t('imports.paste.add')}
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </section>
  )
}
