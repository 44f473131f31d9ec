/** The report as it stands now, with every number open to question, and its download in three languages. */
import { report } from '@oversyn/document'
import { capital, Language } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { accountQuery } from '../../app/queries.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Blocks, FactList } from '../../ui/Blocks.tsx'
import { Select } from '../../ui/index.ts'
import { Screen } from '../../ui/Screen.tsx'
import './report.css'

export function ReportPreview() {
  const { t } = useTranslation()
  const review = useReview()
  const words = useWords()
  const navigate = useNavigate()
  const { lang } = useSearch({ from: '/r/$review/report' })
  const language = Language.catch(review.head.language).parse(lang)
  const { data: screening } = useQuery(accountQuery(review))
  const document = useMemo(
    () => report(review, { language, screening: screening ?? null }),
    [review, language, screening],
  )
  const address = `/api/reviews/${encodeURIComponent(review.head.key)}/report?lang=${language}`
  const choose = (value: string) => navigate({ to: '.', search: { lang: value }, resetScroll: false })
  return (
    <Screen
      title={t('report.title')}
      of={review.head.title}
      lead={t('report.lead')}
      action={
        <div className="row report-actions">
          <Select
            size="small"
            label={t('report.language')}
            value={language}
            onChange={(event) => choose(event.target.value)}
          >
            {Language.options.map((option) => (
              <option key={option} value={option}>
                {capital(words.languages[option])}
              </option>
            ))}
          </Select>
          <a className="report-download" href={`${address}&download=true`} download>
            {t('report.download')}
          </a>
          <a href={address} target="_blank" rel="noreferrer">
            {t('report.open')}
          </a>
        </div>
      }
    >
      <div className="report">
        <Contents document={document} />
        <article className="prose report-text" lang={language} aria-label={document.title}>
          <header className="report-front">
            <p className="report-title" lang={document.contentLanguage}>
              {document.title}
            </p>
            {document.subtitle ? <p lang={document.contentLanguage}>{document.subtitle}</p> : null}
            <FactList facts={document.front} />
          </header>
          <Blocks blocks={document.blocks} />
        </article>
      </div>
    </Screen>
  )
}

function Contents({ document }: { document: ReturnType<typeof report> }) {
  const { t } = useTranslation()
  const chapters = document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  return (
    <nav className="report-contents" aria-label={t('report.contents')}>
      <ol className="plain-list">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`} lang={chapter.lang ?? document.language}>
              {chapter.number ? <span className="quiet">{chapter.number} </span> : null}
              {chapter.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
