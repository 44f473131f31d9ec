/** What is in a file, before it is imported: its first records, what another tool decided, its columns, what is wrong with it. */
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../ui/form-parts.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { FirstRecords } from './FirstRecords.tsx'
import { OriginPicker } from './OriginPicker.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import type { ImportQueue } from './queue/import-queue.ts'
import type { QueuedFile } from './queue/queued-file.ts'
import type { Recognised } from './reading/recognise.ts'

interface FilePreviewProps {
  it: QueuedFile
  found: Recognised
  queue: ImportQueue
}

export function FilePreview({ it, found, queue }: FilePreviewProps) {
  const { t } = useTranslation()
  const { judged, columns, problems } = found
  // A table that nobody could read is opened where it must be said what its columns are.
  const mustMap = columns !== null && (found.mapping !== null || problems.some((one) => one.code === 'columns-unknown'))
  return (
    <>
      {judged ? (
        <div className="file-said file-judged">
          <p>
            {t('imports.judged.found', { count: judged.records, tool: judged.tool })}{' '}
            {judged.people.length > 0 ? `${t('imports.judged.by', { names: judged.people.join(', ') })} ` : ''}
            {judged.labels > 0 ? t('imports.judged.labels', { count: judged.labels }) : ''}
          </p>
          <Checkbox size="small" checked={it.takes} onChange={(event) => queue.setTakes(it.id, event.target.checked)}>
            {t('imports.judged.take')}
          </Checkbox>
        </div>
      ) : null}
      <details className="file-details" open={mustMap || undefined}>
        <summary>{t('imports.file.details')}</summary>
        <div className="flow">
          <h3>{t('imports.file.first')}</h3>
          <FirstRecords records={found.first} />
          {columns ? (
            <ColumnTable
              columns={columns}
              mapping={it.mapping ?? found.mapping}
              onMap={(heading, field) => queue.map(it.id, heading, field)}
            />
          ) : null}
          {problems.length > 0 ? <ProblemTable found={found} /> : null}
          <OriginPicker
            asAll
            legend={t('imports.origin.own')}
            origin={it.origin}
            onChange={(origin) => queue.setOrigin(it.id, origin)}
          />
        </div>
      </details>
    </>
  )
}
