/** Saving a draft: read by the schema, sent once, and whatever comes back is kept beside the text, never instead of it. */
import { useRef, useState } from 'react'
import type { z } from 'zod'
import { type Failure, failureOf } from './failure.ts'
import type { DraftValue, Field, Values } from './field.ts'
import { type FieldError, fieldErrors, problemErrors } from './field-errors.ts'
import { type DraftOfForm, useDraft } from './use-draft.ts'
import { inputOf, mergeValues, valuesOf } from './values.ts'

/** Things as they stand: what the verb would be told, and the last entry of the log that this was seen at. */
export interface Standing {
  input: unknown
  seq: number
}

export interface SaveOptions {
  /** Where the draft is kept. */
  place: string
  fields: readonly Field[]
  schema: z.ZodType
  standing: Standing
  /** Sends what the schema has read. */
  send: (input: unknown, expect: number) => Promise<void>
  /** Things as they stand now, asked anew. */
  refresh: () => Promise<Standing>
  /** Saved, and nothing is kept any longer. */
  onSaved: () => void
}

export interface Conflict {
  /** What is saved now, and at which entry. */
  values: Values
  seq: number
  /** Theirs with what I changed. */
  merged: Values
}

export interface Saving {
  draft: DraftOfForm
  errors: readonly FieldError[]
  /** How many times saving met errors in the fields. */
  tries: number
  busy: boolean
  conflict: Conflict | null
  failure: Extract<Failure, { kind: 'refused' | 'failed' }> | null
  change: (path: string, value: DraftValue) => void
  save: () => void
  /** My changes on top of what is saved now; saved at once, or to go on writing. */
  rebase: (andSave: boolean) => void
  discard: () => void
}

export function useSave({ place, fields, schema, standing, send, refresh, onSaved }: SaveOptions): Saving {
  const initial = { ...valuesOf(fields, standing.input), why: '' }
  const draft = useDraft(place, initial, standing.seq)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [tries, setTries] = useState(0)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [failure, setFailure] = useState<Saving['failure']>(null)
  const [busy, setBusy] = useState(false)
  // A second press comes before the first has been rendered, so that a state would not hold it back.
  const sending = useRef(false)

  const show = (found: readonly FieldError[]) => {
    setErrors(found)
    if (found.length > 0) setTries((before) => before + 1)
  }
  const meet = async (error: unknown) => {
    const met = failureOf(error)
    if (met.kind === 'invalid') return show(problemErrors(met.problems, fields))
    if (met.kind !== 'conflict') return setFailure(met)
    try {
      const now = await refresh()
      const values = { ...valuesOf(fields, now.input), why: '' }
      setConflict({ values, seq: now.seq, merged: mergeValues(draft.base, draft.latest().values, values) })
    } catch (unanswered) {
      const why = failureOf(unanswered)
      setFailure(why.kind === 'failed' || why.kind === 'refused' ? why : { kind: 'failed', error: 'unexpected' })
    }
  }
  const save = async () => {
    if (sending.current) return
    const { values, seq } = draft.latest()
    const why = String(values.why ?? '').trim()
    const input = inputOf(fields, values, standing.input)
    const read = schema.safeParse(why === '' || typeof input !== 'object' ? input : { ...input, why })
    setConflict(null)
    setFailure(null)
    show(read.success ? [] : fieldErrors(read.error, fields))
    if (!read.success) return
    sending.current = true
    setBusy(true)
    try {
      await send(read.data, seq)
      draft.drop()
      onSaved()
    } catch (error) {
      await meet(error)
    } finally {
      sending.current = false
      setBusy(false)
    }
  }
  return {
    draft,
    errors,
    tries,
    busy,
    conflict,
    failure,
    change: (path, value) => {
      draft.change(path, value)
      setErrors((before) => before.filter((error) => error.path !== path))
    },
    save: () => void save(),
    rebase: (andSave) => {
      if (!conflict) return
      draft.reset({ seq: conflict.seq, base: conflict.values, values: conflict.merged })
      setConflict(null)
      if (andSave) void save()
    },
    discard: draft.drop,
  }
}
