/** A PDF that stays open as long as it is shown. */
import { useEffect, useState } from 'react'
import { faultOf, type OpenedPdf, openPdf, type PDFDocumentProxy, type PdfFault } from './open-pdf.ts'

export interface ShownPdf {
  document: PDFDocumentProxy | undefined
  fault: PdfFault | undefined
}

export function usePdf(url: string): ShownPdf {
  const [shown, setShown] = useState<ShownPdf & { url: string }>()
  useEffect(() => {
    let isLeft = false
    let opened: OpenedPdf | undefined
    openPdf(url).then(
      (it) => {
        opened = it
        if (isLeft) void it.close()
        else setShown({ url, document: it.document, fault: undefined })
      },
      (error: unknown) => {
        if (!isLeft) setShown({ url, document: undefined, fault: faultOf(error) })
      },
    )
    return () => {
      isLeft = true
      void opened?.close()
    }
  }, [url])
  return shown?.url === url ? shown : { document: undefined, fault: undefined }
}
