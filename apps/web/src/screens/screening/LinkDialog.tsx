/** The record is a duplicate: finding the other, and linking the two. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'

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
          <TextField
            size="small"
            label={t('screening.link.search')}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {judgePairs.error ? (
            <p role="alert">{t('screening.link.failed', { message: judgePairs.error.message })}</p>
          ) : null}
          {data && found.length === 0 ? <p className="quiet">{t('screening.link.none')}</p> : null}
          <ul className="plain-list link-found">
            {found.map((it) => (
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
                  disabled={judgePairs.isPending}
                  aria-label={`${t('screening.link.link')}: ${it.title}`}
                  onClick={() => link(it.report)}
                >
                  {t('screening.link.link')}
                </Button>
              </li>
            ))}
          </ul>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
