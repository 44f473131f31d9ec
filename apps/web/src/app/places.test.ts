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

it('what can be done from anywhere is found among the places', () => {
  const actions = places.filter((place) => place.kind === 'action')
  expect(actions.map(({ id }) => id)).toEqual([
    'new-review',
    'add-study',
    'download-report',
    'language-nn',
    'language-en',
  ])
  expect(findPlaces(places, 'addStudy')[0]).toMatchObject({ to: '/r/liten/studies', search: { add: 'study' } })
  expect(findPlaces(places, 'download')[0]?.file).toBe('/api/reviews/liten/report?lang=nb&download=true')
})

it('nothing is found where a word is missing', () => {
  expect(findPlaces(places, 'hansen 1999')).toEqual([])
})
