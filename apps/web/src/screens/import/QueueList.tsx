/** The files on their way: where they come from, what each of them is, and what has become of it. */
import type { ImportSchema } from '@oversyn/api'
import { showNumber } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Button, ProgressBar } from '../../ui/index.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { FileRow } from './FileRow.tsx'
import { OriginPicker } from './OriginPicker.tsx'
import type { ImportQueue } from './queue/import-queue.ts'
import { queueView } from './queue/queue-view.ts'
import type { Origin, QueuedFile } from './queue/queued-file.ts'

/** So many files are shown at once. */
const pageSize = 100

interface QueueListProps {
  queue: ImportQueue
  files: readonly QueuedFile[]
  imports: readonly ImportSchema[]
}

export function QueueList({ queue, files, imports }: QueueListProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const [origin, setOrigin] = useState<Origin | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [most, setMost] = useState(pageSize)
  const view = queueView(files, imports)
  const importable = view.importable.filter((it) => it.origin ?? origin)
  const start = () => {
    setAsked(true)
    if (importable.length === 0) return
    queue.start(
      importable.map((it) => it.id),
      origin,
    )
  }
  useShortcut({ keys: 'i', label: t('imports.queue.start', { count: view.importable.length }), run: start })
  const summary = [
    t('imports.queue.summary', { count: files.length, records: showNumber(view.records, 'count', language) }),
    view.unread > 0 ? t('imports.queue.reading', { count: view.unread }) : '',
    view.unreadable > 0 ? t('imports.queue.unreadable', { count: view.unreadable }) : '',
  ]
  const hidden = files.length - most
  return (
    <section aria-labelledby="queue-title">
      <header className="queue-head">
        <h2 id="queue-title">{t('imports.queue.title')}</h2>
        <p className="quiet" role="status">
          {summary.filter((part) => part !== '').join(' · ')}
        </p>
      </header>
      {view.importable.length > 0 ? (
        <div className="queue-acts">
          <OriginPicker
            legend={t('imports.origin.title')}
            origin={origin}
            onChange={setOrigin}
            error={isAsked && importable.length === 0 ? t('imports.origin.needed') : undefined}
          />
          <Button size="small" onClick={start}>
            {t('imports.queue.start', { count: view.importable.length })}
          </Button>
        </div>
      ) : null}
      {view.busy > 0 ? (
        <div className="queue-acts">
          <ProgressBar
            size="small"
            className="queue-progress"
            aria-label={t('imports.queue.progress', { done: view.done, total: view.done + view.busy })}
            value={view.done}
            valueMax={view.done + view.busy}
          />
          <span className="quiet">
            {t('imports.queue.progress', { done: view.done, total: view.done + view.busy })}
          </span>
          <Button size="small" variant="tertiary" onClick={() => queue.cancel()}>
            {t('imports.queue.cancelAll')}
          </Button>
        </div>
      ) : null}
      <ul className="plain-list file-list">
        {files.slice(0, most).map((it) => (
          <FileRow key={it.id} it={it} queue={queue} before={view.before.get(it.id)} origin={origin} />
        ))}
      </ul>
      <div className="row">
        {hidden > 0 ? (
          <Button size="small" variant="tertiary" onClick={() => setMost(most + pageSize)}>
            {t('imports.queue.more', { count: Math.min(hidden, pageSize) })}
          </Button>
        ) : null}
        {view.done > 0 && view.busy === 0 ? (
          <Button size="small" variant="tertiary" onClick={() => queue.clear()}>
            {t('imports.queue.clear')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
