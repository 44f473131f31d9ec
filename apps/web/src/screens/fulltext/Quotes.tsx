/** The quotes of a report: a click goes to the page; a new one is looked over before it is kept. */
import type { Quote } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/use-command.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { NewQuote, type QuoteDraft } from './NewQuote.tsx'
import { QuoteList } from './QuoteList.tsx'

interface QuotesProps {
  quotes: readonly Quote[]
  /** What is about to be kept. */
  draft: QuoteDraft | undefined
  onDraft: (draft: QuoteDraft | undefined) => void
  onGo: (quote: Pick<Quote, 'file' | 'page'>) => void
}

export function Quotes({ quotes, draft, onDraft, onGo }: QuotesProps) {
  const { t } = useTranslation()
  const withdraw = useCommand('withdraw')
  return (
    <section className="quotes" aria-labelledby="quotes">
      <h2 id="quotes">{t('fulltext.quotes.title')}</h2>
      {draft ? <NewQuote key={`${draft.page}/${draft.text}`} draft={draft} onClose={() => onDraft(undefined)} /> : null}
      {quotes.length === 0 && !draft ? <p className="quiet">{t('fulltext.quotes.none')}</p> : null}
      <NotSaved error={withdraw.error} onRetry={withdraw.reset} />
      <QuoteList quotes={quotes} onGo={onGo} onRemove={({ id }) => withdraw.mutate({ input: { kind: 'quote', id } })} />
    </section>
  )
}
