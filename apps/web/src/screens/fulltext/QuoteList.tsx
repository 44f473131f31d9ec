/** Quotes by page, each with the way to where it stands. */
import type { Quote } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import './quotes.css'

interface QuoteListProps {
  quotes: readonly Quote[]
  onGo: (quote: Quote) => void
  onRemove?: (quote: Quote) => void
}

export function QuoteList({ quotes, onGo, onRemove }: QuoteListProps) {
  const { t } = useTranslation()
  const review = useReview()
  const sorted = quotes.toSorted((a, b) => a.page - b.page || (a.key < b.key ? -1 : 1))
  return (
    <ul className="quote-list">
      {sorted.map((quote) => (
        <li key={quote.id}>
          <blockquote lang={review.head.language}>{quote.text}</blockquote>
          {quote.note ? <p>{quote.note}</p> : null}
          <p className="quote-foot quiet">
            <button type="button" className="plain-button quote-page" onClick={() => onGo(quote)}>
              {t('fulltext.quotes.goTo', { page: quote.page })}
            </button>
            {quote.theme ? <span>{lookupOf(review).byId.themes.get(quote.theme)?.title}</span> : null}
            {onRemove ? (
              <Button
                size="xsmall"
                variant="tertiary"
                data-color="neutral"
                aria-label={t('fulltext.quotes.removeOf', { page: quote.page })}
                onClick={() => onRemove(quote)}
              >
                {t('fulltext.quotes.remove')}
              </Button>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
