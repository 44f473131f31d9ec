import { expect, it } from 'vitest'
import { findInText } from './find-in-text.ts'

const found = (text: string, sought: string) => findInText(text, sought).map(({ from, to }) => text.slice(from, to))

it.each([
  ['Lederne samhand-\nler om brukerne', 'samhandler om', ['samhand-\nler om']],
  ['NAV, nav og Nav', 'nav', ['NAV', 'nav', 'Nav']],
  ['İstanbul ÅSE', 'åse', ['ÅSE']],
  ['noe', ' - ', []],
  ['noe', 'annet', []],
])('in %j, %j is found', (text, sought, places) => {
  expect(found(text, sought)).toEqual(places)
})
