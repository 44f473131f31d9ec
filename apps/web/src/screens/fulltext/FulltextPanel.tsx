/** The full text of a report, to be read, and its quotes beside it: a part of any screen that shows the report. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Button, Select } from '../../ui/index.ts'
import type { QuoteDraft } from './NewQuote.tsx'
import { Quotes } from './Quotes.tsx'
import { quotesOf } from './quotes-of.ts'
import './fulltext.css'

const PdfReader = lazy(async () => ({ default: (await import('./pdf/PdfReader.tsx')).PdfReader }))

export interface FulltextFile {
  hash: string
  name: string
}

interface FulltextPanelProps {
  report: string
  files: readonly FulltextFile[]
  /** Which file and page are shown; the first where nothing is said. */
  file?: string | undefined
  page?: number | undefined
  onMove: (to: { file: string; page: number }) => void
  /** The quotes below and not beside. */
  stacked?: boolean
  /** What stands above the quotes, e.g. the record. */
  children?: ReactNode
}

/**
 * @example
 * <FulltextPanel report={card.report} files={files} file={at.file} page={at.page} onMove={setAt}>{record}</FulltextPanel>
 */
export function FulltextPanel(props: FulltextPanelProps) {
  const { report, files, file: asked, page = 1, onMove, stacked = false, children } = props
  const { t } = useTranslation()
  const review = useReview()
  const [draft, setDraft] = useState<QuoteDraft>()
  const file = files.find((it) => it.hash === asked) ?? files[0]
  const quotes = quotesOf(review.quotes, report, files)
  return (
    <div className={stacked ? 'fulltext-panel fulltext-stacked' : 'fulltext-panel'}>
      {file ? (
        <div className="fulltext-paper">
          {files.length > 1 ? (
            <Select
              size="small"
              label={t('fulltext.read.file')}
              value={file.hash}
              onChange={(event) => onMove({ file: event.target.value, page: 1 })}
            >
              {files.map((it) => (
                <option key={it.hash} value={it.hash}>
                  {it.name}
                </option>
              ))}
            </Select>
          ) : null}
          <Suspense fallback={<p className="quiet">{t('fulltext.read.opening')}</p>}>
            <PdfReader
              key={file.hash}
              url={fileAddress(review.head.key, file.hash)}
              name={file.name}
              page={page}
              onPage={(to) => onMove({ file: file.hash, page: to })}
              quotes={quotes.filter((it) => it.file === file.hash)}
              onKeep={(text, page) => setDraft({ report, file: file.hash, page, text })}
            />
          </Suspense>
        </div>
      ) : null}
      <div className="fulltext-beside">
        {children}
        {file ? (
          <>
            <Quotes quotes={quotes} draft={draft} onDraft={setDraft} onGo={onMove} />
            {draft ? null : (
              <Button
                size="small"
                variant="tertiary"
                onClick={() => setDraft({ report, file: file.hash, page, text: '' })}
              >
                {t('fulltext.quotes.write')}
              </Button>
            )}
          </>
        ) : null}
      </div>
    </div>
  )
}

function fileAddress(review: string, hash: string): string {
  return `/api/reviews/${encodeURIComponent(review)}/fulltexts/files/${hash}`
}
