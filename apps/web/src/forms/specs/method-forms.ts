/** The forms of the method: the question, the criteria and the protocol. Their reasons are part of the method, so they are asked for. */
import { closed, Protocol, revisionReaches, stages } from '@oversyn/model'
import type { Values } from '../kit/field.ts'
import { form, optionsOf } from './form-spec.ts'

const hasParts = (values: Values) => values['value.framework'] === 'pcc'

export const questionForm = form({
  verb: 'stateQuestion',
  why: 'tucked',
  fields: ({ t, words }) => [
    {
      kind: 'radio',
      path: 'value.framework',
      label: t('forms.fields.framework'),
      options: optionsOf(['pcc', 'free'], words.frameworks),
    },
    { kind: 'text', path: 'value.text', label: t('forms.fields.question'), empty: 'required', rows: 2 },
    {
      kind: 'line',
      path: 'value.population',
      label: t('forms.fields.population'),
      empty: 'required',
      shown: hasParts,
    },
    { kind: 'line', path: 'value.concept', label: t('forms.fields.concept'), empty: 'required', shown: hasParts },
    { kind: 'line', path: 'value.context', label: t('forms.fields.context'), empty: 'required', shown: hasParts },
  ],
})

export const criterionForm = form({
  verb: 'setCriterion',
  why: 'shown',
  fields: ({ t, words, review }) => [
    {
      kind: 'choice',
      path: 'value.effect',
      label: t('forms.fields.effect'),
      empty: 'required',
      options: optionsOf(closed.criterionEffects, words.criterionEffects),
    },
    {
      kind: 'choice',
      path: 'value.element',
      label: t('forms.fields.element'),
      empty: 'required',
      options: optionsOf(closed.criterionElements, words.criterionElements),
    },
    {
      kind: 'text',
      path: 'value.text',
      label: t('forms.fields.criterion'),
      hint: t('forms.hints.criterionVersion'),
      empty: 'required',
      rows: 2,
    },
    { kind: 'text', path: 'value.rationale', label: t('forms.fields.rationale'), empty: 'required', rows: 2 },
    { kind: 'tick', path: 'value.agreedWithClient', label: t('forms.fields.agreed') },
    // Before anything was judged there is nothing to look at again.
    {
      kind: 'choice',
      path: 'value.again',
      label: t('forms.fields.again'),
      hint: t('forms.hints.again'),
      empty: 'omit',
      options: revisionReaches.map((value) => ({ value, label: t(`forms.again.${value}`) })),
      shown: () => review.tally.decisions > 0,
    },
  ],
})

export const protocolForm = form({
  verb: 'stateProtocol',
  why: 'shown',
  fields: ({ t, words, review }) => [
    {
      kind: 'choice',
      path: 'value.design',
      label: t('forms.fields.design'),
      empty: 'required',
      options: optionsOf(Protocol.shape.design.options, words.reviewDesigns),
    },
    { kind: 'line', path: 'value.designStated', label: t('forms.fields.designStated'), empty: 'omit' },
    {
      kind: 'choice',
      path: 'value.methodWork',
      label: t('forms.fields.methodWork'),
      empty: 'omit',
      options: review.works.map((work) => ({ value: work.key, label: work.short, lang: review.head.language })),
    },
    {
      kind: 'ticks',
      path: 'value.stages',
      label: t('forms.fields.stages'),
      empty: 'keep',
      options: optionsOf(stages, words.stages),
    },
    {
      kind: 'whole',
      path: 'value.screeners',
      label: t('forms.fields.screeners'),
      hint: t('forms.hints.emptyUnknown'),
      empty: 'null',
    },
    {
      kind: 'span',
      path: 'value.published',
      label: t('forms.fields.published'),
      fromLabel: t('forms.fields.from'),
      toLabel: t('forms.fields.to'),
      empty: 'omit',
    },
    {
      kind: 'lines',
      path: 'value.languages',
      label: t('forms.fields.languages'),
      hint: t('forms.hints.lines'),
      empty: 'omit',
    },
    {
      kind: 'line',
      path: 'value.registration',
      label: t('forms.fields.registration'),
      hint: t('forms.hints.emptyUnknown'),
      empty: 'null',
    },
    {
      kind: 'text',
      path: 'value.appraisal',
      label: t('forms.fields.appraisal'),
      hint: t('forms.hints.appraisal'),
      empty: 'null',
      rows: 2,
    },
    {
      kind: 'text',
      path: 'value.saturation',
      label: t('forms.fields.saturation'),
      hint: t('forms.hints.saturation'),
      empty: 'null',
      rows: 2,
    },
  ],
})
