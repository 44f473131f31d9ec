/** Where full texts are dropped or chosen, how far they are, and a line for each: what it was found to be, or what is wrong. */
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { Button, ProgressBar } from '../../ui/index.ts'
import { useFilesDrop } from '../../ui/use-files-drop.ts'
import { BroughtFile } from './BroughtFile.tsx'
import { cancelWaiting, forgetFinished, type QueuedFile, queueFiles, sendAgain, useQueue } from './upload-queue.ts'

/** So many lines are shown; the rest are counted. */
const mostLines = 50

export function BringFiles() {
  const { t } = useTranslation()
  const review = useReviewKey()
  const input = useRef<HTMLInputElement>(null)
  const over = useFilesDrop((files) => queueFiles(review, files))
  const queue = useQueue(review)
  const [shown, setShown] = useState(mostLines)
  const under = queue.filter((it) => it.state === 'waiting' || it.state === 'sending').length
  const done = queue.length - under
  // What needs somebody comes first.
  const lines = [...queue].sort((a, b) => weight(a) - weight(b) || a.id - b.id)
  return (
    <>
      <div className="fulltext-drop" data-over={over}>
        <Button size="small" variant="primary" onClick={() => input.current?.click()}>
          {t('fulltext.drop.choose')}
        </Button>
        <span className="quiet small">{over ? t('fulltext.drop.let') : t('fulltext.drop.drop')}</span>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept="application/pdf,.pdf"
          aria-label={t('fulltext.drop.choose')}
          onChange={(event) => {
            queueFiles(review, [...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {queue.length > 0 ? (
        <section className="fulltext-files" aria-label={t('fulltext.file.label')}>
          <div className="fulltext-progress">
            {under > 0 ? (
              <>
                <ProgressBar
                  size="small"
                  value={done}
                  valueMax={queue.length}
                  aria-label={t('fulltext.file.label')}
                  className="find-progress"
                />
                <span className="quiet">{t('fulltext.drop.progress', { done, total: queue.length })}</span>
                <Button size="small" variant="tertiary" onClick={() => cancelWaiting(review)}>
                  {t('fulltext.drop.cancel')}
                </Button>
              </>
            ) : (
              <>
                <p role="status">{t('fulltext.drop.outcome', outcome(queue))}</p>
                <Button size="small" variant="tertiary" onClick={() => forgetFinished(review)}>
                  {t('fulltext.drop.hide')}
                </Button>
              </>
            )}
          </div>
          <ul className="file-list">
            {lines.slice(0, shown).map((it) => (
              <li key={it.id}>{it.brought ? <BroughtFile brought={it.brought} /> : <Waiting queued={it} />}</li>
            ))}
          </ul>
          {lines.length > shown ? (
            <Button size="small" variant="tertiary" onClick={() => setShown(shown + mostLines)}>
              {t('fulltext.table.more')}
            </Button>
          ) : null}
        </section>
      ) : null}
      <LooseFiles without={new Set(queue.flatMap((it) => it.brought?.file.hash ?? []))} />
    </>
  )
}

function Waiting({ queued }: { queued: QueuedFile }) {
  const { t } = useTranslation()
  const { id, file, state, failed } = queued
  const known = ['not-a-pdf', 'too-large', 'store-full', 'unreachable'] as const
  const code = known.find((it) => it === failed?.code)
  const words =
    state === 'failed'
      ? code
        ? t(`fulltext.file.failed.${code}`)
        : t('fulltext.file.failed.other', { message: failed?.message ?? '' })
      : state === 'cancelled'
        ? t('fulltext.drop.cancelled', { count: 1 })
        : t(`fulltext.file.${state === 'sending' ? 'sending' : 'waiting'}`)
  const canRetry = state === 'cancelled' || (state === 'failed' && code !== 'not-a-pdf' && code !== 'too-large')
  return (
    <>
      <p className="file-name">{file.name}</p>
      <p className={state === 'failed' ? 'file-outcome file-look' : 'file-outcome quiet'}>{words}</p>
      <div className="file-acts">
        {canRetry ? (
          <Button size="xsmall" variant="tertiary" onClick={() => sendAgain(id)}>
            {t('fulltext.file.again')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

/** Files of earlier that no report has, also those that somebody else brought. */
function LooseFiles({ without }: { without: ReadonlySet<string> }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const { data } = useQuery({
    queryKey: ['loose', review],
    queryFn: async () => (await api.looseFulltexts({ review })).files,
  })
  const files = data?.filter((it) => !without.has(it.file.hash)) ?? []
  if (files.length === 0) return null
  return (
    <section className="fulltext-files" aria-labelledby="loose">
      <h2 id="loose">{t('fulltext.file.loose')}</h2>
      <p className="quiet">{t('fulltext.file.looseLead')}</p>
      <ul className="file-list">
        {files.map((it) => (
          <li key={it.file.hash}>
            <BroughtFile brought={it} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function weight({ state, brought }: QueuedFile): number {
  if (state === 'failed' || brought?.state === 'unmatched') return 0
  return state === 'done' ? 2 : 1
}

function outcome(queue: readonly QueuedFile[]) {
  const of = (...states: string[]) => queue.filter((it) => states.includes(it.brought?.state ?? it.state)).length
  return { attached: of('attached', 'known'), unmatched: of('unmatched'), failed: of('failed', 'cancelled') }
}
