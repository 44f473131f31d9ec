/** The reference as if printed: authors, where it appeared, the abstract, the keywords. */
import type { ReportWhole } from '@oversyn/api'
import { capital } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { Marked } from '../../ui/Marked.tsx'
import { langOf } from './record-columns.tsx'
import { typeName } from './words.ts'

export function Printed({ report, words }: { report: ReportWhole; words: readonly string[] }) {
  const { t } = useTranslation()
  const texts = new Map(report.fields.map(({ field, text }) => [field, text]))
  const text = (field: string) => texts.get(field) ?? ''
  const lang = langOf(text('language'))
  const doi = text('DOI')
  const address = text('URL')
  const abstract = text('abstract')
  return (
    <div className="printed">
      {text('author') ? (
        <p>
          <Marked text={text('author')} words={words} />
        </p>
      ) : null}
      <p className="quiet">{[capital(typeName(text('type'), t)), whereOf(text)].filter(Boolean).join('. ')}</p>
      {doi || address ? (
        <p className="printed-address">
          <a href={doi ? `https://doi.org/${encodeURI(doi)}` : safe(address)} rel="noreferrer noopener">
            {doi ? `doi:${doi}` : address}
          </a>
        </p>
      ) : null}
      {abstract ? (
        <p className="printed-abstract" lang={lang}>
          <Marked text={abstract} words={words} />
        </p>
      ) : (
        <p className="quiet">{t('records.detail.noAbstract')}.</p>
      )}
      {text('keyword') ? (
        <p className="quiet small" lang={lang}>
          {text('keyword')}
        </p>
      ) : null}
    </div>
  )
}

/** @example `Tidsskrift for velferdsforskning 12(3), 45–50, 2011` */
function whereOf(text: (field: string) => string): string {
  const issue = text('issue') ? `(${text('issue')})` : ''
  const number = text('volume') || text('issue') ? ` ${text('volume')}${issue}` : ''
  const series = [text('collection-title'), text('number')].filter(Boolean).join(' ')
  return [
    `${text('container-title')}${number}`.trim(),
    series,
    text('publisher'),
    text('page').replace(/(\d)-(\d)/g, '$1–$2'),
    text('issued'),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Only what leads to a page is a link: files may say anything. */
function safe(address: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return address
  return /^www\./i.test(address) ? `https://${address}` : undefined
}
