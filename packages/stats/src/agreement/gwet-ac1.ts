/** Gwet's AC1 of two raters. */
import { type Coefficient, withNormalInterval, withoutInterval, withoutValue } from './coefficient.ts'
import { type CrossTable, sharesOf } from './cross-table.ts'

/**
 * Gwet's AC1 with its variance (Gwet 2008, doi:10.1348/000711006X126600): like kappa, but chance is counted only for items that are hard to
 * judge, so that it does not fall when nearly everything gets the same verdict. The table must have a row for every verdict that was
 * possible, used or not.
 *
 * @example gwetAc1([[118, 5], [2, 0]], 0.95).value // 0.941, where kappa is -0.023
 */
export function gwetAc1(table: CrossTable, confidence: number): Coefficient {
  const { total, cell, rows, columns, agreed } = sharesOf(table)
  const q = rows.length
  if (total === 0) return withoutValue('nothing-compared')
  if (q < 2) return withoutValue('one-value')
  const use = rows.map((share, at) => (share + (columns[at] ?? 0)) / 2)
  const byChance = use.reduce((sum, share) => sum + share * (1 - share), 0) / (q - 1)
  const ac1 = (agreed - byChance) / (1 - byChance)
  if (total < 2) return withoutInterval(ac1, 'too-few-items')
  if (agreed === 1) return withoutInterval(ac1, 'all-agree')
  let same = 0
  let all = 0
  for (const [k, used] of use.entries()) {
    same += cell(k, k) * (1 - used)
    for (const [l, other] of use.entries()) all += cell(k, l) * (1 - (used + other) / 2) ** 2
  }
  const spread =
    agreed * (1 - agreed) -
    4 * (1 - ac1) * (same / (q - 1) - agreed * byChance) +
    4 * (1 - ac1) ** 2 * (all / (q - 1) ** 2 - byChance ** 2)
  return withNormalInterval(ac1, spread / (total * (1 - byChance) ** 2), confidence)
}
