/** The forms of studies: a publication, what is charted about the study, and both at once. */
import { closed, type Language } from '@oversyn/model'
import { lookupOf, nameOf } from '../../app/derived.ts'
import type { Field, Option, Values } from '../kit/field.ts'
import { type FormContext, form, optionsOf } from './form-spec.ts'

function reportFields(root: string, { t, words, review }: FormContext): Field[] {
  const at = (name: string) => `${root}.${name}`
  const series = [...new Set(review.reports.flatMap((it) => it.series ?? []))]
  const institutions = [...new Set(review.reports.flatMap((it) => it.institution ?? []))]
  const edited = (values: Values) => ['edited-book', 'chapter'].includes(String(values[at('type')]))
  return [
    {
      kind: 'choice',
      path: at('type'),
      section: t('forms.publication'),
      label: t('forms.fields.reportType'),
      empty: 'required',
      options: optionsOf(closed.reportTypes, words.reportTypes),
    },
    { kind: 'line', path: at('title'), label: t('forms.fields.reportTitle'), empty: 'required' },
    {
      kind: 'names',
      path: at('authors'),
      label: t('forms.fields.authors'),
      hint: t('forms.hints.names'),
      empty: 'keep',
    },
    {
      kind: 'names',
      path: at('editors'),
      label: t('forms.fields.editors'),
      hint: t('forms.hints.names'),
      empty: 'omit',
      // What is filled in stays to be seen, whatever the type.
      shown: (values) => edited(values) || Boolean(values[at('editors')]),
    },
    {
      kind: 'whole',
      path: at('year'),
      half: true,
      label: t('forms.fields.year'),
      hint: t('forms.hints.year'),
      empty: 'null',
    },
    { kind: 'line', path: at('container'), half: true, label: t('forms.fields.container'), empty: 'omit' },
    {
      kind: 'line',
      path: at('series'),
      half: true,
      label: t('forms.fields.series'),
      empty: 'omit',
      suggestions: series,
    },
    { kind: 'line', path: at('number'), half: true, label: t('forms.fields.number'), empty: 'omit' },
    { kind: 'line', path: at('pages'), half: true, label: t('forms.fields.pages'), empty: 'omit' },
    {
      kind: 'line',
      path: at('institution'),
      half: true,
      label: t('forms.fields.institution'),
      empty: 'omit',
      suggestions: institutions,
    },
    { kind: 'line', path: at('place'), half: true, label: t('forms.fields.place'), empty: 'omit' },
    {
      kind: 'line',
      path: at('date'),
      half: true,
      label: t('forms.fields.date'),
      hint: t('forms.hints.partialDate'),
      empty: 'omit',
      format: 'date',
    },
    {
      kind: 'line',
      path: at('language'),
      half: true,
      label: t('forms.fields.reportLanguage'),
      hint: t('forms.hints.languageCode'),
      empty: 'required',
      format: 'languageCode',
    },
    { kind: 'line', path: at('doi'), half: true, label: t('forms.fields.doi'), empty: 'omit' },
    { kind: 'line', path: at('url'), label: t('forms.fields.url'), empty: 'omit', format: 'url' },
  ]
}

function chartingFields(root: string, { t, words, review }: FormContext): Field[] {
  const at = (name: string) => `${root}.${name}`
  const groups = [...new Set(review.studies.flatMap((it) => it.group ?? []))]
  return [
    {
      kind: 'radio',
      path: at('origin'),
      section: t('forms.charting'),
      label: t('forms.fields.origin'),
      options: optionsOf(['search', 'client'], words.origins),
    },
    {
      kind: 'radio',
      path: at('basis'),
      label: t('forms.fields.basis'),
      options: optionsOf(closed.bases, words.bases),
    },
    {
      kind: 'ticks',
      path: at('method.designs'),
      label: t('forms.fields.designs'),
      empty: 'keep',
      options: optionsOf(closed.designs, words.designs),
    },
    {
      kind: 'text',
      path: at('method.stated'),
      label: t('forms.fields.method'),
      hint: t('forms.hints.emptyUnknown'),
      empty: 'null',
      rows: 2,
    },
    { kind: 'text', path: at('topic'), label: t('forms.fields.topic'), empty: 'null', rows: 2 },
    { kind: 'text', path: at('mainFindings'), label: t('forms.fields.mainFindings'), empty: 'null', rows: 3 },
    {
      kind: 'line',
      path: at('group'),
      label: t('forms.fields.group'),
      hint: t('forms.hints.group'),
      empty: 'null',
      suggestions: groups,
    },
    { kind: 'line', path: at('dataset'), label: t('forms.fields.dataset'), empty: 'omit' },
    {
      kind: 'span',
      path: at('studied'),
      label: t('forms.fields.studied'),
      fromLabel: t('forms.fields.from'),
      toLabel: t('forms.fields.to'),
      empty: 'null',
    },
    {
      kind: 'ticks',
      path: at('phases'),
      label: t('forms.fields.phases'),
      empty: 'keep',
      options: optionsOf(closed.phases, words.phases),
    },
    { kind: 'text', path: at('note'), label: t('forms.fields.note'), empty: 'omit', rows: 2 },
  ]
}

export const addStudyForm = form({
  verb: 'addStudy',
  why: 'tucked',
  fields: (context) => [...reportFields('report', context), ...chartingFields('study', context)],
  fresh: ({ review }) => ({ report: { language: review.head.language } }),
})

export const reportForm = form({
  verb: 'describeReport',
  why: 'tucked',
  fields: (context) => reportFields('value', context),
})

export const studyForm = form({
  verb: 'chartStudy',
  why: 'tucked',
  fields: (context) => chartingFields('value', context),
})

export const relationForm = form({
  verb: 'relateStudies',
  why: 'tucked',
  fields: ({ t, words, review, language }) => {
    const options = studyOptions(review, language)
    return [
      { kind: 'choice', path: 'value.from', label: t('forms.fields.thisStudy'), empty: 'required', options },
      {
        kind: 'choice',
        path: 'value.kind',
        label: t('forms.fields.relation'),
        empty: 'required',
        options: optionsOf(closed.relationKinds, words.relationKinds),
      },
      { kind: 'choice', path: 'value.to', label: t('forms.fields.otherStudy'), empty: 'required', options },
      {
        kind: 'radio',
        path: 'value.certainty',
        label: t('forms.fields.certainty'),
        options: optionsOf(closed.certainties, words.certainties),
      },
      { kind: 'text', path: 'value.note', label: t('forms.fields.note'), empty: 'omit', rows: 2 },
    ]
  },
})

/** Every study with its title, as a choice. */
export function studyOptions(review: FormContext['review'], language: Language): Option[] {
  return review.studies.map((study) => {
    const [report] = lookupOf(review).reportsByStudy(study.id)
    return { value: study.id, label: `${nameOf(review, study, language)}: ${report?.title ?? ''}` }
  })
}
