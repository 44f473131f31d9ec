/** Entries of the log as a table. */
import type { LogEntry } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { aboutOf } from '../../app/about.ts'
import { actorName } from '../../app/actor-name.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { eventLabel } from '../../ui/event-label.ts'
import { showMoment } from '../../ui/show-time.ts'
import { whyOf } from './why-of.ts'
import '../../ui/data-table.css'

export function LogTable({ review, entries }: { review: Review; entries: readonly LogEntry[] }) {
  const { t } = useTranslation()
  const words = useWords()
  const { language } = useSettings()
  return (
    <table className="data-table log-table">
      <caption className="aksel-sr-only">{t('log.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className="number-cell priority-2">
            {t('log.number')}
          </th>
          <th scope="col">{t('log.what')}</th>
          <th scope="col" className="priority-2">
            {t('log.at')}
          </th>
          <th scope="col" className="priority-3">
            {t('log.who')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <td className="number-cell priority-2">{entry.seq}</td>
            <td>
              {eventLabel(entry.type, words)}
              <Subject entry={entry} review={review} />
              {entry.payload === null ? <p className="quiet small">{t('log.erased')}</p> : null}
              {whyOf(entry) ? (
                <p className="small" lang={review.head.language}>
                  {t('log.why')}: {whyOf(entry)}
                </p>
              ) : null}
            </td>
            <td className="priority-2 quiet">{showMoment(entry.at, language)}</td>
            <td className="priority-3 quiet">
              {actorName(entry.actor.id, review)}
              {entry.actor.assurance === 'claimed' ? ` (${t('log.claimed')})` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the entry is about: a way to it, and to all that happened with it. */
function Subject({ entry, review }: { entry: LogEntry; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const [subject] = entry.subjects
  if (!subject || subject.kind === 'head') return null
  const place = refPlace(subject, review, language)
  return (
    <span className="log-subject">
      {place ? (
        <Link className="list-link" to={place.to} search={place.search} lang={place.lang}>
          {place.label}
        </Link>
      ) : (
        <span className="quiet">({t('log.gone')})</span>
      )}{' '}
      <Link
        className="list-link quiet small log-only"
        to="/r/$review/log"
        params={{ review: review.head.key }}
        search={{ about: aboutOf([subject]) }}
      >
        {t('log.onlyThis')}
      </Link>
    </span>
  )
}
