/** A record as if printed: title, who and where, then the abstract at a comfortable measure. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { languageOf, type Marker, piecesOf } from './marks.ts'

interface RecordViewProps {
  card: ScreeningCard
  review: Review
  /** Marks words; `null`: nothing is marked. */
  marker: Marker | null
}

export function RecordView({ card, review, marker }: RecordViewProps) {
  const { t } = useTranslation()
  const lang = languageOf(card)
  const sources = card.sources.flatMap((id) => review.sources.find((it) => it.id === id)?.name ?? [])
  return (
    <>
      <h2 className="record-title" lang={lang}>
        {card.title ? <MarkedText text={card.title} marker={marker} /> : t('screening.record.noTitle')}
      </h2>
      <p className="record-by">
        {card.authors}
        {card.year === null ? '' : ` (${card.year})`}
      </p>
      <p className="quiet small" lang={lang}>
        {publishedIn(card)}
      </p>
      {card.abstract ? (
        <div className="record-abstract" lang={lang}>
          {paragraphs(card.abstract).map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text do not move
            <p key={at}>
              <MarkedText text={text} marker={marker} />
            </p>
          ))}
        </div>
      ) : (
        <p className="quiet record-abstract">{t('screening.record.noAbstract')}</p>
      )}
      <p className="quiet small record-foot">
        {card.keywords ? (
          <span lang={lang}>
            {t('screening.record.keywords')}: {card.keywords}
          </span>
        ) : null}
        {sources.length > 0 ? <span>{t('screening.record.sources', { names: sources.join(', ') })}</span> : null}
        {card.records > 1 ? <span>{t('screening.record.records', { count: card.records })}</span> : null}
        {card.doi ? (
          <a href={`https://doi.org/${encodeURI(card.doi)}`} target="_blank" rel="noreferrer">
            {card.doi}
          </a>
        ) : /^https?:\/\//.test(card.url) ? (
          <a href={card.url} target="_blank" rel="noreferrer">
            {t('screening.record.open')}
          </a>
        ) : null}
      </p>
      {card.tags.length > 0 ? (
        <ul className="plain-list tags" aria-label={t('screening.record.tags')}>
          {card.tags.map((tag) => (
            <li key={tag} className="tag">
              {tag}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function MarkedText({ text, marker }: { text: string; marker: Marker | null }) {
  if (!marker) return text
  let at = 0
  return piecesOf(text, marker).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.mark ? (
      <mark key={key} className={`mark-${piece.mark}`}>
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    )
  })
}

function publishedIn({ published }: ScreeningCard): string {
  const { container, volume, issue, pages, publisher } = published
  const number = issue ? `${volume}(${issue})` : volume
  return [container, number, pages, publisher].filter(Boolean).join(', ')
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n|\r\n\r\n/).filter((it) => it.trim() !== '')
}
