/** From a reference to the tags of a dialect, by the same table that reads them: each field under the first tag that it is read from. */
import { type CslDate, dateFields, type NameField, nameFields, type Reference, textFields } from '../reference.ts'
import { printDate, printParts } from '../shape/dates.ts'
import { writeName } from '../shape/names.ts'
import type { Dialect, Rule } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'

/** What a format needs to say beyond its table. */
export interface Composing {
  readonly dialect: Dialect
  /** How the words of types are written: `JOUR`. */
  typeWord?(word: string): string
  /** Whether a tag of `extra` can be written as it is. */
  keepsTag(tag: string): boolean
  /** Whether a date with month and day stands under a second tag, with the year under the first. */
  readonly dayTag?: string
  /** What stands between year, month and day there. */
  readonly daySign?: string
  /** How names are written; by themselves `Family, Given, Suffix`. */
  readonly writeName?: typeof writeName
}

/** A tag and its value, in the order of writing. */
export type Line = readonly [tag: string, text: string]

/** A reference as lines, and which of its fields cannot be expressed so that they would be read back the same. */
export interface Composed {
  lines: Line[]
  lost: string[]
}

export function compose(reference: Reference, how: Composing): Composed {
  const { dialect } = how
  const lines: Line[] = typeLines(reference, how)
  const rules = [...(dialect.rulesFor?.[reference.type] ?? []), ...dialect.rules]
  for (const field of ['title', 'author'] as const) addField(reference, field, rules, how, lines)
  for (const field of [...nameFields, ...dateFields, ...textFields, 'id'] as const) {
    if (field !== 'title' && field !== 'author') addField(reference, field, rules, how, lines)
  }
  for (const [tag, values] of Object.entries(reference.extra)) {
    if (how.keepsTag(tag) && !dialect.typeTags.includes(tag)) for (const it of values) lines.push([tag, it])
  }
  return { lines, lost: lostIn(reference, readBack(lines, dialect)) }
}

function typeLines({ type, extra }: Reference, { dialect, typeWord }: Composing): Line[] {
  const [tag] = dialect.typeTags
  if (tag === undefined) return []
  const own = (extra[tag] ?? []).find((it) => dialect.types[it.toLowerCase()] === type)
  const word = own ?? Object.entries(dialect.types).find(([, it]) => it === type)?.[0]
  const rest = (extra[tag] ?? []).filter((it) => it !== own).map((it): Line => [tag, it])
  if (word === undefined) return rest
  return [[tag, own ?? typeWord?.(word) ?? word], ...rest]
}

function addField(reference: Reference, field: Rule[0], rules: readonly Rule[], how: Composing, lines: Line[]): void {
  const rule = rules.find(([it, , tag]) => it === field && tag !== undefined && tag !== '')
  const tag = rule?.[2]
  if (!rule || tag === undefined) return
  const name = nameFields.find((it) => it === field)
  if (name) {
    addNames(reference, name, rules, how, lines)
    return
  }
  const date = dateFields.find((it) => it === field)
  if (date) {
    const value = reference[date]
    if (value) lines.push(...dateLines(value, tag, date === 'issued' ? how : {}))
    return
  }
  const text = field === 'id' ? reference.id : reference[textFields.find((it) => it === field) ?? 'title']
  if (text === undefined) return
  if (rule[1] === 'list' || rule[1] === 'issn' || rule[1] === 'isbn')
    for (const it of text.split('; ')) lines.push([tag, it])
  else if (rule[1] === 'pages') lines.push(...pageLines(text, tag, rule[3]))
  else lines.push([tag, text])
}

/** Institutions have a tag of their own in some formats. */
function addNames(reference: Reference, field: NameField, rules: readonly Rule[], how: Composing, lines: Line[]): void {
  const own = rules.filter(([it]) => it === field)
  const people = own.find(([, reading]) => reading === 'names') ?? own[0]
  const bodies = own.find(([, reading]) => reading === 'institutions')
  for (const name of reference[field] ?? []) {
    const isBody = name.family === undefined && bodies !== undefined
    const tag = (isBody ? bodies : people)?.[2]
    if (tag !== undefined) lines.push([tag, isBody ? (name.literal ?? '') : (how.writeName ?? writeName)(name)])
  }
}

function dateLines(
  date: CslDate,
  tag: string,
  { dayTag, daySign = '/' }: Pick<Composing, 'dayTag' | 'daySign'>,
): Line[] {
  const [parts, end] = date['date-parts'] ?? []
  const isPlain = date.raw === undefined && parts && parts.length > 1 && !end
  if (dayTag === undefined || !isPlain) return [[tag, printDate(date)]]
  return [
    [tag, printParts(parts.slice(0, 1))],
    [dayTag, printParts(parts).replaceAll('-', daySign)],
  ]
}

function pageLines(text: string, first: string, last: string | undefined): Line[] {
  const span = /^([^\s-]+)-([^\s-]+)$/.exec(text)
  if (!span?.[1] || !span[2] || !last) return [[first, text]]
  return [
    [first, span[1]],
    [last, span[2]],
  ]
}

/** What a reader would make of the lines. */
function readBack(lines: readonly Line[], dialect: Dialect): Reference {
  const tags = new Tags()
  for (const [tag, text] of lines) tags.add(tag, text, 1)
  return shape(tags, dialect, { line: 1 }, () => {})
}

/** The fields that come back otherwise than they were; those of `extra` by their tag. */
export function lostIn(before: Reference, after: Reference): string[] {
  const lost: string[] = before.type === after.type ? [] : ['type']
  for (const field of [...textFields, 'id'] as const) {
    if (before[field] !== undefined && before[field] !== after[field]) lost.push(field)
  }
  for (const field of nameFields) {
    const [a, b] = [before[field] ?? [], after[field] ?? []].map((names) => names.map(writeName).join('\n'))
    if (a !== b) lost.push(field)
  }
  for (const field of dateFields) {
    const [a, b] = [before[field], after[field]].map((date) => (date ? printDate(date) : ''))
    if (a !== b && a !== '') lost.push(field)
  }
  for (const [tag, values] of Object.entries(before.extra)) {
    const there = after.extra[tag] ?? []
    if (values.some((it) => !there.includes(it))) lost.push(tag)
  }
  return lost
}
