/** How a study hangs together with others; a relation changes no count. */
import type { Review, Study } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'

export function StudyRelations({ review, study }: { review: Review; study: Study }) {
  const { t } = useTranslation()
  const labels = useWords()
  const relations = review.relations.filter((relation) => relation.from === study.id || relation.to === study.id)
  if (relations.length === 0) return null
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{t('studies.relations')}</h2>
      <ul className="plain-list flow">
        {relations.map((relation) => (
          <li key={relation.id}>
            <StudyName review={review} id={relation.from} here={study.id} /> {labels.relationKinds[relation.kind]}{' '}
            <StudyName review={review} id={relation.to} here={study.id} />
            <span className="quiet">
              {' '}
              ({labels.certainties[relation.certainty]})
              {relation.note ? <span lang={review.head.language}> {relation.note}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StudyName({ review, id, here }: { review: Review; id: string; here: string }) {
  const { language } = useSettings()
  const study = lookupOf(review).byId.studies.get(id)
  if (!study) return null
  const name = nameOf(review, study, language)
  if (id === here) return <strong>{name}</strong>
  return (
    <Link to="/r/$review/studies/$study" params={{ review: review.head.key, study: study.key }}>
      {name}
    </Link>
  )
}
