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
  const box = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  /** The page whose text is there, so that marks are laid over that text and no other. */
  const [ready, setReady] = useState<{ key: string; letters: number }>()
  const key = `${page}/${width}/${zoom}`
  useEffect(() => {
    let isLeft = false
    const cancels: (() => void)[] = []
    void (async () => {
      const { TextLayer } = await import('pdfjs-dist')
      const shown = await pdf.getPage(page)
      const [paper, text] = [box.current, layer.current]
      if (isLeft || !paper || !text) return
      const scale = (width / shown.getViewport({ scale: 1 }).width) * zoom
      const viewport = shown.getViewport({ scale })
      paper.style.setProperty('--total-scale-factor', String(scale))
      paper.style.setProperty('width', `${Math.floor(viewport.width)}px`)
      paper.style.setProperty('height', `${Math.floor(viewport.height)}px`)
      // Each drawing has a canvas of its own: one that is broken off may still be at work on the last.
      const canvas = document.createElement('canvas')
      canvas.setAttribute('aria-hidden', 'true')
      const sharp = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (viewport.width * viewport.height)))
      canvas.width = Math.floor(viewport.width * sharp)
      canvas.height = Math.floor(viewport.height * sharp)
      const drawing = shown.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] })
      cancels.push(() => drawing.cancel())
      drawing.promise.then(
        () => isLeft || paper.querySelector('canvas')?.replaceWith(canvas),
        () => undefined,
      )
      text.replaceChildren()
      const layered = new TextLayer({ textContentSource: await shown.getTextContent(), container: text, viewport })
      if (isLeft) return
      cancels.push(() => layered.cancel())
      await layered.render()
      if (!isLeft) setReady({ key, letters: text.textContent?.trim().length ?? 0 })
      // A page that is left while it is drawn is no fault.
    })().catch(() => undefined)
    return () => {
      isLeft = true
      for (const cancel of cancels) cancel()
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
      <div ref={box} className="pdf-page" data-ready={isReady}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a drawing takes no focus, and its text stands beside it */}
        <canvas aria-hidden="true" />
        <div ref={layer} className="pdf-text" />
      </div>
      {isReady && ready.letters === 0 ? <p className="quiet small">{t('fulltext.read.noText')}</p> : null}
    </>
  )
}
