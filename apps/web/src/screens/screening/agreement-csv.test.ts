import { expect, it } from 'vitest'
import { agreementCsv } from './agreement-csv.ts'

it('writes a line a pair and one for all, with names that no spreadsheet runs', () => {
  const figure = { value: 0.5, standardError: 0.1, interval: { low: 0.3, high: 0.7 }, why: null }
  const percent = { agreed: 8, share: 0.8, interval: null }
  const pair = { raters: ['a', 'b'], compared: 10, leftOut: 2, table: [], percent, kappa: figure, ac1: figure }
  const text = agreementCsv(
    { values: [], compared: 10, leftOut: 2, percent, alpha: figure, pairs: [pair] },
    (id) => ({ a: '=SUM(1)', b: 'Ola; "Jr"' })[id] ?? id,
  )
  expect(text.split('\r\n').slice(1, 3)).toEqual([
    `'=SUM(1);"Ola; ""Jr""";10;8;80;0.5;0.3;0.7;0.5;0.3;0.7;;;`,
    'all;;10;8;80;;;;;;;0.5;0.3;0.7',
  ])
})
