/** How far the stage is, in one line of numbers, and how far the others are. */
import type { StageProgress } from '@oversyn/api'
import type { Person, Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'

interface ProgressLineProps {
  progress: StageProgress
  review: Review
  person: Person
  /** As the session knows it, which is ahead of the server. */
  left: number | null
}

export function ProgressLine({ progress, review, person, left }: ProgressLineProps) {
  const { t } = useTranslation()
  const { settled, eligible, waiting, conflicts, calibration } = progress
  const done = settled.include + settled.exclude + settled.maybe + settled['not-retrieved']
  const named = (people: StageProgress['people']) =>
    people
      .filter((it) => it.person !== person.id)
      .map((it) => `${actorName(it.person, review)} ${it.judged}`)
      .join(', ')
  const others = named(progress.people)
  const facts = [
    t('screening.left', { count: left ?? progress.left }),
    t('screening.progress.all', { done, eligible }),
    t('screening.progress.include', { count: settled.include }),
    waiting > 0 ? t('screening.progress.waiting', { count: waiting }) : '',
    conflicts > 0 ? t('screening.progress.conflicts', { count: conflicts }) : '',
    t('screening.progress.mine', { count: progress.mine }),
    others ? t('screening.progress.others', { people: others }) : '',
  ]
  return (
    <div className="progress-line small">
      <progress aria-label={t('screening.progress.label')} max={Math.max(1, eligible)} value={done} />
      <p>
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {calibration ? (
        <p>
          {t('screening.progress.calibration', {
            mine: calibration.mine,
            size: calibration.size,
            people: named(calibration.people),
          })}
        </p>
      ) : null}
    </div>
  )
}
