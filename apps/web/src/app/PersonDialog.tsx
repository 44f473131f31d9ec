/** Who is at this machine: a person of the review is chosen, or adds themselves with their name. */
import type { Review } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, TextField } from '../ui/index.ts'
import { announce } from './announce.ts'
import { api } from './api.ts'
import { choosePerson, usePerson } from './person.ts'
import { useWords } from './use-words.ts'

export function PersonDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup position="right" className="side-panel">
        <Dialog.Header>
          <Dialog.Title>{t('screening.person.who')}</Dialog.Title>
          <Dialog.Description>{t('screening.person.lead')}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body>
          <PersonChoice review={review} onChosen={onClose} />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}

/** The people of the review, and a field for one more. */
export function PersonChoice({ review, onChosen }: { review: Review; onChosen: () => void }) {
  const { t } = useTranslation()
  const words = useWords()
  const now = usePerson(review)
  const choose = (id: string, name: string) => {
    choosePerson(review.head.key, id)
    announce(t('screening.person.switch', { name }))
    onChosen()
  }
  return (
    <div className="flow">
      {review.people.length > 0 ? (
        <ul className="plain-list person-list" aria-label={t('screening.person.choose')}>
          {review.people.map((person) => (
            <li key={person.id}>
              <Button
                size="small"
                variant={person.id === now?.id ? 'primary' : 'tertiary'}
                data-color="neutral"
                aria-pressed={person.id === now?.id}
                onClick={() => choose(person.id, person.name)}
              >
                {person.name} <span className="person-role">· {words.personRoles[person.role]}</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <AddPerson review={review} onAdded={choose} />
    </div>
  )
}

function AddPerson({ review, onAdded }: { review: Review; onAdded: (id: string, name: string) => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [failed, setFailed] = useState(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return
    // Who has this name already is that person.
    const same = review.people.find((it) => it.name.toLowerCase() === given.toLowerCase())
    if (same) return onAdded(same.id, same.name)
    try {
      const { made } = await api.command(review.head.key, 'namePerson', { value: { name: given, role: 'researcher' } })
      await queries.invalidateQueries({ queryKey: ['review', review.head.key] })
      if (made) onAdded(made.id, given)
    } catch {
      setFailed(true)
    }
  }
  return (
    <form className="person-add" onSubmit={add}>
      <TextField
        size="small"
        label={review.people.length > 0 ? t('screening.person.add') : t('screening.person.name')}
        autoComplete="name"
        value={name}
        error={failed ? t('screening.person.failed') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Button size="small" type="submit" variant="secondary">
        {t('screening.person.addDo')}
      </Button>
    </form>
  )
}
