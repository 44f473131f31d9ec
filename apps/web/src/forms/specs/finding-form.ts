/** The form of a finding: what the study says, about what, how far it reaches, with whose reservation and voice. */
import { closed } from '@oversyn/model'
import { form, optionsOf } from './form-spec.ts'

export const findingForm = form({
  verb: 'stateFinding',
  why: 'tucked',
  fields: ({ t, words, review }) => [
    { kind: 'text', path: 'value.statement', label: t('forms.fields.statement'), empty: 'required', rows: 3 },
    {
      kind: 'ticks',
      path: 'value.themes',
      label: t('forms.fields.themes'),
      empty: 'keep',
      options: review.themes.map(({ id, title }) => ({ value: id, label: title, lang: review.head.language })),
    },
    {
      kind: 'line',
      path: 'value.object',
      label: t('forms.fields.object'),
      hint: t('forms.hints.object'),
      empty: 'required',
      suggestions: [...new Set(review.findings.map((it) => it.object))],
    },
    {
      kind: 'choice',
      path: 'value.direction',
      label: t('forms.fields.direction'),
      empty: 'required',
      options: optionsOf(closed.directions, words.directions),
    },
    {
      kind: 'line',
      path: 'value.scope.period',
      label: t('forms.fields.period'),
      hint: t('forms.hints.scope'),
      empty: 'omit',
    },
    { kind: 'line', path: 'value.scope.sample', half: true, label: t('forms.fields.sample'), empty: 'omit' },
    { kind: 'line', path: 'value.scope.share', half: true, label: t('forms.fields.share'), empty: 'omit' },
    {
      kind: 'line',
      path: 'value.hedge',
      label: t('forms.fields.hedge'),
      hint: t('forms.hints.hedge'),
      empty: 'null',
    },
    {
      kind: 'line',
      path: 'value.attribution',
      label: t('forms.fields.attribution'),
      hint: t('forms.hints.attribution'),
      empty: 'null',
    },
    { kind: 'line', path: 'value.where', label: t('forms.fields.where'), empty: 'null' },
    { kind: 'text', path: 'value.quote', label: t('forms.fields.quote'), empty: 'omit', rows: 2 },
  ],
})
