/** The forms of sources and searches: one field an item of PRISMA-S, each known, or said to be unknown. */
import { closed } from '@oversyn/model'
import { form, optionsOf } from './form-spec.ts'

export const sourceForm = form({
  verb: 'nameSource',
  why: 'tucked',
  fields: ({ t, words }) => [
    {
      kind: 'choice',
      path: 'value.type',
      label: t('forms.fields.sourceType'),
      empty: 'required',
      options: optionsOf(closed.sourceTypes, words.sourceTypes),
    },
    { kind: 'line', path: 'value.name', label: t('forms.fields.name'), empty: 'required' },
    { kind: 'line', path: 'value.platform', label: t('forms.fields.platform'), empty: 'omit' },
    { kind: 'text', path: 'value.description', label: t('forms.fields.description'), empty: 'omit', rows: 2 },
  ],
})

export const searchForm = form({
  verb: 'logSearch',
  why: 'tucked',
  fields: ({ t, review }) => [
    {
      kind: 'choice',
      path: 'value.source',
      label: t('forms.fields.source'),
      empty: 'required',
      options: review.sources.map(({ id, name }) => ({ value: id, label: name, lang: review.head.language })),
    },
    { kind: 'text', path: 'value.strategy', label: t('forms.fields.strategy'), empty: 'unknown', rows: 3 },
    {
      kind: 'line',
      path: 'value.ranFrom',
      half: true,
      label: t('forms.fields.ranFrom'),
      hint: t('forms.hints.partialDate'),
      empty: 'unknown',
      format: 'date',
    },
    {
      kind: 'line',
      path: 'value.ranTo',
      half: true,
      label: t('forms.fields.ranTo'),
      hint: t('forms.hints.partialDate'),
      empty: 'unknown',
      format: 'date',
    },
    { kind: 'line', path: 'value.by', label: t('forms.fields.by'), empty: 'unknown' },
    {
      kind: 'text',
      path: 'value.limits',
      label: t('forms.fields.limits'),
      hint: t('forms.hints.limits'),
      empty: 'unknown',
      rows: 2,
      alias: { stored: 'none', shown: t('search.noLimits') },
    },
    { kind: 'whole', path: 'value.hits', label: t('forms.fields.hits'), empty: 'unknown' },
    { kind: 'line', path: 'value.peerReview', label: t('forms.fields.peerReview'), empty: 'unknown' },
    { kind: 'text', path: 'value.note', label: t('forms.fields.note'), empty: 'omit', rows: 2 },
  ],
})
