/** The numbers one most often writes in a text, as expressions with their labels. */
import { capital, type Review, type Vocabulary } from '@oversyn/model'
import type { TFunction } from 'i18next'

export interface NumberChoice {
  expression: string
  label: string
}

/** What this review can be asked: the whole, each theme, and the types, methods and groups that its studies have. */
export function numberChoices(review: Review, words: Vocabulary, t: TFunction): NumberChoice[] {
  const whole: NumberChoice[] = [
    { expression: 'count studies', label: t('forms.numbers.studies') },
    { expression: 'count studies where origin = client', label: t('forms.numbers.fromClient') },
    { expression: 'count studies where origin = search', label: t('forms.numbers.fromSearch') },
    { expression: 'count findings', label: t('forms.numbers.findings') },
    { expression: 'count bullets', label: t('forms.numbers.bullets') },
    { expression: 'count themes', label: t('forms.numbers.themes') },
    { expression: 'count sources', label: t('forms.numbers.sources') },
    { expression: 'count gaps', label: t('forms.numbers.gaps') },
    { expression: 'min year of studies', label: t('forms.numbers.firstYear') },
    { expression: 'max year of studies', label: t('forms.numbers.lastYear') },
  ]
  const themes = review.themes.map((theme) => ({
    expression: `count studies where theme = ${theme.key}`,
    label: t('forms.numbers.inTheme', { theme: theme.title }),
  }))
  const types = different(review.reports.map((report) => report.type)).map((type) => ({
    expression: `count studies where type = ${type}`,
    label: t('forms.numbers.ofType', { type: words.reportTypes[type].one }),
  }))
  const designs = different(review.studies.flatMap((study) => study.method.designs)).map((design) => ({
    expression: `count studies where design = ${design}`,
    label: t('forms.numbers.withDesign', { design: words.designs[design] }),
  }))
  const groups = different(review.studies.flatMap((study) => study.group ?? [])).map((group) => ({
    expression: `count studies where group = ${quoted(group)}`,
    label: t('forms.numbers.fromGroup', { group }),
  }))
  return [...whole, ...themes, ...types, ...designs, ...groups].map((it) => ({ ...it, label: capital(it.label) }))
}

/** A text as the language of numbers reads it. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}

function different<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
