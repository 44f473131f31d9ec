import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reordered } from './reordered.ts'

const list = (...orders: number[]) => orders.map((order, at) => ({ id: 'abcdefgh'[at] ?? '', order }))

describe('moving by one place', () => {
  it('lets two change numbers where the numbers rise', () => {
    expect(reordered(list(1, 4, 9), 1, 1)).toEqual([
      { id: 'c', order: 4 },
      { id: 'b', order: 9 },
    ])
  })

  it('numbers anew where two share a number', () => {
    expect(reordered(list(1, 1, 1), 2, -1)).toEqual([
      { id: 'c', order: 2 },
      { id: 'b', order: 3 },
    ])
  })

  it('does nothing at the ends', () => {
    expect(reordered(list(1, 2), 0, -1)).toEqual([])
    expect(reordered(list(1, 2), 1, 1)).toEqual([])
  })

  it('leaves the list in the asked order, whatever the numbers were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom<1 | -1>(1, -1),
        (orders, place, by) => {
          const before = list(...orders.sort((a, b) => a - b))
          const at = place % before.length
          const changes = new Map(reordered(before, at, by).map((it) => [it.id, it.order]))
          const after = before
            .map((it) => ({ ...it, order: changes.get(it.id) ?? it.order }))
            .sort((a, b) => a.order - b.order)
            .map((it) => it.id)
          const wanted = before.map((it) => it.id)
          const other = wanted[at + by]
          if (other !== undefined) [wanted[at], wanted[at + by]] = [other, wanted[at] ?? '']
          expect(after).toEqual(wanted)
        },
      ),
    )
  })
})
