/** How a study hangs together with others; a relation changes no count. */
import type { Review, Study } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { relationForm } from '../../forms/specs/study-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'

interface StudyRelationsProps {
  review: Review
  study: Study
  readOnly: boolean
}

export function StudyRelations({ review, study, readOnly }: StudyRelationsProps) {
  const { t } = useTranslation()
  const labels = useWords()
  const relations = review.relations.filter((relation) => relation.from === study.id || relation.to === study.id)
  if (relations.length === 0 && readOnly) return null
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{t('studies.relations')}</h2>
      <ul className="plain-list flow">
        {relations.map((relation) => (
          <li key={relation.id}>
            <Editable
              spec={relationForm}
              what={labels.nouns.relation.theOne}
              id={relation.id}
              readOnly={readOnly}
              actions={<Withdraw kind="relation" id={relation.id} what={labels.nouns.relation.theOne} />}
            >
              <StudyName review={review} id={relation.from} here={study.id} /> {labels.relationKinds[relation.kind]}{' '}
              <StudyName review={review} id={relation.to} here={study.id} />
              <span className="quiet">
                {' '}
                ({labels.certainties[relation.certainty]})
                {relation.note ? <span lang={review.head.language}> {relation.note}</span> : null}
              </span>
            </Editable>
          </li>
        ))}
      </ul>
      {readOnly ? null : (
        <Adder spec={relationForm} label={t('forms.add.relation')} under={study.id} given={{ from: study.id }} />
      )}
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
