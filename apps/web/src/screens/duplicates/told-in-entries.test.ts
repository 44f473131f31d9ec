/** What was said, entry by entry. */
import { expect, it } from 'vitest'
import { toldInEntries } from './told-in-entries.ts'

const record = (id: string, title?: string) => ({ id, reference: title === undefined ? {} : { title } })

it('takes what one entry told of many pairs for one word, and leaves out what is no answer', () => {
  const pairs = [
    { a: record('r1'), b: record('r2', 'Bro'), relation: 'distinct', person: 'kari', seq: 9 },
    { a: record('r3', 'Vei'), b: record('r4'), relation: 'duplicate', person: 'ola', seq: 7 },
    { a: record('r3', 'Vei'), b: record('r5'), relation: 'duplicate', person: 'ola', seq: 7 },
    { a: record('r6'), b: record('r7'), relation: 'possible', person: 'ola', seq: 6 },
  ]
  expect(toldInEntries(pairs)).toEqual([
    { saying: 'distinct', title: 'Bro', entry: 9, person: 'kari', pairs: ['r1/r2'] },
    { saying: 'duplicate', title: 'Vei', entry: 7, person: 'ola', pairs: ['r3/r4', 'r3/r5'] },
  ])
})
