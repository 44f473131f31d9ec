/** A stage that was stopped before its end: by whom and when, on which evidence, and the way to take it up again. */
import type { Review, Stop } from '@oversyn/model'
import { cameAfterStop } from '@oversyn/synthesis'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { announce } from '../../app/announce.ts'
import { useSettings } from '../../app/settings.ts'
import { useCommand } from '../../app/use-command.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Button } from '../../ui/index.ts'
import { showMoment } from '../../ui/show-time.ts'
import { evidenceFacts } from './evidence-facts.ts'
import { stopsQuery } from './queries.ts'
import { RecallFigure } from './RecallFigure.tsx'

export function Stopped({ review, stop }: { review: Review; stop: Stop }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const queries = useQueryClient()
  const withdraw = useCommand('withdraw')
  const { key } = review.head
  const { screened, included, remaining, recall, low, high, allowed, reason } = stop
  const came = cameAfterStop(review, stop.stage)
  const resume = () =>
    withdraw.mutate(
      { input: { kind: 'stop', id: stop.id } },
      {
        onSuccess: async () => {
          await queries.invalidateQueries({ queryKey: ['screening', key] })
          announce(t('ranking.stopped.resumed'))
        },
      },
    )
  const interval = recall === null || low === null || high === null ? null : { estimate: recall, low, high }
  const evidence = { screened, records: screened + remaining, included, unread: remaining, recall: interval }
  return (
    <section className="stopped flow" aria-labelledby="stopped">
      <h2 id="stopped">{t('ranking.stopped.title')}</h2>
      <p>
        <StoppedBy review={review} stop={stop} />{' '}
        {allowed ? t('ranking.stopped.allowed') : t('ranking.stopped.against')}
      </p>
      <RecallFigure recall={interval} target={stop.target.recall} />
      <Facts
        facts={[
          ...evidenceFacts(evidence, language, t),
          ...(reason
            ? [{ name: t('ranking.stopped.reason'), value: <span lang={review.head.language}>{reason}</span> }]
            : []),
        ]}
      />
      {came > 0 ? <p className="notice">{t('ranking.stopped.came', { count: came })}</p> : null}
      <NotSaved error={withdraw.error} onRetry={resume} />
      <Button size="small" variant="secondary" loading={withdraw.isPending} onClick={resume}>
        {t('ranking.stopped.resume')}
      </Button>
    </section>
  )
}

/** Who stopped it, and when; nothing until the log has said so. */
export function StoppedBy({ review, stop }: { review: Review; stop: Stop }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { data } = useQuery(stopsQuery(review.head.key, stop.stage, stop.id))
  const deed = data?.find((it) => it.stop.id === stop.id)
  if (!deed) return null
  const [name, when] = [actorName(deed.by, review), showMoment(deed.at, language)]
  return <span>{t('ranking.stopped.who', { name, when })}.</span>
}
