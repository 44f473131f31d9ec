/** Entries of the log as a table. */
import type { LogEntry } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutOf } from '../../app/about.ts'
import { actorName } from '../../app/actor-name.ts'
import { refPlace } from '../../app/ref-place.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import type { EntryGroup } from '../../ui/entry-groups.ts'
import { groupLabel } from '../../ui/event-label.ts'
import { showMoment } from '../../ui/show-time.ts'
import { subjectOf, whatHappened } from '../../ui/what-happened.ts'
import { whyOf } from './why-of.ts'
import '../../ui/data-table.css'

interface LogTableProps {
  review: Review
  groups: readonly EntryGroup[]
  /** The groups that are unfolded, by the number of their newest entry. */
  unfolded: readonly number[]
  onToggle: (seq: number) => void
}

export function LogTable({ review, groups, unfolded, onToggle }: LogTableProps) {
  const { t } = useTranslation()
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
        {groups.map((group) => {
          const [newest] = group.entries
          if (!newest) return null
          if (group.count === 1) return <Row key={newest.seq} entry={newest} review={review} />
          const open = unfolded.includes(newest.seq)
          return (
            <Fragment key={newest.seq}>
              <GroupRow
                group={group}
                newest={newest}
                review={review}
                open={open}
                onToggle={() => onToggle(newest.seq)}
              />
              {open ? group.entries.map((entry) => <Row key={entry.seq} entry={entry} review={review} />) : null}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

interface GroupRowProps {
  group: EntryGroup
  newest: LogEntry
  review: Review
  open: boolean
  onToggle: () => void
}

/** Entries that came together, told in one line that unfolds. */
function GroupRow({ group, newest, review, open, onToggle }: GroupRowProps) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <tr>
      <td className="number-cell priority-2">
        {newest.seq - group.count + 1}–{newest.seq}
      </td>
      <td>
        {groupLabel(newest, group.loaded, words, t)} · {t('log.entries', { count: group.count })}{' '}
        <button type="button" className="plain-button clear" aria-expanded={open} onClick={onToggle}>
          {open ? t('log.fold') : t('log.unfold')}
        </button>
      </td>
      <When entry={newest} review={review} />
    </tr>
  )
}

function Row({ entry, review }: { entry: LogEntry; review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  return (
    <tr>
      <td className="number-cell priority-2">{entry.seq}</td>
      <td>
        {whatHappened(entry, review, words, t)}
        <Subject entry={entry} review={review} />
        {entry.payload === null ? <p className="quiet small">{t('log.erased')}</p> : null}
        {whyOf(entry) ? (
          <p className="small" lang={review.head.language}>
            {t('log.why')}: {whyOf(entry)}
          </p>
        ) : null}
      </td>
      <When entry={entry} review={review} />
    </tr>
  )
}

/** When it was done, and by whom. */
function When({ entry, review }: { entry: LogEntry; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  return (
    <>
      <td className="priority-2 quiet">{showMoment(entry.at, language)}</td>
      <td className="priority-3 quiet">
        {actorName(entry.actor.id, review)}
        {entry.actor.assurance === 'claimed' ? ` (${t('log.claimed')})` : ''}
      </td>
    </>
  )
}

/** What the entry is about: a way to it, and to all that happened with it. */
function Subject({ entry, review }: { entry: LogEntry; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const subject = subjectOf(entry)
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
