/** One entry of the log in one line: what happened to what, when and by whom. */
import type { LogEntry } from '@oversyn/api'
import { type Review, vocabulary } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actorName } from '../app/actor-name.ts'
import { refPlace } from '../app/ref-place.ts'
import { useSettings } from '../app/settings.ts'
import { eventLabel } from './event-label.ts'
import { showMoment } from './show-time.ts'
import './entry-line.css'

export function EntryLine({ entry, review }: { entry: LogEntry; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const [subject] = entry.subjects
  const place = subject && refPlace(subject, review, language)
  return (
    <li className="entry-line">
      <span>
        {eventLabel(entry.type, vocabulary[language])}
        {entry.payload === null ? ` ${t('log.erased')}` : ''}
      </span>
      {place ? (
        <Link className="list-link entry-object" to={place.to} search={place.search} lang={place.lang}>
          {place.label}
        </Link>
      ) : null}
      <span className="quiet small">
        {showMoment(entry.at, language)} · {actorName(entry.actor.id, review)}
      </span>
    </li>
  )
}
