/** A new review: a title is enough, and the commission comes next. */
import { NewReview as NewReviewSchema } from '@oversyn/model'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { api } from '../../app/api.ts'
import { Bar } from '../../app/Bar.tsx'
import { useSettings } from '../../app/settings.ts'
import { useWords } from '../../app/use-words.ts'
import { FormBody } from '../../forms/kit/FormBody.tsx'
import type { Field } from '../../forms/kit/field.ts'
import { useSave } from '../../forms/kit/use-save.ts'
import { optionsOf } from '../../forms/specs/form-spec.ts'
import { Screen } from '../../ui/Screen.tsx'
import './reviews.css'

export function NewReview() {
  const { t } = useTranslation()
  const words = useWords()
  const { language } = useSettings()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const made = useRef('')
  const fields: Field[] = [
    { kind: 'line', path: 'title', label: t('forms.fields.title'), empty: 'required' },
    { kind: 'line', path: 'subtitle', label: t('forms.fields.subtitle'), empty: 'omit' },
    {
      kind: 'choice',
      path: 'language',
      label: t('forms.fields.language'),
      empty: 'required',
      options: optionsOf(['nb', 'nn', 'en'], words.languages),
    },
  ]
  const standing = { input: { language }, seq: 0 }
  const saving = useSave({
    place: 'reviews.createReview',
    fields,
    schema: NewReviewSchema,
    standing,
    send: async (input) => {
      const done = await api.createReview({ body: NewReviewSchema.parse(input) })
      made.current = done.made?.key ?? done.made?.id ?? ''
      await queries.invalidateQueries({ queryKey: ['reviews'] })
    },
    refresh: async () => standing,
    onSaved: () => {
      announce(t('app.saved'))
      navigate({ to: '/r/$review/commission', params: { review: made.current } })
    },
  })
  return (
    <>
      <Bar />
      <main id="main" className="main reviews new-review" tabIndex={-1}>
        <Screen title={t('forms.new.title')} lead={t('forms.new.lead')}>
          <FormBody
            label={t('forms.new.title')}
            fields={fields}
            saving={saving}
            why="none"
            lang={language}
            saveLabel={t('forms.new.create')}
            onClose={() => navigate({ to: '/' })}
          />
        </Screen>
      </main>
    </>
  )
}
