import { expect, it } from 'vitest'
import { quoteText } from './quote-text.ts'

it.each([
  ['samhand-\nling i  NAV', 'samhandling i NAV'],
  ['NAV-\nkontoret', 'NAV- kontoret'],
  ['to\nlinjer\n\ntil', 'to linjer til'],
  ['  e-post  ', 'e-post'],
  ['', ''],
])('%j is kept as %j', (selected, kept) => {
  expect(quoteText(selected)).toBe(kept)
})

it('is no longer than a quote may be', () => {
  expect(quoteText('a'.repeat(9_000))).toHaveLength(5_000)
})
