/** Moving one place up or down in an order of whole numbers. */

export interface Ordered {
  id: string
  order: number
}

/**
 * The objects whose number changes when the one at `at` moves by one place; the rest stay as they are. Empty where it cannot move.
 *
 * @example reordered([{ id: 'a', order: 1 }, { id: 'b', order: 2 }], 1, -1) // [{ id: 'b', order: 1 }, { id: 'a', order: 2 }]
 */
export function reordered(list: readonly Ordered[], at: number, by: 1 | -1): Ordered[] {
  const to = at + by
  const [moved, other] = [list[at], list[to]]
  if (!moved || !other) return []
  const next = list.map((it, place) => (place === at ? other : place === to ? moved : it))
  // Numbers that are already rising are kept, so that only the two change places; else all are numbered anew.
  const numbers = list.map((it) => it.order)
  const rising = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0))
  return next.flatMap((it, place) => {
    const order = rising ? (numbers[place] ?? place + 1) : place + 1
    return it.order === order ? [] : [{ id: it.id, order }]
  })
}
