/** Keys for people, made from what an object says: `fimreite2011a`, `ledelse-3`. */
import type { Noun, NounKind, Review } from '@oversyn/model'
import { plurals } from '@oversyn/model'
import { find, keyOf } from './references.ts'

const longest = 40

/**
 * A key from a text, at most 40 characters, cut between words; `undefined` where the text has no letter or digit that a key can hold.
 *
 * @example slug('Ledelse av NAV-kontoret') // 'ledelse-av-nav-kontoret'
 */
export function slug(text: string): string | undefined {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Ll}\d]+/gu) ?? []
  let made = ''
  for (const word of words) {
    const next = made === '' ? word.slice(0, longest) : `${made}-${word}`
    if (next.length > longest) break
    made = next
  }
  return made === '' ? undefined : made
}

/** The first of `base`, `base-2`, `base-3`, … that is free. */
export function firstFree(base: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(base)) return base
  for (let n = 2; ; n += 1) if (!isTaken(`${base}-${n}`)) return `${base}-${n}`
}

/** The first of `base-1`, `base-2`, … that is free. */
function numbered(base: string, isTaken: (key: string) => boolean): string {
  for (let n = 1; ; n += 1) if (!isTaken(`${base}-${n}`)) return `${base}-${n}`
}

/** The first of `base`, `baseb`, `basec`, … that is free, as citations tell works of one year apart. */
function lettered(base: string, isTaken: (key: string) => boolean): string {
  if (!isTaken(base)) return base
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((it) => !isTaken(`${base}${it}`))
  return letter ? `${base}${letter}` : firstFree(base, isTaken)
}

/** A noun whose key is still to be made. */
export type Keyless<K extends NounKind> = Omit<Noun<K>, 'id' | 'key'>

type Makers = { [K in NounKind]: (noun: Keyless<K>, state: Review, isTaken: (key: string) => boolean) => string }

const makers: Makers = {
  person: (it, _, isTaken) => firstFree(slug(it.name) ?? 'person', isTaken),
  theme: (it, _, isTaken) => firstFree(slug(it.title) ?? 'theme', isTaken),
  criterion: (it, _, isTaken) => firstFree(slug(it.text) ?? 'criterion', isTaken),
  source: (it, _, isTaken) => firstFree(slug(it.name) ?? 'source', isTaken),
  search: (it, state, isTaken) => numbered(keyIn(state, 'source', it.source) ?? 'search', isTaken),
  work: (it, _, isTaken) => firstFree(slug(it.short) ?? 'work', isTaken),
  report: (it, _, isTaken) => {
    const family = slug(it.authors[0]?.family ?? it.editors?.[0]?.family ?? it.institution ?? it.title)
    return lettered(`${(family ?? 'report').replaceAll('-', '')}${it.year ?? ''}`, isTaken)
  },
  study: (it, state, isTaken) => firstFree(keyIn(state, 'report', it.reports[0]) ?? 'study', isTaken),
  stop: (it, _, isTaken) => numbered(it.stage, isTaken),
  quote: (_, __, isTaken) => numbered('quote', isTaken),
  relation: () => '',
  finding: (it, state, isTaken) => numbered(keyIn(state, 'study', it.study) ?? 'finding', isTaken),
  prose: (it, state, isTaken) => firstFree(keyIn(state, 'theme', it.theme) ?? it.section, isTaken),
  bullet: (it, state, isTaken) => numbered(keyIn(state, 'theme', it.theme) ?? 'bullet', isTaken),
  conclusion: (_, __, isTaken) => numbered('conclusion', isTaken),
  gap: (_, __, isTaken) => numbered('gap', isTaken),
  weakness: (_, __, isTaken) => numbered('weakness', isTaken),
  note: (_, __, isTaken) => numbered('note', isTaken),
  dismissal: () => '',
}

/** A key for a noun, free within its kind. */
export function makeKey<K extends NounKind>(kind: K, noun: Keyless<K>, state: Review): string {
  const list: readonly Noun<NounKind>[] = state[plurals[kind]]
  const taken = new Set(list.map(keyOf))
  return makers[kind](noun, state, (key) => taken.has(key))
}

function keyIn(state: Review, kind: NounKind, id: string | undefined): string | undefined {
  const noun = id === undefined ? undefined : find(state, kind, id)
  return noun && keyOf(noun)
}
