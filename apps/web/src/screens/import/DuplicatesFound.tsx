/** What the search for duplicates that follows every import has come to, and the way to the pairs that wait. */
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isUnderWay, useJobs } from '../../app/use-jobs.ts'
import { useReview } from '../../app/use-review.ts'
import { howFar, outcome } from '../duplicates/search-in-words.ts'
import type { QueuedFile } from './queue/queued-file.ts'
import { searchesSince } from './searches-since.ts'

export function DuplicatesFound({ files }: { files: readonly QueuedFile[] }) {
  const { t } = useTranslation()
  const review = useReview()
  const jobs = useJobs('import', 'find-duplicates')
  const imports = new Set(files.flatMap(({ job, state }) => (job !== null && state === 'done' ? [job] : [])))
  const searches = searchesSince(jobs, imports)
  const underWay = jobs.find((it) => it.kind === 'find-duplicates' && isUnderWay(it))
  const { duplicates, pairs } = review.tally
  if (underWay)
    return (
      <div className="row">
        <p role="status">{t('duplicates.find.looking')}</p>
        <span className="quiet">{howFar(underWay, t)}</span>
      </div>
    )
  return (
    <div className="row">
      <p role="status">{searches ? outcome(searches, t) : t('duplicates.find.standing', { count: duplicates })}</p>
      {pairs.possible > 0 ? (
        <Link to="/r/$review/duplicates" params={{ review: review.head.key }}>
          {t('duplicates.find.look', { count: pairs.possible })}
        </Link>
      ) : null}
    </div>
  )
}
