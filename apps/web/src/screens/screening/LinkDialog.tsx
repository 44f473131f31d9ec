/** The record is a duplicate: finding the other, and linking the two. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { failureWords } from '../../forms/kit/failure-words.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'
import { useReport } from '../records/use-report.ts'

interface LinkDialogProps {
  review: Review
  card: ScreeningCard
  onClose: () => void
  onLinked: () => void
}

export function LinkDialog({ review, card, onClose, onLinked }: LinkDialogProps) {
  const { t } = useTranslation()
  // The first words of its own title find its likely twin.
  const [text, setText] = useState(card.title.split(/\s+/).slice(0, 4).join(' '))
  const sought = useDeferredValue(text)
  const { data } = useQuery({
    queryKey: ['screening', review.head.key, 'search', sought],
    queryFn: () => api.searchReports({ review: review.head.key, query: { q: sought } }),
    enabled: sought.trim() !== '',
  })
  const judgePairs = useCommand('judgePairs')
  const found = data?.reports.filter((it) => it.report !== card.report) ?? []
  const known = useLikely(review, card)
  const [first] = [...known, ...found]
  const link = (other: string) =>
    judgePairs.mutate(
      { input: { pairs: [{ a: other, b: card.report, relation: 'duplicate' }] } },
      { onSuccess: onLinked },
    )
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup position="right" className="side-panel">
        <Dialog.Header>
          <Dialog.Title>{t('screening.link.title')}</Dialog.Title>
          <Dialog.Description>{t('screening.link.lead')}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body className="flow">
          <p className="small">{card.title}</p>
          <Found reports={known} title={t('screening.link.known')} isBusy={judgePairs.isPending} onLink={link} />
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (first && !judgePairs.isPending) link(first.report)
            }}
          >
            <TextField
              size="small"
              label={t('screening.link.search')}
              description={first ? t('screening.link.enter', { title: first.title }) : undefined}
              autoFocus
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </form>
          {judgePairs.error ? (
            <p role="alert">{t('screening.link.failed', { message: failureWords(judgePairs.error, t) })}</p>
          ) : null}
          {data && found.length === 0 ? <p className="quiet">{t('screening.link.none')}</p> : null}
          <Found
            reports={found.filter((it) => !known.some((other) => other.report === it.report))}
            isBusy={judgePairs.isPending}
            onLink={link}
          />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}

interface FoundProps {
  reports: readonly Likely[]
  title?: string
  isBusy: boolean
  onLink: (report: string) => void
}

function Found({ reports, title, isBusy, onLink }: FoundProps) {
  const { t } = useTranslation()
  if (reports.length === 0) return null
  return (
    <section>
      {title ? <h2 className="small">{title}</h2> : null}
      <ul className="plain-list link-found">
        {reports.map((it) => (
          <li key={it.report}>
            <p>
              {it.title}{' '}
              <span className="quiet small">
                {it.authors} {it.year ?? ''}
              </span>
            </p>
            <Button
              size="xsmall"
              variant="secondary"
              disabled={isBusy}
              aria-label={`${t('screening.link.link')}: ${it.title}`}
              onClick={() => onLink(it.report)}
            >
              {t('screening.link.link')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Likely = Pick<ScreeningCard, 'report' | 'title' | 'authors' | 'year'>

/** The reports that the search for duplicates asked about together with this one, and nobody has answered for. */
function useLikely(review: Review, { report }: ScreeningCard): Likely[] {
  const { data } = useReport(review, report)
  const likely = new Map<string, Likely>()
  for (const { relation, other } of data?.pairs ?? [])
    if (relation === 'possible' && other.report !== data?.id) likely.set(other.report, other)
  return [...likely.values()]
}
