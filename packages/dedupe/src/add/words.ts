/** People's words into an index: who is kept apart, and who is bound together. */
import { compareText } from '../block/buckets.ts'
import type { Word } from '../cluster/words.ts'
import type { Index } from './index-of-records.ts'
import { addUnit, keepMarks } from './units.ts'

/** Takes in words. A record among copies that is kept apart is taken out of them, to stand by itself. */
export function takeWords(index: Index, words: readonly Word[], touched: Set<number>): void {
  for (const word of words) {
    if (!index.words.add(word)) continue
    keepMarks(index)
    for (const id of [word.a, word.b]) {
      const unit = index.unitOfId.get(id)
      if (unit !== undefined) touched.add(unit)
      if (index.words.separates(id)) takeOut(index, id, touched)
    }
    for (const mark of word.marks ?? []) touchMark(index, mark, touched)
    learnContents(index, word.a, touched)
  }
}

/** Lets the words about an id hold for the contents of its record, as far as the records are there. */
export function learnContents(index: Index, id: string, touched: Set<number>): void {
  const one = index.unitOfId.get(id)
  if (one === undefined) return
  for (const otherId of index.words.with(id)) {
    const other = index.unitOfId.get(otherId)
    if (other === undefined) continue
    const [a, b] = [one, other].map((unit) => index.marks?.of[unit] ?? '')
    index.words.learnMarks({ id, mark: a ?? '' }, { id: otherId, mark: b ?? '' })
    for (const mark of [a, b]) touchMark(index, mark ?? '', touched)
  }
}

/** Finds the pairs of units that people have called duplicates, anew: an id may have come that a mark stood for. */
export function bind(index: Index, touched: Set<number>): void {
  const bonds = new Map<number, number[]>()
  for (const word of index.words.all()) {
    if (word.says !== 'duplicate') continue
    const [a, b] = unitsFor(index, word)
    if (a === undefined || b === undefined || a === b) continue
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = bonds.get(from)
      if (known === undefined) bonds.set(from, [to])
      else if (!known.includes(to)) known.push(to)
    }
  }
  for (const unit of new Set([...bonds.keys(), ...index.bonds.keys()])) {
    const [now, before] = [bonds, index.bonds].map((it) => [...(it.get(unit) ?? [])].sort((x, y) => x - y).join())
    if (now !== before) touched.add(unit)
  }
  index.bonds = bonds
}

/** What people said of two units. */
export function wordAbout(index: Index, a: number, b: number): ReturnType<Index['words']['about']> {
  return index.words.isEmpty ? undefined : index.words.about(named(index, a), named(index, b))
}

/** Whether people keep two units apart. */
export function areKeptApart(index: Index, a: number, b: number): boolean {
  return !index.words.isEmpty && index.words.keepApart(named(index, a), named(index, b))
}

function named(index: Index, unit: number): { id: string; mark: string } {
  return { id: index.units[unit]?.id ?? '', mark: index.marks?.of[unit] ?? '' }
}

/** The units that a word is about, as far as they are there. */
export function unitsFor(index: Index, { a, b, marks = ['', ''] }: Word): [number | undefined, number | undefined] {
  const one = index.unitOfId.get(a)
  const other = index.unitOfId.get(b)
  // Marks may stand in the other order than the ids: a record that is there says which is its own.
  const marksOf = index.marks?.of ?? []
  const swapped =
    (one !== undefined && marksOf[one] === marks[1]) || (other !== undefined && marksOf[other] === marks[0])
  const [left, right] = swapped ? [marks[1], marks[0]] : marks
  return [unitFor(index, a, left), unitFor(index, b, right)]
}

/** The unit of an id; where the id is no more, the first of those with the mark. */
function unitFor(index: Index, id: string, mark: string): number | undefined {
  const unit = index.unitOfId.get(id)
  if (unit !== undefined || mark === '') return unit
  const units = [...(index.marks?.units.get(mark) ?? [])]
  return units.sort((x, y) => compareText(index.units[x]?.id ?? '', index.units[y]?.id ?? ''))[0]
}

function touchMark(index: Index, mark: string, touched: Set<number>): void {
  if (mark === '') return
  for (const unit of index.marks?.units.get(mark) ?? []) touched.add(unit)
}

function takeOut(index: Index, id: string, touched: Set<number>): void {
  const unit = index.unitOfId.get(id)
  const prepared = unit === undefined ? undefined : index.units[unit]
  if (unit === undefined || prepared === undefined || index.unitOfLetter.get(prepared.letter) !== unit) return
  touched.add(unit)
  const ids = [prepared.id, ...(index.copies.get(unit) ?? [])].filter((it) => it !== id).sort(compareText)
  const [first, ...more] = ids
  if (first === undefined) {
    index.unitOfLetter.delete(prepared.letter)
    return
  }
  index.units[unit] = { ...prepared, id: first }
  if (more.length > 0) index.copies.set(unit, more)
  else index.copies.delete(unit)
  touched.add(addUnit(index, { ...prepared, id }))
}
