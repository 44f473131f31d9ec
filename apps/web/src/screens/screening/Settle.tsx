/** Settling a conflict: the verdict, who settled it, and why; all of it is kept. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review, Stage, Verdict } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { useCommand } from '../../app/use-command.ts'
import { failureWords } from '../../forms/kit/failure-words.ts'
import { Button, Select, TextField } from '../../ui/index.ts'
import { CriterionSelect } from './CriterionSelect.tsx'
import { needsCriterion } from './stages.ts'

const verdicts: readonly Verdict[] = ['include', 'exclude', 'maybe']
const ways = ['agreed', 'adjudicated'] as const

export function Settle({ card, review, stage }: { card: ScreeningCard; review: Review; stage: Stage }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const resolve = useCommand('resolveConflict')
  const [verdict, setVerdict] = useState<Verdict>('include')
  const [criterion, setCriterion] = useState(card.decisions.find((it) => it.criterion)?.criterion ?? '')
  const [how, setHow] = useState<(typeof ways)[number]>('agreed')
  const [note, setNote] = useState('')
  const isMissing = verdict === 'exclude' && needsCriterion(review, stage) && !criterion
  const settle = (event: FormEvent) => {
    event.preventDefault()
    const input = {
      ...{ report: card.report, stage, verdict, how },
      criterion: verdict === 'exclude' && criterion ? criterion : null,
      ...(note.trim() ? { note: note.trim() } : {}),
    }
    const onSuccess = () => {
      void queries.invalidateQueries({ queryKey: ['screening', review.head.key] })
      announce(t('screening.settle.done'))
    }
    resolve.mutate({ input }, { onSuccess })
  }
  if (resolve.isSuccess) return <p className="small">✓ {t('screening.settle.done')}</p>
  return (
    <form className="settle" onSubmit={settle}>
      <Select
        size="small"
        label={t('screening.settle.verdict')}
        value={verdict}
        onChange={(event) => setVerdict(verdicts.find((it) => it === event.target.value) ?? 'include')}
      >
        {verdicts.map((it) => (
          <option key={it} value={it}>
            {t(`screening.verdicts.${it}`)}
          </option>
        ))}
      </Select>
      {verdict === 'exclude' ? <CriterionSelect review={review} value={criterion} onChange={setCriterion} /> : null}
      <Select
        size="small"
        label={t('screening.settle.how')}
        value={how}
        onChange={(event) => setHow(ways.find((it) => it === event.target.value) ?? 'agreed')}
      >
        {ways.map((it) => (
          <option key={it} value={it}>
            {t(`screening.settle.${it}`)}
          </option>
        ))}
      </Select>
      <TextField
        size="small"
        className="settle-note"
        label={t('screening.settle.note')}
        value={note}
        maxLength={1_000}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button size="small" type="submit" disabled={isMissing} loading={resolve.isPending}>
        {t('screening.settle.do')}
      </Button>
      {resolve.error ? (
        <p role="alert" className="small">
          {t('screening.settle.failed', { message: failureWords(resolve.error, t) })}
        </p>
      ) : null}
    </form>
  )
}
