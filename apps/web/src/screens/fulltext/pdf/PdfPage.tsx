/** One page of a PDF: drawn, and over it its text, which can be selected and read aloud. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { markText } from './mark-text.ts'
import type { PDFDocumentProxy } from './open-pdf.ts'

interface PdfPageProps {
  document: PDFDocumentProxy
  page: number
  /** The width that a zoom of 1 fills, in CSS pixels. */
  width: number
  zoom: number
  /** The quotes that stand on the page, and the words that are sought. */
  quotes: readonly string[]
  sought: string
}

/** More pixels than this a browser may not draw at once. */
const mostPixels = 16_000_000

export function PdfPage({ document: pdf, page, width, zoom, quotes, sought }: PdfPageProps) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  /** The page whose text is there, so that marks are laid over that text and no other. */
  const [ready, setReady] = useState<{ key: string; letters: number }>()
  const key = `${page}/${width}/${zoom}`
  useEffect(() => {
    let isLeft = false
    let stop = () => {}
    void (async () => {
      const { TextLayer } = await import('pdfjs-dist')
      const shown = await pdf.getPage(page)
      const [paper, text] = [canvas.current, layer.current]
      if (isLeft || !paper || !text) return
      const scale = (width / shown.getViewport({ scale: 1 }).width) * zoom
      const viewport = shown.getViewport({ scale })
      const sharp = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (viewport.width * viewport.height)))
      paper.width = Math.floor(viewport.width * sharp)
      paper.height = Math.floor(viewport.height * sharp)
      const box = paper.parentElement
      box?.style.setProperty('--total-scale-factor', String(scale))
      box?.style.setProperty('width', `${Math.floor(viewport.width)}px`)
      box?.style.setProperty('height', `${Math.floor(viewport.height)}px`)
      const drawing = shown.render({ canvas: paper, viewport, transform: [sharp, 0, 0, sharp, 0, 0] })
      text.replaceChildren()
      const content = await shown.getTextContent()
      const layered = new TextLayer({ textContentSource: content, container: text, viewport })
      stop = () => {
        drawing.cancel()
        layered.cancel()
      }
      if (isLeft) return stop()
      await layered.render()
      if (!isLeft) setReady({ key, letters: text.textContent?.trim().length ?? 0 })
      await drawing.promise
      // A page that is left while it is drawn is no fault.
    })().catch(() => undefined)
    return () => {
      isLeft = true
      stop()
    }
  }, [pdf, page, width, zoom, key])
  const isReady = ready?.key === key
  const kept = quotes.join('\n')
  useEffect(() => {
    if (!isReady || !layer.current) return
    markText('pdf-quote', layer.current, kept.split('\n'))
    markText('pdf-sought', layer.current, sought.trim().length > 1 ? [sought] : [])
  }, [isReady, kept, sought])
  return (
    <>
      <div className="pdf-page" data-ready={isReady}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing takes no focus, and its text stands beside it */}
        <canvas ref={canvas} aria-hidden="true" />
        <div ref={layer} className="pdf-text" />
      </div>
      {isReady && ready.letters === 0 ? <p className="quiet small">{t('fulltext.read.noText')}</p> : null}
    </>
  )
}
