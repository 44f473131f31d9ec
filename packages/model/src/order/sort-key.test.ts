/** Norwegian alphabetical order, the same on every machine. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byKeys, sortKey } from './sort-key.ts'

/** The words in order, starting from the opposite one. */
function sorted(words: readonly string[]): string[] {
  return words.toReversed().toSorted(byKeys((it: string) => sortKey(it)))
}

it.each([
  [['a', 'b', 'y', 'z', 'æ', 'ø', 'å']],
  [['Andersen', 'Zetterberg', 'Ærø', 'Østby', 'Åberg', 'Aars']],
  [['Bind 2', 'Bind 10', 'Bind 10b', 'Bind 100']],
  [['Muller', 'Müllers', 'Muls']],
  [['Eide', 'Éides', 'Eidf']],
  [['Ask', 'Ask, A.', 'Askar']],
  [['Ægir', 'Ärlig', 'Ærlige', 'Öland', 'Ølands']],
  [['Thor', 'Þora', 'Thorb']],
])('orders %j', (words) => {
  expect(sorted(words)).toEqual(words)
})

it('puts Aars last, as å', () => {
  expect(sorted(['Tveit', 'Aars', 'Øye', 'Ødegård']).at(-1)).toBe('Aars')
})

it('drops case, accents and punctuation, and compares numbers as numbers', () => {
  expect(sortKey('«Café» – Étude!')).toBe(sortKey('cafe etude'))
  expect(sortKey('007')).toBe(sortKey('7'))
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, two) => {
      expect(sortKey(`nr ${one}`) < sortKey(`nr ${two}`)).toBe(one < two)
    }),
  )
})

it('makes keys that a database compares by bytes as JavaScript does by code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sortKey(text)).toMatch(/^[a-z0-9{|} ]*$/)
    }),
  )
})

it('orders by the second key where the first is the same', () => {
  const items = [
    { family: 'B', year: 1 },
    { family: 'A', year: 2 },
    { family: 'A', year: 1 },
  ]
  const order = byKeys<(typeof items)[number]>(
    (it) => it.family,
    (it) => it.year,
  )
  expect(items.toSorted(order).map((it) => `${it.family}${it.year}`)).toEqual(['A1', 'A2', 'B1'])
})
