/** One record into an index: a unit of its own, or a copy of one that is there. */
import { type Prepared, prepare } from '../normalise/prepare.ts'
import type { SourceRecord } from '../record.ts'
import type { Index } from './index-of-records.ts'
import { addUnit } from './units.ts'
import { learnContents } from './words.ts'

/** Adds a record, or names what is wrong with it. */
export function addRecord(index: Index, record: SourceRecord, touched: Set<number>): void {
  const place = index.places++
  const id = typeof record.id === 'string' ? record.id : ''
  if (id === '') {
    index.problems.push({ code: 'id-missing', message: 'A record has no id, and was left out.', place, id: '' })
    return
  }
  if (index.unitOfId.has(id)) {
    index.problems.push({
      code: 'id-repeated',
      message: `The id ${id} stands for an earlier record; this one was left out.`,
      place,
      id,
    })
    return
  }
  const prepared = prepare(record)
  const alone = index.words.separates(id)
  const same = alone ? undefined : index.unitOfLetter.get(prepared.letter)
  if (same === undefined) {
    const unit = addUnit(index, prepared)
    if (!alone) index.unitOfLetter.set(prepared.letter, unit)
  } else {
    addCopy(index, same, prepared)
    touched.add(same)
  }
  if (!index.words.isEmpty) learnContents(index, id, touched)
}

function addCopy(index: Index, unit: number, copy: Prepared): void {
  const known = index.units[unit] ?? copy
  const isFirst = copy.id < known.id
  if (isFirst) index.units[unit] = copy
  const other = isFirst ? known.id : copy.id
  const copies = index.copies.get(unit)
  if (copies === undefined) index.copies.set(unit, [other])
  else copies.push(other)
  index.unitOfId.set(copy.id, unit)
}
