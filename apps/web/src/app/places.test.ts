import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'
import { smallReview } from '../testing/small-review.ts'
import { findPlaces, placesOf } from './places.ts'

const t = ((key: string) => key) as unknown as TFunction
const places = placesOf(smallReview(), 'nb', t)

it('a study is found by its author, its year and its title', () => {
  for (const words of ['hansen', 'HANSEN 2009', 'om hansen'])
    expect(findPlaces(places, words)[0], words).toMatchObject({ kind: 'study', to: '/r/liten/studies/hansen2009' })
})

it('what begins with the words comes first', () => {
  expect(findPlaces(places, 'ledelse')[0]).toMatchObject({ kind: 'theme', to: '/r/liten/themes/ledelse' })
})

it('a bullet reads with its numbers, and leads to itself in its theme', () => {
  expect(findPlaces(places, 'punkt 2')[0]).toMatchObject({
    title: 'Punkt 2 av 3',
    to: '/r/liten/themes/ledelse',
    search: { bullet: 'ledelse-2' },
  })
})

it('nothing is found where a word is missing', () => {
  expect(findPlaces(places, 'hansen 1999')).toEqual([])
})
