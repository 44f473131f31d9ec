/** What has been imported, newest first: with the file, what was wrong with it, and the way back. */
import type { ImportSchema } from '@oversyn/api'
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { showMoment } from '../../ui/show-time.ts'
import { formatName } from './format-name.ts'
import { ImportActs } from './ImportActs.tsx'

export function ImportList({ imports }: { imports: readonly ImportSchema[] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="imported-title">
      <h2 id="imported-title">{t('imports.list.title')}</h2>
      {imports.length === 0 ? (
        <p className="quiet">{t('imports.list.empty')}</p>
      ) : (
        <ul className="plain-list import-list">
          {imports.map((it) => (
            <ImportRow key={it.id} it={it} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ImportRow({ it }: { it: ImportSchema }) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const { reading, undone } = it
  const source = review.sources.find((one) => one.id === it.source)
  const search = review.searches.find((one) => one.id === it.search)
  const problems = reading ? reading.counts.error + reading.counts.warning + reading.counts.note : 0
  const base = `/api/reviews/${encodeURIComponent(review.head.key)}/imports/${it.id}`
  return (
    <li className="import-row" data-state={it.state}>
      <span className="import-count number-cell">{showNumber(it.records, 'count', language)}</span>
      <div className="import-what">
        <p>
          <span className="file-name">{it.file.name}</span>{' '}
          <span lang={review.head.language}>{[source?.name, search?.key].filter(Boolean).join(', ')}</span>
        </p>
        <p className="quiet small">
          {[
            formatName(reading?.format ?? null, t),
            it.at ? showMoment(it.at, language) : '',
            it.by ? actorName(it.by, review) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {undone ? (
          <p className="small">
            {undone.why
              ? t('imports.list.undoneWhy', { day: showMoment(undone.at, language), why: undone.why })
              : t('imports.list.undone', { day: showMoment(undone.at, language) })}
          </p>
        ) : null}
        {it.isHere ? null : <p className="quiet small">{t('imports.list.notHere')}</p>}
      </div>
      <div className="row import-acts">
        {problems > 0 ? (
          <a
            className="small"
            href={`${base}/problems.csv`}
            download
            aria-label={t('imports.list.problemsOf', { name: it.file.name })}
          >
            {t('imports.file.problems', { count: problems })}
          </a>
        ) : null}
        {it.isHere ? (
          <a
            className="small"
            href={`${base}/file`}
            download
            aria-label={t('imports.list.downloadWhat', { name: it.file.name })}
          >
            {t('imports.list.download')}
          </a>
        ) : null}
        <ImportActs it={it} />
      </div>
    </li>
  )
}
