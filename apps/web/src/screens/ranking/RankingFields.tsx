/** The choices about order and stopping: whether the program makes the order, what is drawn by chance, and when it is enough. */
import type { Plan } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/index.ts'
import { NumberField } from '../screening/plan-fields.tsx'
import './ranking.css'

interface RankingFieldsProps {
  plan: Plan
  onChange: (change: Pick<Plan, 'ranking' | 'stopping'>) => void
}

export function RankingFields({ plan: { ranking, stopping }, onChange }: RankingFieldsProps) {
  const { t } = useTranslation()
  const rank = (change: Partial<Plan['ranking']>) => onChange({ ranking: { ...ranking, ...change }, stopping })
  const stop = (change: Partial<Plan['stopping']>) => onChange({ ranking, stopping: { ...stopping, ...change } })
  return (
    <>
      <div className="ranking-switches">
        <Switch size="small" checked={ranking.use} onChange={(event) => rank({ use: event.target.checked })}>
          {t('screening.plan.use')}
        </Switch>
        <Switch size="small" checked={ranking.hidden} onChange={(event) => rank({ hidden: event.target.checked })}>
          {t('screening.plan.hidden')}
        </Switch>
      </div>
      <NumberField
        label={t('screening.plan.random')}
        value={ranking.randomShare * 100}
        onChange={(percent) => rank({ randomShare: percent / 100 })}
      />
      <NumberField
        label={t('screening.plan.recall')}
        value={stopping.recall * 100}
        onChange={(percent) => stop({ recall: percent / 100 })}
      />
      <NumberField
        label={t('screening.plan.confidence')}
        value={stopping.confidence * 100}
        onChange={(percent) => stop({ confidence: percent / 100 })}
      />
    </>
  )
}
