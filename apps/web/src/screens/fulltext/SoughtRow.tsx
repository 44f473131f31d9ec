/** One report of the list: what became of its full text, where to find it, and what can be done. */
import type { SoughtReportSchema } from '@oversyn/api'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { showDay } from '../../ui/show-time.ts'
import { NotRetrieved } from './NotRetrieved.tsx'
import { queueFiles, refreshFulltexts } from './upload-queue.ts'

interface SoughtRowProps {
  report: SoughtReportSchema
  isChosen: boolean
  onChoose: (is: boolean) => void
}

export function SoughtRow({ report, isChosen, onChoose }: SoughtRowProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const review = useReview()
  const key = review.head.key
  const input = useRef<HTMLInputElement>(null)
  const [isTelling, setTelling] = useState(false)
  const seek = useCommand('seekFulltext')
  const { id, title, authors, year, state, files, missing, quotes } = report
  const study = lookupOf(review).byId.studies.get(report.study ?? '')
  const criterion = review.criteria.find((it) => it.id === report.criterion)
  const [file] = files
  return (
    <tr>
      <td className="sought-choose">
        <input
          type="checkbox"
          aria-label={t('fulltext.table.choose', { title })}
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <td className="sought-report">
        <Link to="/r/$review/fulltext/$report" params={{ review: key, report: id }} className="fulltext-title">
          {title || '–'}
        </Link>
        <p className="quiet">{[authors, year].filter(Boolean).join(' · ')}</p>
        {isTelling ? <NotRetrieved reports={[id]} onClose={() => setTelling(false)} /> : null}
      </td>
      <td className="sought-state">
        <p>
          {t(`fulltext.states.${state}`)}
          {state === 'excluded' && criterion ? `: ${criterion.text}` : ''}
        </p>
        {state === 'missing' && missing ? (
          <p className="quiet">
            {missing.reason ?? t('fulltext.missing.noReason')},{' '}
            {t('fulltext.table.since', { at: showDay(missing.at, language) })}
          </p>
        ) : null}
        {file ? (
          <p className={file.how === 'file-name' ? 'file-look' : 'quiet'}>
            {t(`fulltext.file.how.${file.how as 'doi'}`)}
            {quotes > 0 ? ` · ${t('fulltext.table.quotes', { count: quotes })}` : ''}
          </p>
        ) : null}
      </td>
      <td className="sought-find">
        <FindIt report={report} />
      </td>
      <td className="sought-acts">
        {file ? (
          <Link
            to="/r/$review/fulltext/$report"
            params={{ review: key, report: id }}
            aria-label={t('fulltext.table.readOf', { title })}
          >
            {t('fulltext.table.read')}
          </Link>
        ) : (
          <Button
            size="xsmall"
            variant="secondary"
            aria-label={t('fulltext.table.attachTo', { title })}
            onClick={() => input.current?.click()}
          >
            {t('fulltext.table.attach')}
          </Button>
        )}
        {state === 'wanted' ? (
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            aria-expanded={isTelling}
            aria-label={t('fulltext.missing.markOf', { title })}
            onClick={() => setTelling(!isTelling)}
          >
            {t('fulltext.missing.mark')}
          </Button>
        ) : null}
        {state === 'missing' ? (
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            loading={seek.isPending}
            aria-label={t('fulltext.missing.againOf', { title })}
            onClick={() =>
              seek.mutate({ input: { report: id, state: 'sought' } }, { onSettled: () => refreshFulltexts(key) })
            }
          >
            {t('fulltext.missing.again')}
          </Button>
        ) : null}
        {study ? (
          <Link to="/r/$review/studies/$study" params={{ review: key, study: study.key }}>
            {t('fulltext.table.study')}
          </Link>
        ) : null}
        <input
          ref={input}
          type="file"
          hidden
          accept="application/pdf,.pdf"
          aria-label={t('fulltext.table.attachTo', { title })}
          onChange={(event) => {
            queueFiles(key, [...(event.target.files ?? [])], id)
            event.target.value = ''
          }}
        />
      </td>
    </tr>
  )
}

/** Where the report can be found; nothing of it is fetched before somebody goes there. */
export function FindIt({ report }: { report: Pick<SoughtReportSchema, 'doi' | 'pmid' | 'url' | 'title'> }) {
  const { t } = useTranslation()
  const { doi, pmid, url, title } = report
  const places = [
    ...(doi ? [{ to: `https://doi.org/${encodeURI(doi)}`, label: 'DOI' }] : []),
    ...(pmid ? [{ to: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, label: 'PubMed' }] : []),
    ...(/^https?:\/\//.test(url) ? [{ to: url, label: t('fulltext.table.link') }] : []),
  ]
  if (places.length === 0) return <span className="quiet">–</span>
  return places.map(({ to, label }) => (
    <a key={to} href={to} target="_blank" rel="noreferrer" aria-label={`${label}: ${title}`}>
      {label}
    </a>
  ))
}
