/** A quote before it is kept: its text and page, and for those who want it a note and a theme. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReview } from '../../app/use-review.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Textarea } from '../../ui/form-parts.ts'
import { Button, Select, TextField } from '../../ui/index.ts'

export interface QuoteDraft {
  report: string
  file: string
  page: number
  text: string
}

export function NewQuote({ draft, onClose }: { draft: QuoteDraft; onClose: () => void }) {
  const { t } = useTranslation()
  const review = useReview()
  const keep = useCommand('keepQuote')
  const [text, setText] = useState(draft.text)
  const [page, setPage] = useState(String(draft.page))
  const [note, setNote] = useState('')
  const [theme, setTheme] = useState('')
  const number = Number.parseInt(page, 10)
  const isWhole = text.trim() !== '' && number >= 1
  const save = () =>
    keep.mutate(
      {
        input: {
          value: {
            report: draft.report,
            file: draft.file,
            page: number,
            text: text.trim(),
            ...(note.trim() ? { note: note.trim() } : {}),
            ...(theme ? { theme } : {}),
          },
        },
      },
      {
        onSuccess: () => {
          announce(t('fulltext.quotes.saved'))
          onClose()
        },
      },
    )
  return (
    <form
      className="new-quote"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWhole) save()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Textarea
        size="small"
        autoFocus
        label={t('fulltext.quotes.text')}
        value={text}
        maxRows={12}
        lang={review.head.language}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isWhole) save()
        }}
      />
      <div className="new-quote-row">
        <TextField
          size="small"
          className="new-quote-page"
          inputMode="numeric"
          label={t('fulltext.quotes.page')}
          value={page}
          onChange={(event) => setPage(event.target.value)}
        />
        {review.themes.length > 0 ? (
          <Select
            size="small"
            label={t('fulltext.quotes.theme')}
            value={theme}
            onChange={(event) => setTheme(event.target.value)}
          >
            <option value="">{t('fulltext.quotes.noTheme')}</option>
            {review.themes.map((it) => (
              <option key={it.id} value={it.id}>
                {it.title}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
      <TextField
        size="small"
        label={t('fulltext.quotes.note')}
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.target.value)}
      />
      <NotSaved error={keep.error} onRetry={keep.reset} />
      <div className="new-quote-acts">
        <Button size="small" type="submit" loading={keep.isPending} disabled={!isWhole}>
          {t('fulltext.quotes.save')}
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={onClose}>
          {t('fulltext.quotes.cancel')}
        </Button>
      </div>
    </form>
  )
}
