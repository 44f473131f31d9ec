/** What is known of a study: its publications, what was charted, its relations, and its findings by theme. */
import { capital, type Review, type Study } from '@oversyn/model'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { Editable } from '../../forms/Editable.tsx'
import { reportForm, studyForm } from '../../forms/specs/study-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { showSpan } from '../../ui/show-time.ts'
import { Publication } from './Publication.tsx'
import { StudyFindings } from './StudyFindings.tsx'
import { StudyFulltexts } from './StudyFulltexts.tsx'
import { StudyRelations } from './StudyRelations.tsx'

interface StudyDetailProps {
  review: Review
  study: Study
  /** The words that are sought, to mark. */
  words: readonly string[]
  inPanel?: boolean
}

export function StudyDetail({ review, study, words, inPanel = false }: StudyDetailProps) {
  const { t } = useTranslation()
  const labels = useWords()
  const { language } = useSettings()
  const navigate = useNavigate()
  const name = nameOf(review, study, language)
  const reports = lookupOf(review).reportsByStudy(study.id)
  const lang = review.head.language
  const marked = (text: string | null | undefined) =>
    text ? (
      <span lang={lang}>
        <Marked text={text} words={words} />
      </span>
    ) : null
  return (
    <article className={inPanel ? 'study-detail facts-narrow' : 'study-detail'}>
      {inPanel ? (
        <h2>
          <Link to="/r/$review/studies/$study" params={{ review: review.head.key, study: study.key }}>
            {name}
          </Link>
        </h2>
      ) : null}
      {reports.map((report) => (
        <Editable key={report.id} spec={reportForm} what={report.title} id={report.id} readOnly={inPanel}>
          <Publication report={report} />
        </Editable>
      ))}
      <section aria-labelledby="charting">
        <h2 id="charting">{t('studies.charting')}</h2>
        <Editable
          spec={studyForm}
          what={t('studies.charting')}
          id={study.id}
          readOnly={inPanel}
          actions={
            <Withdraw
              kind="study"
              id={study.id}
              what={name}
              also={reports.map(({ id }) => ({ kind: 'report', id }))}
              onDone={() => navigate({ to: '/r/$review/studies', params: { review: review.head.key } })}
            />
          }
        >
          <Facts
            facts={[
              { name: t('studies.origin'), value: capital(labels.origins[study.origin]) },
              { name: t('studies.topic'), value: marked(study.topic) },
              { name: t('studies.method'), value: marked(study.method.stated) },
              {
                name: t('studies.design'),
                value: capital(study.method.designs.map((design) => labels.designs[design]).join(', ')),
              },
              { name: t('studies.basis'), value: capital(labels.bases[study.basis]) },
              { name: t('studies.studied'), value: study.studied && showSpan(study.studied, language) },
              {
                name: t('studies.phases'),
                value: capital(study.phases.map((phase) => labels.phases[phase]).join(', ')),
              },
              { name: t('studies.group'), value: marked(study.group) },
              ...(study.dataset ? [{ name: t('studies.dataset'), value: marked(study.dataset) }] : []),
              { name: t('studies.mainFindings'), value: marked(study.mainFindings) },
              ...(study.note ? [{ name: t('studies.note'), value: marked(study.note) }] : []),
            ]}
          />
        </Editable>
      </section>
      <StudyRelations review={review} study={study} readOnly={inPanel} />
      {inPanel ? null : <StudyFulltexts review={review} study={study} />}
      <StudyFindings review={review} study={study} words={words} readOnly={inPanel} />
    </article>
  )
}
