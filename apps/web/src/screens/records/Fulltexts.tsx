/** The full texts of a report, or that they could not be had. */
import type { ReportWhole } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useSettings } from '../../app/settings.ts'
import { showMoment } from '../../ui/show-time.ts'
import { QuoteList } from '../fulltext/QuoteList.tsx'
import { quotesOf } from '../fulltext/quotes-of.ts'

export function Fulltexts({ review, report: { id, fulltexts, missing } }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const navigate = useNavigate()
  if (fulltexts.length === 0 && !missing) return null
  const doing = ({ person, at }: { person: string; at: string }) =>
    `${actorName(person, review)}, ${showMoment(at, language)}`
  return (
    <section aria-labelledby="fulltexts">
      <h2 id="fulltexts">{t('records.detail.fulltexts')}</h2>
      {missing ? (
        <p>
          {t('records.detail.missing')}
          {missing.reason ? `: ${missing.reason}` : ''} <span className="quiet small">{doing(missing)}</span>
        </p>
      ) : null}
      <ul className="plain-list">
        {fulltexts.map((file) => (
          <li key={file.hash}>
            <Link
              to="/r/$review/fulltext/$report"
              params={{ review: review.head.key, report: id }}
              search={{ file: file.hash }}
            >
              {file.name}
            </Link>{' '}
            <span className="quiet small">{doing(file)}</span>
          </li>
        ))}
      </ul>
      <QuoteList
        quotes={quotesOf(review.quotes, id, fulltexts)}
        onGo={({ file, page }) =>
          void navigate({
            to: '/r/$review/fulltext/$report',
            params: { review: review.head.key, report: id },
            search: { file, page: String(page) },
          })
        }
      />
    </section>
  )
}
