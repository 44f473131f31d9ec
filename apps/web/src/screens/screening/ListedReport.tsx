/** A report in a list: what it is, who decided what and why, side by side, and what can be done with it. */
import type { ScreeningCard } from '@oversyn/api'
import type { Person, Review, Stage, Verdict } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { plainOf } from '../../app/derived.ts'
import { outbox } from '../../app/outbox/use-outbox.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { showMoment } from '../../ui/show-time.ts'
import { CriterionSelect } from './CriterionSelect.tsx'
import type { ListState } from './queries.ts'
import { RecordView } from './RecordView.tsx'
import { Settle } from './Settle.tsx'
import { namedCriteria, needsCriterion } from './stages.ts'

/** Lists in which nothing is to be done. */
const shownOnly: readonly ListState[] = ['waiting', 'compared', 'alike', 'differed']

interface ListedReportProps {
  card: ScreeningCard
  review: Review
  stage: Stage
  person: Person
  state: ListState
}

export function ListedReport({ card, review, stage, person, state }: ListedReportProps) {
  const { t } = useTranslation()
  return (
    <li className="listed-report">
      <details open={state === 'conflict'}>
        <summary>
          <span className="listed-title">{card.title || t('screening.record.noTitle')}</span>{' '}
          <span className="quiet small">
            {card.authors} {card.year ?? ''}
          </span>
        </summary>
        <div className="listed-record">
          <RecordView card={card} review={review} marker={null} />
        </div>
      </details>
      <ul className="plain-list decisions">
        {card.decisions.map((it) => (
          <li key={it.person}>
            <DecisionFacts decision={it} review={review} />
          </li>
        ))}
        {card.decisions.length === 0 || (card.sealed && state === 'waiting') ? (
          <li className="quiet small">{t('screening.lists.hidden')}</li>
        ) : null}
      </ul>
      {state === 'conflict' ? (
        <Settle card={card} review={review} stage={stage} />
      ) : shownOnly.includes(state) ? null : (
        <JudgeAgain card={card} review={review} stage={stage} person={person} folded={state === 'mine'} />
      )}
    </li>
  )
}

function DecisionFacts({ decision, review }: { decision: ScreeningCard['decisions'][number]; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const criteria = namedCriteria(review)
  const criterion = review.criteria.find((it) => it.id === decision.criterion)
  const number = criteria.findIndex((it) => it.id === decision.criterion) + 1
  const isOld = criterion !== undefined && (decision.version ?? 1) < criterion.version
  // As it read then.
  const followed =
    criterion?.earlier.find((it) => isOld && it.version === (decision.version ?? 1))?.text ?? criterion?.text ?? ''
  return (
    <>
      <p>
        <strong>{t(`screening.was.${decision.verdict}`)}</strong>{' '}
        <span className="quiet small">
          {t('screening.lists.by', {
            name: actorName(decision.person, review),
            when: decision.at ? showMoment(decision.at, language) : '',
          })}
        </span>
      </p>
      {criterion ? (
        <p className="small" lang={review.head.language}>
          {number > 0 ? `${number}. ` : ''}
          {plainOf(review, followed)}
        </p>
      ) : decision.criterion ? (
        <p className="small quiet">{t('screening.lists.removedCriterion')}</p>
      ) : decision.verdict === 'exclude' ? (
        <p className="small quiet">{t('screening.lists.withoutCriterion')}</p>
      ) : null}
      {isOld && criterion ? (
        <p className="small quiet">
          {t('screening.lists.version', { version: decision.version ?? '?', now: criterion.version })}
        </p>
      ) : null}
      {decision.note ? <p className="small">«{decision.note}»</p> : null}
    </>
  )
}

/** One’s own judgement, made or made anew from a list. */
function JudgeAgain({ card, review, stage, person, folded }: Omit<ListedReportProps, 'state'> & { folded: boolean }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const own = card.decisions.find((it) => it.person === person.id)
  const needs = needsCriterion(review, stage)
  const [criterion, setCriterion] = useState(own?.criterion ?? '')
  const [said, setSaid] = useState<Verdict | null>(null)
  const judge = (verdict: Verdict) => {
    setSaid(verdict)
    const input = {
      report: card.report,
      stage,
      verdict,
      criterion: verdict === 'exclude' && criterion ? criterion : null,
    }
    outbox.add({ review: review.head.key, person: person.id, verb: 'screenReport', input })
    void queries.invalidateQueries({ queryKey: ['screening', review.head.key], refetchType: 'none' })
  }
  const [isFolded, setFolded] = useState(folded)
  if (said) return <p className="small">✓ {t(`screening.was.${said}`)}</p>
  if (isFolded)
    return (
      <Button size="xsmall" variant="tertiary" onClick={() => setFolded(false)}>
        {t('screening.lists.decide')}
      </Button>
    )
  return (
    <div className="row judge-again">
      <Button size="small" variant="secondary" onClick={() => judge('include')}>
        {t('screening.verdicts.include')}
      </Button>
      <Button size="small" variant="secondary" disabled={needs && !criterion} onClick={() => judge('exclude')}>
        {t('screening.verdicts.exclude')}
      </Button>
      <Button size="small" variant="secondary" data-color="neutral" onClick={() => judge('maybe')}>
        {t('screening.verdicts.maybe')}
      </Button>
      <CriterionSelect review={review} value={criterion} onChange={setCriterion} />
    </div>
  )
}
