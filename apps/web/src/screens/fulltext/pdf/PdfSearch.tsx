/** Searching in a PDF: Enter goes to the next page that has the words. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PDFDocumentProxy } from './open-pdf.ts'
import { searchPages } from './search-pages.ts'

interface PdfSearchProps {
  pdf: PDFDocumentProxy
  page: number
  sought: string
  onSeek: (sought: string) => void
  onPage: (page: number) => void
}

/** So long one may go on writing before the pages are searched. */
const patience = 200

export function PdfSearch({ pdf, page, sought, onSeek, onPage }: PdfSearchProps) {
  const { t } = useTranslation()
  const [pages, setPages] = useState<number[]>()
  const wanted = sought.trim()
  useEffect(() => {
    setPages(undefined)
    if (wanted.length < 2) return
    const ending = new AbortController()
    const timer = setTimeout(() => {
      searchPages(pdf, wanted, ending.signal).then(
        (found) => ending.signal.aborted || setPages(found),
        () => undefined,
      )
    }, patience)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [pdf, wanted])
  const next = () => {
    const to = pages?.find((it) => it > page) ?? pages?.[0]
    if (to !== undefined) onPage(to)
  }
  const at = pages ? pages.indexOf(page) + 1 : 0
  return (
    <search className="pdf-search">
      <input
        type="search"
        aria-label={t('fulltext.read.search')}
        placeholder={t('fulltext.read.search')}
        value={sought}
        onChange={(event) => onSeek(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && next()}
      />
      <span className="quiet small" role="status">
        {pages === undefined ? '' : pages.length === 0 ? t('fulltext.read.notFound') : `${at || '–'}/${pages.length}`}
        {pages?.length ? (
          <span className="aksel-sr-only">{t('fulltext.read.found', { page, at, total: pages.length })}</span>
        ) : null}
      </span>
    </search>
  )
}
