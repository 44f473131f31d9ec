/** Cohen's kappa of two raters. */
import { type Coefficient, withNormalInterval, withoutInterval, withoutValue } from './coefficient.ts'
import { type CrossTable, isOneValue, sharesOf } from './cross-table.ts'

/**
 * Cohen's kappa (Cohen 1960, doi:10.1177/001316446002000104): how much of the agreement that chance does not explain was reached. Chance
 * is what two raters with these margins would agree on without looking. The interval rests on the large-sample variance of Fleiss, Cohen
 * and Everitt (1969, doi:10.1037/h0028106).
 *
 * @example cohenKappa([[88, 10, 2], [14, 40, 6], [18, 10, 12]], 0.95).value // 0.492
 */
export function cohenKappa(table: CrossTable, confidence: number): Coefficient {
  const shares = sharesOf(table)
  const { total, cell, rows, columns, agreed } = shares
  if (total === 0) return withoutValue('nothing-compared')
  if (isOneValue(shares)) return withoutValue('one-value')
  const byChance = rows.reduce((sum, share, at) => sum + share * (columns[at] ?? 0), 0)
  const kappa = (agreed - byChance) / (1 - byChance)
  if (total < 2) return withoutInterval(kappa, 'too-few-items')
  if (agreed === 1) return withoutInterval(kappa, 'all-agree')
  let same = 0
  let different = 0
  for (const [i, row] of rows.entries()) {
    for (const j of rows.keys()) {
      if (i === j) same += cell(i, i) * (1 - (row + (columns[i] ?? 0)) * (1 - kappa)) ** 2
      else different += cell(i, j) * ((columns[i] ?? 0) + (rows[j] ?? 0)) ** 2
    }
  }
  const rest = kappa - byChance * (1 - kappa)
  const variance = (same + (1 - kappa) ** 2 * different - rest ** 2) / (total * (1 - byChance) ** 2)
  return withNormalInterval(kappa, variance, confidence)
}
