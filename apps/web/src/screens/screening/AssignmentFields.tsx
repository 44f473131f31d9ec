/** Who is given what: free, by share, or by theme; and handing over what waits for somebody who leaves. */
import type { Assignment, Person, Review, Stage } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Select, Switch } from '../../ui/index.ts'
import { handOver } from './hand-over.ts'
import { NumberField, Part } from './plan-fields.tsx'
import { leftQuery } from './queries.ts'

const modes = ['free', 'shares', 'themes'] as const

interface AssignmentFieldsProps {
  review: Review
  stage: Stage
  assignment: Assignment
  onChange: (assignment: Assignment) => void
}

export function AssignmentFields({ review, stage, assignment, onChange }: AssignmentFieldsProps) {
  const { t } = useTranslation()
  const { mode } = assignment
  const begin = (mode: Assignment['mode']): Assignment => {
    const keys = review.people.map((it) => it.key)
    if (mode === 'shares') return { mode, shares: keys.map((person) => ({ person, share: 1 })) }
    if (mode === 'themes') return { mode, themes: review.themes.map(({ key }) => ({ theme: key, people: keys })) }
    return { mode: 'free' }
  }
  const help =
    mode === 'shares' ? t('screening.plan.assignmentHelp') : mode === 'themes' ? t('screening.plan.themesHelp') : ''
  return (
    <Part title={t('screening.plan.assignment')} {...(help ? { help } : {})}>
      <Select
        size="small"
        label={t('screening.plan.assignment')}
        hideLabel
        value={mode}
        onChange={(event) => onChange(begin(modes.find((it) => it === event.target.value) ?? 'free'))}
      >
        {modes.map((it) => (
          <option key={it} value={it} disabled={it === 'themes' && review.themes.length === 0}>
            {t(`screening.plan.${it}`)}
          </option>
        ))}
      </Select>
      {review.people.length === 0 ? <p className="quiet">{t('screening.plan.noPeople')}</p> : null}
      {assignment.mode === 'shares'
        ? review.people.map((person) => (
            <Share
              key={person.id}
              person={person}
              assignment={assignment}
              review={review}
              stage={stage}
              onChange={onChange}
            />
          ))
        : null}
      {assignment.mode === 'themes' ? <Themes review={review} assignment={assignment} onChange={onChange} /> : null}
      {assignment.mode === 'free' ? null : <HandOver review={review} assignment={assignment} onChange={onChange} />}
    </Part>
  )
}

type Shares = Extract<Assignment, { mode: 'shares' }>

function Share({
  person,
  assignment,
  review,
  stage,
  onChange,
}: AssignmentFieldsProps & { person: Person; assignment: Shares }) {
  const { t } = useTranslation()
  const { data } = useQuery(leftQuery(review.head.key, stage, review.log.seq))
  const waits = data?.people.find((it) => it.person === person.id)?.left
  const own = assignment.shares.find((it) => it.person === person.key)?.share ?? 0
  return (
    <div className="row">
      <NumberField
        label={t('screening.plan.share', { name: person.name })}
        value={own}
        onChange={(share) => {
          const others = assignment.shares.filter((it) => it.person !== person.key)
          onChange({ mode: 'shares', shares: share === 0 ? others : [...others, { person: person.key, share }] })
        }}
      />
      {waits === undefined ? null : <span className="quiet small">{t('screening.plan.waits', { count: waits })}</span>}
    </div>
  )
}

function Themes({
  review,
  assignment,
  onChange,
}: Omit<AssignmentFieldsProps, 'stage'> & { assignment: Extract<Assignment, { mode: 'themes' }> }) {
  const { t } = useTranslation()
  return review.themes.map((theme) => {
    const people = assignment.themes.find((it) => it.theme === theme.key)?.people ?? []
    const set = (next: string[]) => {
      const others = assignment.themes.filter((it) => it.theme !== theme.key)
      onChange({ mode: 'themes', themes: next.length > 0 ? [...others, { theme: theme.key, people: next }] : others })
    }
    return (
      <fieldset key={theme.id} className="plan-theme">
        <legend className="small" lang={review.head.language}>
          {t('screening.plan.themePeople', { theme: theme.title })}
        </legend>
        <div className="row">
          {review.people.map((person) => (
            <Switch
              key={person.id}
              size="small"
              checked={people.includes(person.key)}
              onChange={(event) =>
                set(event.target.checked ? [...people, person.key] : people.filter((it) => it !== person.key))
              }
            >
              {person.name}
            </Switch>
          ))}
        </div>
      </fieldset>
    )
  })
}

function HandOver({ review, assignment, onChange }: Omit<AssignmentFieldsProps, 'stage'>) {
  const { t } = useTranslation()
  const having = review.people.filter(({ key }) =>
    assignment.mode === 'shares'
      ? assignment.shares.some((it) => it.person === key)
      : assignment.mode === 'themes' && assignment.themes.some((it) => it.people.includes(key)),
  )
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const leaving = having.find((it) => it.key === from) ?? having[0]
  if (!leaving || having.length < 2) return null
  return (
    <div className="row hand-over">
      <Select
        size="small"
        label={t('screening.plan.handOver', { name: leaving.name })}
        value={leaving.key}
        onChange={(event) => setFrom(event.target.value)}
      >
        {having.map((it) => (
          <option key={it.id} value={it.key}>
            {it.name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('screening.plan.handOverTo')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{t('screening.plan.handOverAll')}</option>
        {review.people
          .filter((it) => it.key !== leaving.key)
          .map((it) => (
            <option key={it.id} value={it.key}>
              {it.name}
            </option>
          ))}
      </Select>
      <Button
        size="small"
        type="button"
        variant="secondary"
        onClick={() => onChange(handOver(assignment, leaving.key, to || null))}
      >
        {t('screening.plan.handOverDo')}
      </Button>
    </div>
  )
}
