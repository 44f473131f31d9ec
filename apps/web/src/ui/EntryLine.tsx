/** One entry of the log, or a group of them, in one line: what happened to what, when and by whom. */
import type { LogEntry } from '@oversyn/api'
import { type Review, vocabulary } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actorName } from '../app/actor-name.ts'
import { refPlace } from '../app/ref-place.ts'
import { useSettings } from '../app/settings.ts'
import { groupLabel } from './event-label.ts'
import { showMoment } from './show-time.ts'
import { subjectOf, whatHappened } from './what-happened.ts'
import './entry-line.css'

interface EntryLineProps {
  entry: LogEntry
  review: Review
  /** The group that the entry is the newest of. */
  group?: { count: number; loaded: boolean }
}

export function EntryLine({ entry, review, group = { count: 1, loaded: false } }: EntryLineProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const subject = subjectOf(entry)
  const alone = group.count === 1
  const words = vocabulary[language]
  const place = alone && subject && refPlace(subject, review, language)
  return (
    <li className="entry-line">
      <span>
        {alone ? whatHappened(entry, review, words, t) : groupLabel(entry, group.loaded, words, t)}
        {alone ? '' : ` · ${t('log.entries', { count: group.count })}`}
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
