/** The commission: who asked what, in which themes, by which criteria, and how it is carried out. */
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { Criteria } from './Criteria.tsx'
import { Mandate } from './Mandate.tsx'
import { People } from './People.tsx'
import { ProtocolFacts } from './ProtocolFacts.tsx'
import { QuestionFacts } from './QuestionFacts.tsx'
import { ThemeList } from './ThemeList.tsx'
import { Works } from './Works.tsx'
import './commission.css'

export function Commission() {
  const { t } = useTranslation()
  const review = useReview()
  return (
    <Screen title={t('commission.title')} of={review.head.title} lead={t('commission.lead')}>
      <div className="flow-wide commission">
        <Mandate review={review} />
        <ThemeList review={review} />
        <QuestionFacts review={review} />
        <Criteria review={review} />
        <ProtocolFacts review={review} />
        <People review={review} />
        <Works review={review} />
      </div>
    </Screen>
  )
}
