/** The form of a verb, for a new object or one that is there. */
import { commands, type Input, type Review, type Verb } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { errorKind } from '../app/error-kind.ts'
import { reviewQuery } from '../app/queries.ts'
import { useSettings } from '../app/settings.ts'
import { useCommand } from '../app/use-command.ts'
import { useReview, useReviewKey } from '../app/use-review.ts'
import { useWords } from '../app/use-words.ts'
import { alreadySaved } from './kit/already-saved.ts'
import { baseInput } from './kit/base-input.ts'
import { FormBody } from './kit/FormBody.tsx'
import { type Standing, useSave } from './kit/use-save.ts'
import type { FormSpec } from './specs/form-spec.ts'

export interface EditFormProps<V extends Verb> {
  spec: FormSpec<V>
  label: string
  /** The object that is changed; a new one has none. */
  id?: string | undefined
  /** What a new object is given besides its fields, e.g. its theme. */
  given?: object
  place: string
  onClose: () => void
}

export function EditForm<V extends Verb>({ spec, label, id, given, place, onClose }: EditFormProps<V>) {
  const { t } = useTranslation()
  const review = useReview()
  const key = useReviewKey()
  const words = useWords()
  const { language } = useSettings()
  const queries = useQueryClient()
  const { mutateAsync } = useCommand(spec.verb)
  const standing = (now: Review): Standing => {
    const begun = { ...(given ? { value: given } : {}), ...spec.fresh?.({ review: now, words, t, language }) }
    return { input: baseInput(spec.verb, now, id) ?? begun, seq: now.log.seq }
  }
  const now = standing(review)
  const fields = spec.fields({ review, words, t, language, input: now.input })
  const asked = () => queries.fetchQuery({ ...reviewQuery(key), staleTime: 0 })
  // The review as it was when something was sent and no answer came: it may have been saved.
  const unanswered = useRef<Review | null>(null)
  const saving = useSave({
    place,
    fields,
    schema: commands[spec.verb].input,
    standing: now,
    send: async (input, expect) => {
      if (unanswered.current && alreadySaved(spec.verb, input, unanswered.current, await asked())) return
      unanswered.current = null
      try {
        // The schema of this very verb has read it.
        await mutateAsync({ input: input as Input<V>, expect })
      } catch (error) {
        if (errorKind(error) === 'unreachable') unanswered.current = review
        throw error
      }
    },
    refresh: async () => standing(await asked()),
    onSaved: onClose,
  })
  return (
    <FormBody
      label={label}
      fields={fields}
      saving={saving}
      why={spec.why}
      lang={review.head.language}
      onClose={onClose}
    />
  )
}
