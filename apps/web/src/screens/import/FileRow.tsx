/** One file on its way: its name, what it is, and what is happening to it. */
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Button, ProgressBar } from '../../ui/index.ts'
import { showDay } from '../../ui/show-time.ts'
import { FileOutcome } from './FileOutcome.tsx'
import { FilePreview } from './FilePreview.tsx'
import { formatName } from './format-name.ts'
import { problemSentence } from './problem-sentence.ts'
import type { ImportQueue } from './queue/import-queue.ts'
import type { Before } from './queue/queue-view.ts'
import { isBusy, type Origin, type QueuedFile } from './queue/queued-file.ts'

interface FileRowProps {
  it: QueuedFile
  queue: ImportQueue
  before: Before | undefined
  /** The source of all. */
  origin: Origin | null
}

export function FileRow({ it, queue, before, origin }: FileRowProps) {
  const { t } = useTranslation()
  const { id, file, state, found } = it
  const name = file.name
  const canRetry = state === 'failed' || state === 'cancelled'
  return (
    <li className="file-row" data-state={state}>
      <div className="file-head">
        <span className="file-name">{name}</span>
        <span className="quiet file-facts">
          <FileFacts it={it} />
        </span>
        <span className="file-acts">
          {canRetry && (it.origin ?? origin) ? (
            <Button size="xsmall" variant="secondary" onClick={() => queue.start([id], origin)}>
              {t('imports.file.again')}
            </Button>
          ) : null}
          {isBusy(it) ? (
            <Button
              size="xsmall"
              variant="tertiary"
              aria-label={t('imports.file.cancelWhat', { name })}
              onClick={() => queue.cancel(id)}
            >
              {t('imports.file.cancel')}
            </Button>
          ) : (
            <Button
              size="xsmall"
              variant="tertiary"
              data-color="neutral"
              aria-label={t('imports.file.removeWhat', { name })}
              onClick={() => queue.remove(id)}
            >
              {t('imports.file.remove')}
            </Button>
          )}
        </span>
      </div>
      <Progress it={it} />
      {before && state !== 'done' ? (
        <p className="file-said">
          <BeforeSaid before={before} />
        </p>
      ) : null}
      <FileOutcome it={it} />
      {state === 'unreadable' && it.found?.problems[0] ? (
        <p className="file-said file-bad">{problemSentence(it.found.problems[0], t)}</p>
      ) : null}
      {found && (found.records > 0 || found.columns) && state !== 'done' && !isBusy(it) ? (
        <FilePreview it={it} found={found} queue={queue} />
      ) : null}
    </li>
  )
}

/** `RIS · utf-8 · 1 204 treff · 3 merknader`. */
function FileFacts({ it: { state, found } }: { it: QueuedFile }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  if (state === 'waiting') return t('imports.file.waiting')
  if (state === 'reading') return t('imports.file.reading')
  if (!found) return ''
  const problems = found.counts.error + found.counts.warning + found.counts.note
  const count = (value: number) => showNumber(value, 'count', language)
  return [
    formatName(found.format, t),
    found.encoding?.toUpperCase() ?? '',
    t('imports.file.records', { count: found.records }).replace(String(found.records), count(found.records)),
    problems === 0 ? t('imports.file.noProblems') : t('imports.file.problems', { count: problems }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

function Progress({ it: { state, done, of, file } }: { it: QueuedFile }) {
  const { t } = useTranslation()
  const names = { 'lined-up': 'linedUp', reading: 'reading', sending: 'sending', importing: 'importing' } as const
  if (state !== 'lined-up' && state !== 'sending' && state !== 'importing' && state !== 'reading') return null
  const said = t(`imports.file.${names[state]}`)
  // A small file is read before a bar could be seen.
  if (state === 'reading' && of < 2_000_000) return null
  if (state === 'lined-up') return <p className="file-said quiet">{said}</p>
  return (
    <div className="row file-said">
      <ProgressBar
        size="small"
        className="queue-progress"
        aria-label={`${file.name}: ${said}`}
        {...(state === 'sending' || of === 0 ? {} : { value: Math.min(done, of), valueMax: of })}
      />
      <span className="quiet">{said}</span>
    </div>
  )
}

function BeforeSaid({ before }: { before: Before }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { sources } = useReview()
  if (before.as === 'twice') return t('imports.file.twice')
  const { file, source, at, undone } = before.import
  if (before.as === 'undone') return t('imports.file.undone', { day: undone ? showDay(undone.at, language) : '' })
  return t('imports.file.known', {
    name: file.name,
    source: sources.find((it) => it.id === source)?.name ?? '',
    day: at ? showDay(at, language) : '',
  })
}
