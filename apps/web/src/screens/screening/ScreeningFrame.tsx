/** What the screens of screening share: the heading, the stages, the parts with their counts, and whether what was decided arrives. */
import type { StageProgress } from '@oversyn/api'
import { capital, type Person, Stage } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutbox } from '../../app/outbox/use-outbox.ts'
import { PersonChoice } from '../../app/PersonDialog.tsx'
import { usePerson } from '../../app/person.ts'
import { progressQuery } from '../../app/queries.ts'
import { useReview } from '../../app/use-review.ts'
import { useWords } from '../../app/use-words.ts'
import { Screen } from '../../ui/Screen.tsx'
import { OutboxNotice } from './OutboxNotice.tsx'
import { stagesOf } from './stages.ts'
import './screening.css'

/** Two who screen at once see how far the other is within two seconds. */
const askEveryMs = 1_500

export interface Place {
  stage: Stage
  person: Person
  progress: StageProgress | undefined
}

export function ScreeningFrame({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: (place: Place) => ReactNode
}) {
  const { t } = useTranslation()
  const review = useReview()
  const person = usePerson(review)
  return (
    <Screen title={title} of={review.head.title} {...(lead ? { lead } : {})}>
      {person ? (
        <Stages person={person}>{children}</Stages>
      ) : (
        <section className="person-ask" aria-labelledby="who">
          <h2 id="who">{t('screening.person.who')}</h2>
          <p className="quiet measure">{t('screening.person.lead')}</p>
          <PersonChoice review={review} onChosen={() => undefined} />
        </section>
      )}
    </Screen>
  )
}

function Stages({ person, children }: { person: Person; children: (place: Place) => ReactNode }) {
  const review = useReview()
  const asked = useAskedStage()
  const own = stagesOf(review)
  const { pending } = useOutbox()
  const { data } = useQuery({ ...progressQuery(review.head.key, person.id), refetchInterval: askEveryMs })
  const chosen = Stage.safeParse(asked).data
  // Where the work of a stage ends, one stays there until one goes on.
  const [begun, setBegun] = useState<Stage>()
  const usual = begun && own.includes(begun) ? begun : defaultStage(own, data?.stages)
  if (data && !begun && usual) setBegun(usual)
  const stage = chosen && own.includes(chosen) ? chosen : usual
  if (!stage) return null
  return (
    <>
      <Parts stage={stage} stages={own} progress={data?.stages} />
      <OutboxNotice pending={pending.length} />
      {children({ stage, person, progress: data?.stages.find((it) => it.stage === stage) })}
    </>
  )
}

/** The stage that the address names: in its path, or after `?`. */
function useAskedStage(): string | undefined {
  const { stage } = useParams({ strict: false })
  const search = useSearch({ strict: false })
  return stage ?? (search as { stage?: string }).stage
}

/** The stage with a calibration round that is under way, else the first with work for the one who asks, else the first. */
function defaultStage(stages: readonly Stage[], progress: readonly StageProgress[] | undefined): Stage | undefined {
  const find = (is: (it: StageProgress) => boolean) =>
    stages.find((stage) => progress?.some((it) => it.stage === stage && is(it)))
  return find((it) => it.calibration !== null) ?? find((it) => it.left > 0) ?? stages[0]
}

const parts = [
  { name: 'work', to: '/r/$review/screening', state: undefined },
  { name: 'conflict', to: '/r/$review/screening/list', state: 'conflict' },
  { name: 'maybe', to: '/r/$review/screening/list', state: 'maybe' },
  { name: 'waiting', to: '/r/$review/screening/list', state: 'waiting' },
  { name: 'again', to: '/r/$review/screening/list', state: 'again' },
  { name: 'mine', to: '/r/$review/screening/list', state: 'mine' },
  { name: 'agreement', to: '/r/$review/screening/agreement', state: undefined },
  { name: 'enough', to: '/r/$review/screening/$stage/enough', state: undefined },
  { name: 'plan', to: '/r/$review/screening/plan', state: undefined },
] as const

/** Those that are lists of what waits for somebody. */
const listed: ReadonlySet<string> = new Set(['conflict', 'maybe', 'waiting', 'again'])

function Parts({
  stage,
  stages,
  progress,
}: {
  stage: Stage
  stages: readonly Stage[]
  progress: readonly StageProgress[] | undefined
}) {
  const { t } = useTranslation()
  const words = useWords()
  const review = useReview()
  const { state } = useSearch({ strict: false }) as { state?: string }
  const path = useLocation({ select: (it) => it.pathname })
  const at = progress?.find((it) => it.stage === stage)
  const params = { review: review.head.key, stage }
  const isInPath = path.endsWith('/enough')
  const count = (name: (typeof parts)[number]['name']): number | undefined => {
    if (!at) return undefined
    if (name === 'work') return at.left
    if (name === 'conflict') return at.conflicts
    if (name === 'maybe') return at.settled.maybe
    if (name === 'waiting') return at.waiting
    return name === 'again' ? at.again : undefined
  }
  // A list that is empty needs no way to it.
  const shown = parts.filter((it) => !listed.has(it.name) || count(it.name) || isHere(it, path, state))
  return (
    <nav className="parts" aria-label={t('screening.parts.label')}>
      {stages.length > 1 ? (
        <ul className="plain-list parts-stages" aria-label={t('screening.stage')}>
          {stages.map((it) => (
            <li key={it}>
              <Link
                {...(isInPath
                  ? { to: '/r/$review/screening/$stage/enough', params: { ...params, stage: it } }
                  : { to: '.', search: { ...(state ? { state } : {}), stage: it } })}
                aria-current={it === stage ? 'true' : undefined}
              >
                {capital(words.stages[it])}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="plain-list parts-list">
        {shown.map((part) => (
          <li key={part.name}>
            <Link
              to={part.to}
              params={params}
              search={part.name === 'enough' ? {} : { stage, ...(part.state ? { state: part.state } : {}) }}
              activeOptions={{ exact: true }}
              aria-current={isHere(part, path, state) ? 'page' : undefined}
            >
              {t(`screening.parts.${part.name}`)}
              {(count(part.name) ?? 0) > 0 ? <span className="parts-count">{count(part.name)}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isHere(part: (typeof parts)[number], path: string, state: string | undefined): boolean {
  return (
    path.endsWith(part.to.replace(/^.*\$\w+(?=\/)/, '')) &&
    (part.state === undefined || part.state === (state ?? 'conflict'))
  )
}
