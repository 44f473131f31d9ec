/** The point of a curve that was reached when so many had been read: the last one that is not beyond it. */
import type { SavingsSchema } from '@oversyn/api'

export function foundAfter(curve: SavingsSchema['curve'], read: number): [screened: number, found: number] {
  return curve.findLast(([screened]) => screened <= read) ?? [0, 0]
}
