/** Units of an index, and the marks of their contents. */
import { markOfShown } from '../normalise/content-mark.ts'
import type { Prepared } from '../normalise/prepare.ts'
import type { Index } from './index-of-records.ts'

/** A new unit for a record. */
export function addUnit(index: Index, prepared: Prepared): number {
  const unit = index.units.length
  index.units.push(prepared)
  index.glance.add(prepared)
  index.unitOfId.set(prepared.id, unit)
  noteMark(index, unit)
  return unit
}

/** Keeps marks from now on. */
export function keepMarks(index: Index): void {
  if (index.marks !== null) return
  index.marks = { of: [], units: new Map() }
  for (let unit = 0; unit < index.units.length; unit++) noteMark(index, unit)
}

function noteMark(index: Index, unit: number): void {
  const { marks } = index
  if (marks === null) return
  const mark = markOfShown(index.units[unit]?.shown ?? '')
  marks.of[unit] = mark
  const units = marks.units.get(mark)
  if (units === undefined) marks.units.set(mark, [unit])
  else units.push(unit)
}
