/** What a form is: the verb it ends in, its fields, and how it asks for the reason. */
import type { Language, Review, Verb, Vocabulary } from '@oversyn/model'
import { capital } from '@oversyn/model'
import type { TFunction } from 'i18next'
import type { Field, Option } from '../kit/field.ts'

/** What fields are made from: labels and lists depend on the language and on the review. */
export interface FormContext {
  review: Review
  words: Vocabulary
  t: TFunction
  language: Language
  /** What the verb would be told as things stand; a new object has only what it begins with. */
  input: unknown
}

export interface FormSpec<V extends Verb = Verb> {
  verb: V
  /** `shown` where the method asks for a reason, else tucked away. */
  why: 'shown' | 'tucked'
  fields: (context: FormContext) => Field[]
  /** What a new one begins with, beyond empty fields. */
  fresh?: (context: Omit<FormContext, 'input'>) => object
}

/** Keeps the verb's own type. */
export function form<V extends Verb>(spec: FormSpec<V>): FormSpec<V> {
  return spec
}

/** Options from labels: every value of a vocabulary, as a choice to read. */
export function optionsOf(
  values: readonly string[],
  labels: Readonly<Record<string, string | { one: string }>>,
): Option[] {
  return values.map((value) => {
    const label = labels[value] ?? value
    return { value, label: capital(typeof label === 'string' ? label : label.one) }
  })
}
