/** The forms of the synthesis: prose, bullets and what they rest on, the conclusion, gaps, weaknesses and notes. */
import { closed, type Finding } from '@oversyn/model'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { readAt } from '../kit/at-path.ts'
import type { Option } from '../kit/field.ts'
import { type FormContext, form, optionsOf } from './form-spec.ts'
import { studyOptions } from './study-forms.ts'

const example = '{{count studies}}'

export const proseForm = form({
  verb: 'writeProse',
  why: 'tucked',
  fields: ({ t }) => [
    {
      kind: 'text',
      path: 'value.text',
      label: t('forms.fields.text'),
      hint: t('forms.hints.live', { example }),
      empty: 'required',
      rows: 12,
      live: 'blocks',
    },
  ],
})

export const bulletForm = form({
  verb: 'writeBullet',
  why: 'tucked',
  fields: (context) => [
    {
      kind: 'text',
      path: 'value.text',
      label: context.t('forms.fields.bullet'),
      hint: context.t('forms.hints.live', { example }),
      empty: 'required',
      rows: 3,
      live: 'line',
    },
    {
      kind: 'pick',
      path: 'value.findings',
      label: context.t('forms.fields.findings'),
      options: findingOptions(context),
    },
    {
      kind: 'radio',
      path: 'value.tie',
      label: context.t('forms.fields.tie'),
      options: optionsOf(closed.ties, context.words.ties),
    },
  ],
})

export const conclusionForm = form({
  verb: 'drawConclusion',
  why: 'tucked',
  fields: ({ t, review }) => [
    {
      kind: 'text',
      path: 'value.text',
      label: t('forms.fields.sentence'),
      hint: t('forms.hints.live', { example }),
      empty: 'required',
      rows: 3,
      live: 'line',
    },
    {
      kind: 'pick',
      path: 'value.bullets',
      label: t('forms.fields.bullets'),
      options: review.bullets.map((bullet) => ({
        value: bullet.id,
        label: bullet.text,
        lang: review.head.language,
        group: lookupOf(review).byId.themes.get(bullet.theme)?.title ?? '',
      })),
    },
  ],
})

export const gapForm = form({
  verb: 'stateGap',
  why: 'tucked',
  fields: ({ t, words, review, language }) => [
    {
      kind: 'text',
      path: 'value.text',
      label: t('forms.fields.gap'),
      hint: t('forms.hints.live', { example }),
      empty: 'required',
      rows: 3,
      live: 'line',
    },
    {
      kind: 'choice',
      path: 'value.kind',
      label: t('forms.fields.gapKind'),
      empty: 'required',
      options: optionsOf(closed.gapKinds, words.gapKinds),
    },
    {
      kind: 'choice',
      path: 'value.theme',
      label: t('forms.fields.theme'),
      empty: 'null',
      options: review.themes.map(({ id, title }) => ({ value: id, label: title, lang: review.head.language })),
    },
    {
      kind: 'pick',
      path: 'value.studies',
      label: t('forms.fields.studies'),
      options: studyOptions(review, language),
    },
  ],
})

export const weaknessForm = form({
  verb: 'stateWeakness',
  why: 'tucked',
  fields: ({ t, words }) => [
    {
      kind: 'text',
      path: 'value.text',
      label: t('forms.fields.weakness'),
      hint: t('forms.hints.live', { example }),
      empty: 'required',
      rows: 3,
      live: 'line',
    },
    {
      kind: 'radio',
      path: 'value.about',
      label: t('forms.fields.about'),
      options: optionsOf(closed.weaknessSubjects, words.weaknessSubjects),
    },
  ],
})

export const noteForm = form({
  verb: 'writeNote',
  why: 'tucked',
  fields: ({ t, review, language }) => [
    { kind: 'text', path: 'value.text', label: t('forms.fields.noteText'), empty: 'required', rows: 3 },
    {
      kind: 'choice',
      path: 'value.about',
      label: t('forms.fields.noteAbout'),
      empty: 'null',
      options: [
        ...review.themes.map(({ key, title }) => ({ value: key, label: title, lang: review.head.language })),
        ...review.sources.map(({ key, name }) => ({ value: key, label: name, lang: review.head.language })),
        ...review.studies.map((study) => ({ value: study.key, label: nameOf(review, study, language) })),
      ],
    },
    { kind: 'line', path: 'value.place', label: t('forms.fields.notePlace'), empty: 'omit' },
  ],
})

/** Every finding, those of the bullet's own theme first, and those of the same object together: what a bullet can rest on. */
function findingOptions({ review, language, input }: FormContext): Option[] {
  const { byId } = lookupOf(review)
  const theme = readAt(input, 'value.theme')
  const rank = (finding: Finding) => `${finding.themes.some((it) => it === theme) ? 0 : 1}${finding.object}`
  return review.findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ finding }) => {
      const study = byId.studies.get(finding.study)
      return {
        value: finding.id,
        label: `${study ? `${nameOf(review, study, language)}: ` : ''}${finding.statement}`,
        lang: review.head.language,
        group: finding.object,
      }
    })
}
