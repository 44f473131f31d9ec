/** One study on a page of its own. */
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { StudyDetail } from './StudyDetail.tsx'
import './studies.css'

export function StudyPage() {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const { study: key } = useParams({ from: '/r/$review/studies/$study' })
  const study = lookupOf(review).byKey.studies.get(key)
  return (
    <Screen
      title={study ? nameOf(review, study, language) : t('studies.missing')}
      of={review.head.title}
      action={
        <Link to="/r/$review/studies" params={{ review: review.head.key }}>
          {t('studies.back')}
        </Link>
      }
    >
      {study ? <StudyDetail review={review} study={study} words={[]} /> : null}
    </Screen>
  )
}
