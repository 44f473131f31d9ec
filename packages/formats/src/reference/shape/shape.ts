/** From tags to a reference, by the table of a dialect. Nothing is lost: what no rule takes goes to `extra`. */
import {
  type CslType,
  type DateField,
  dateFields,
  type NameField,
  nameFields,
  type Place,
  type Reference,
} from '../reference.ts'
import { clean } from './clean.ts'
import { type OnConflict, readDate, readNames, textReaders } from './readings.ts'
import type { Dialect, NameReading, Rule, TextReading } from './rules.ts'
import type { Tags } from './tags.ts'

const names = new Set<string>(nameFields)
const dates = new Set<string>(dateFields)
const isNameRule = (rule: Rule): rule is readonly [NameField, NameReading, ...string[]] => names.has(rule[0])
const isDateRule = (rule: Rule): rule is readonly [DateField, 'date', ...string[]] => dates.has(rule[0])
const isTextRule = (rule: Rule): rule is Exclude<Rule, readonly [NameField | DateField, ...string[]]> =>
  !names.has(rule[0]) && !dates.has(rule[0])

/** Makes a reference of the tags of one record; `type` says what the dialect's table cannot. */
export function shape(tags: Tags, dialect: Dialect, place: Place, onConflict: OnConflict, type?: CslType): Reference {
  const reference: Reference = { type: type ?? takeType(tags, dialect), extra: emptyExtra(), place }
  for (const rule of dialect.rulesFor?.[reference.type] ?? []) apply(rule, reference, tags, onConflict)
  for (const rule of dialect.rules) apply(rule, reference, tags, onConflict)
  for (const tag of dialect.empty ?? []) tags.take(tag)
  keepRest(reference, tags)
  return reference
}

/** Keys come from the file, so that there is no prototype for them to meet. */
export function emptyExtra(): Record<string, string[]> {
  return Object.create(null)
}

function apply(rule: Rule, reference: Reference, tags: Tags, onConflict: OnConflict): void {
  if (isNameRule(rule)) {
    const [field, reading, ...from] = rule
    readNames(reference, field, reading, tags, from)
  } else if (isDateRule(rule)) {
    const [field, , ...from] = rule
    readDate(reference, field, tags, from, onConflict)
  } else if (isTextRule(rule)) {
    const [field, reading, ...from] = rule as readonly [
      Parameters<(typeof textReaders)['text']>[1],
      TextReading,
      ...string[],
    ]
    textReaders[reading](reference, field, tags, from, onConflict)
  }
}

/** The type; the word of the file stays in `extra` unless it is the plainest word for that type. */
function takeType(tags: Tags, { typeTags, types, otherwise }: Dialect): CslType {
  for (const tag of typeTags) {
    for (const { text } of tags.all(tag)) {
      const type = Object.hasOwn(types, text.toLowerCase()) ? types[text.toLowerCase()] : undefined
      if (type === undefined) continue
      if (plainest(types, type) === text.toLowerCase())
        tags.leave(
          tag,
          tags.all(tag).filter((it) => it.text !== text),
        )
      return type
    }
  }
  return otherwise
}

function plainest(types: Dialect['types'], type: CslType): string | undefined {
  let known = words.get(types)
  if (!known) {
    known = new Map()
    for (const [word, of] of Object.entries(types)) if (!known.has(of)) known.set(of, word)
    words.set(types, known)
  }
  return known.get(type)
}

const words = new WeakMap<Dialect['types'], Map<CslType, string>>()

function keepRest(reference: Reference, tags: Tags): void {
  for (const [tag, values] of tags.entries()) {
    const texts = values.map((it) => clean(it.text)).filter((it) => it !== '')
    if (texts.length > 0) reference.extra[tag] = texts
  }
}
