/** The forms of the commission: what the review is called, who asks for what, in which themes, and who takes part. */
import { closed } from '@oversyn/model'
import { form, optionsOf } from './form-spec.ts'

export const headForm = form({
  verb: 'renameReview',
  why: 'tucked',
  fields: ({ t, words }) => [
    { kind: 'line', path: 'value.title', label: t('forms.fields.title'), empty: 'required' },
    { kind: 'line', path: 'value.subtitle', label: t('forms.fields.subtitle'), empty: 'omit' },
    {
      kind: 'choice',
      path: 'value.language',
      label: t('forms.fields.language'),
      empty: 'required',
      options: optionsOf(['nb', 'nn', 'en'], words.languages),
    },
  ],
})

export const commissionForm = form({
  verb: 'stateCommission',
  why: 'tucked',
  fields: ({ t }) => [
    { kind: 'line', path: 'value.client', label: t('forms.fields.client'), empty: 'required' },
    { kind: 'line', path: 'value.contractor', label: t('forms.fields.contractor'), empty: 'omit' },
    { kind: 'text', path: 'value.mandate', label: t('forms.fields.mandate'), empty: 'required', rows: 4 },
    {
      kind: 'line',
      path: 'value.deadline',
      label: t('forms.fields.deadline'),
      hint: t('forms.hints.partialDate'),
      empty: 'null',
      format: 'date',
    },
    {
      kind: 'line',
      path: 'value.funding',
      label: t('forms.fields.funding'),
      hint: t('forms.hints.emptyUnknown'),
      empty: 'null',
    },
  ],
})

export const themeForm = form({
  verb: 'stateTheme',
  why: 'tucked',
  fields: ({ t }) => [
    { kind: 'line', path: 'value.title', label: t('forms.fields.title'), empty: 'required' },
    { kind: 'text', path: 'value.question', label: t('forms.fields.themeQuestion'), empty: 'required', rows: 2 },
  ],
})

export const personForm = form({
  verb: 'namePerson',
  why: 'tucked',
  fields: ({ t, words }) => [
    { kind: 'line', path: 'value.name', label: t('forms.fields.name'), empty: 'required' },
    {
      kind: 'choice',
      path: 'value.role',
      label: t('forms.fields.role'),
      empty: 'required',
      options: optionsOf(closed.personRoles, words.personRoles),
    },
    { kind: 'line', path: 'value.affiliation', label: t('forms.fields.affiliation'), empty: 'omit' },
  ],
})

export const workForm = form({
  verb: 'noteWork',
  why: 'tucked',
  fields: ({ t, words }) => [
    { kind: 'text', path: 'value.citation', label: t('forms.fields.citation'), empty: 'required', rows: 2 },
    {
      kind: 'line',
      path: 'value.short',
      label: t('forms.fields.short'),
      hint: t('forms.hints.short'),
      empty: 'required',
    },
    {
      kind: 'choice',
      path: 'value.role',
      label: t('forms.fields.role'),
      empty: 'required',
      options: optionsOf(closed.workRoles, words.workRoles),
    },
  ],
})
