/** The figures of agreement as a table for other programs: a line a pair, then one for all. */
import type { AgreementSchema } from '@oversyn/api'

/** Semicolons and a decimal point; fields that a spreadsheet would take for a formula are defused. */
export function agreementCsv(found: AgreementSchema, nameOf: (person: string) => string): string {
  const heading = [
    'first',
    'second',
    'compared',
    'agreed',
    'percent',
    'kappa',
    'kappa_low',
    'kappa_high',
    'ac1',
    'ac1_low',
    'ac1_high',
    'alpha',
    'alpha_low',
    'alpha_high',
  ]
  const coefficient = (it: AgreementSchema['alpha']) => [it.value, it.interval?.low, it.interval?.high]
  const nothing = [undefined, undefined, undefined]
  const percent = ({ share }: AgreementSchema['percent']) => (share === null ? undefined : share * 100)
  const rows = found.pairs.map((it) => [
    ...it.raters.map(nameOf),
    ...[it.compared, it.percent.agreed, percent(it.percent)],
    ...[...coefficient(it.kappa), ...coefficient(it.ac1), ...nothing],
  ])
  const all = ['all', '', found.compared, found.percent.agreed, percent(found.percent)]
  return [heading, ...rows, [...all, ...nothing, ...nothing, ...coefficient(found.alpha)]]
    .map((row) => row.map(field).join(';'))
    .join('\r\n')
    .concat('\r\n')
}

function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
