/** A block as one reads it, with a quiet way to change it in place; the form takes its place while one writes. */

import { PencilIcon, PlusIcon } from '@navikt/aksel-icons'
import type { Verb } from '@oversyn/model'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useReview } from '../app/use-review.ts'
import { Button } from '../ui/index.ts'
import { useHasDraft } from './kit/use-draft.ts'
import type { FormSpec } from './specs/form-spec.ts'
import './editable.css'

const EditForm = lazy(async () => ({ default: (await import('./EditForm.tsx')).EditForm }))

interface EditableProps<V extends Verb> {
  spec: FormSpec<V>
  /** What is changed, for those who hear the buttons one by one. */
  what: string
  id?: string
  children: ReactNode
  /** More that can be done with the block: moving it, taking it out. Shown with its form, so that reading stays calm. */
  actions?: ReactNode
  /** Only to be read here. */
  readOnly?: boolean
}

export function Editable<V extends Verb>({ spec, what, id, children, actions, readOnly = false }: EditableProps<V>) {
  const { t } = useTranslation()
  const label = t('forms.editWhat', { what })
  const form = useFormInPlace(spec, id ?? 'one')
  if (readOnly) return children
  if (form.open)
    return (
      <div className="editing">
        {form.show({ spec, label, id })}
        {actions ? <div className="editing-actions">{actions}</div> : null}
      </div>
    )
  return (
    <div className={form.hasDraft ? 'editable has-draft' : 'editable'}>
      <div className="editable-block">{children}</div>
      <div className="editable-actions">
        <Button
          ref={form.opener}
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          icon={<PencilIcon aria-hidden />}
          aria-label={form.hasDraft ? `${t('forms.resume')}: ${what}` : label}
          onClick={form.begin}
        >
          {form.hasDraft ? t('forms.resume') : t('forms.edit')}
        </Button>
      </div>
    </div>
  )
}

interface AdderProps<V extends Verb> {
  spec: FormSpec<V>
  label: string
  /** Tells drafts of the same form apart, e.g. by their theme. */
  under?: string
  given?: object
  /** The main action of the screen. */
  main?: boolean
  /** Open where the address asks for the form, which is told when it is closed. */
  asked?: { open: boolean; onClose: () => void }
}

export function Adder<V extends Verb>({ spec, label, under, given, main = false, asked }: AdderProps<V>) {
  const { t } = useTranslation()
  const form = useFormInPlace(spec, `new${under ? `.${under}` : ''}`, asked)
  if (form.open) return <div className="editing">{form.show({ spec, label, ...(given ? { given } : {}) })}</div>
  return (
    <Button
      ref={form.opener}
      size="small"
      variant={main ? 'primary' : 'tertiary'}
      className="adder"
      icon={<PlusIcon aria-hidden />}
      onClick={form.begin}
    >
      {form.hasDraft ? `${label} – ${t('forms.resume')}` : label}
    </Button>
  )
}

/** Opening and closing a form where it stands; the focus comes back to what opened it. */
function useFormInPlace<V extends Verb>({ verb }: FormSpec<V>, object: string, asked?: AdderProps<V>['asked']) {
  const review = useReview()
  const place = `${review.head.id}.${verb}.${object}`
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const hasDraft = useHasDraft(place)
  const isAsked = asked?.open === true
  useEffect(() => {
    if (isAsked) setOpen(true)
  }, [isAsked])
  const close = () => {
    flushSync(() => setOpen(false))
    asked?.onClose()
    opener.current?.focus()
  }
  const show = <W extends Verb>(props: {
    spec: FormSpec<W>
    label: string
    id?: string | undefined
    given?: object
  }) => (
    <Suspense fallback={<p className="quiet">{props.label} …</p>}>
      <EditForm {...props} place={place} onClose={close} />
    </Suspense>
  )
  return { open, opener, hasDraft, begin: () => setOpen(true), show }
}
