/** A PDF read page by page, by keys or by hand: turning, zoom, search; what is selected can be kept with its page. */
import { ArrowLeftIcon, ArrowRightIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/index.ts'
import { Key } from '../../../ui/Key.tsx'
import { useShortcut } from '../../../ui/shortcuts.ts'
import { PdfPage } from './PdfPage.tsx'
import { PdfSearch } from './PdfSearch.tsx'
import { quoteText } from './quote-text.ts'
import { usePdf } from './use-pdf.ts'
import { useWidth } from './use-width.ts'
import './pdf.css'

interface PdfReaderProps {
  url: string
  /** What the file is called, for those who hear it. */
  name: string
  page: number
  onPage: (page: number) => void
  /** What is kept of it already. */
  quotes: readonly { page: number; text: string }[]
  /** Takes what is selected. */
  onKeep: (text: string, page: number) => void
}

const [least, most, step] = [0.5, 4, 1.2]

export function PdfReader({ url, name, page: asked, onPage, quotes, onKeep }: PdfReaderProps) {
  const { t } = useTranslation()
  const { document: pdf, fault } = usePdf(url)
  const paper = useRef<HTMLElement>(null)
  const width = useWidth(paper)
  const [zoom, setZoom] = useState(1)
  const [sought, setSought] = useState('')
  const count = pdf?.numPages ?? 1
  const page = Math.min(Math.max(1, asked), count)
  const turn = (to: number) => {
    const next = Math.min(Math.max(1, to), count)
    if (next !== page) onPage(next)
  }
  const enlarge = (by: number) => setZoom((before) => Math.min(most, Math.max(least, before * by)))
  const keep = () => {
    const text = selectedIn(paper.current)
    if (text !== '') onKeep(text, page)
  }
  useShortcut({
    keys: 'ArrowRight',
    label: t('fulltext.read.next'),
    when: () => page < count,
    run: () => turn(page + 1),
  })
  useShortcut({
    keys: 'ArrowLeft',
    label: t('fulltext.read.previous'),
    when: () => page > 1,
    run: () => turn(page - 1),
  })
  useShortcut({ keys: '+', label: t('fulltext.read.larger'), run: () => enlarge(step) })
  useShortcut({ keys: '-', label: t('fulltext.read.smaller'), run: () => enlarge(1 / step) })
  useShortcut({ keys: '0', label: t('fulltext.read.whole'), run: () => setZoom(1) })
  useShortcut({ keys: 'q', label: t('fulltext.quotes.keep'), run: keep })
  // A page begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning the page is what moves it
  useEffect(() => void paper.current?.scrollTo({ top: 0 }), [page, url])
  return (
    <div className="pdf-reader">
      <div className="pdf-bar">
        <span className="pdf-turn">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<ArrowLeftIcon title={t('fulltext.read.previous')} />}
            disabled={page <= 1}
            onClick={() => turn(page - 1)}
          />
          <label>
            <span className="aksel-sr-only">{t('fulltext.read.page')}</span>
            <input
              key={page}
              className="pdf-number"
              inputMode="numeric"
              defaultValue={page}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
              onBlur={(event) => turn(Number.parseInt(event.target.value, 10) || page)}
            />
          </label>
          <span className="quiet">{t('fulltext.read.of', { count })}</span>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<ArrowRightIcon title={t('fulltext.read.next')} />}
            disabled={page >= count}
            onClick={() => turn(page + 1)}
          />
        </span>
        <span className="pdf-zoom">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<ZoomMinusIcon title={t('fulltext.read.smaller')} />}
            onClick={() => enlarge(1 / step)}
          />
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<ZoomPlusIcon title={t('fulltext.read.larger')} />}
            onClick={() => enlarge(step)}
          />
        </span>
        {pdf ? <PdfSearch pdf={pdf} page={page} sought={sought} onSeek={setSought} onPage={turn} /> : null}
        {/* What is selected would be lost if the button took the focus before it is read. */}
        <Button size="small" variant="secondary" onMouseDown={(event) => event.preventDefault()} onClick={keep}>
          {t('fulltext.quotes.keep')} <Key>q</Key>
        </Button>
      </div>
      <section
        ref={paper}
        className="pdf-paper"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label={`${name}: ${t('fulltext.read.pageLabel', { page, count })}`}
      >
        {fault ? <p className="pdf-fault">{t(`fulltext.read.${fault}`)}</p> : null}
        {pdf && width > 0 ? (
          <PdfPage
            document={pdf}
            page={page}
            width={width}
            zoom={zoom}
            quotes={quotes.flatMap((it) => (it.page === page ? [it.text] : []))}
            sought={sought}
          />
        ) : null}
        {pdf || fault ? null : (
          <p className="quiet" aria-busy="true">
            {t('fulltext.read.opening')}
          </p>
        )}
      </section>
      <p className="pdf-open">
        <a href={url} target="_blank" rel="noreferrer">
          {t('fulltext.read.download')}
        </a>
      </p>
    </div>
  )
}

/** What is selected within an element, as one would write it down. */
function selectedIn(element: Element | null): string {
  const selection = window.getSelection()
  if (!selection || !element || !selection.anchorNode || !element.contains(selection.anchorNode)) return ''
  return quoteText(selection.toString())
}
