/** That the labels of the languages are whole and of one kind. */
import { expect, it } from 'vitest'
import { eventTypeNames } from '../log/event-types.ts'
import { nounKinds } from '../nouns/index.ts'
import { capital, vocabulary } from './index.ts'

/** Every label with its path. */
function labels(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => labels(inner, `${path}.${key}`))
}

it('has the same labels in every language, none of them empty', () => {
  const paths = (language: 'nb' | 'nn' | 'en'): string[] => labels(vocabulary[language], '').map(([path]) => path)
  expect(paths('nn')).toEqual(paths('nb'))
  expect(paths('en')).toEqual(paths('nb'))
  for (const language of Object.values(vocabulary))
    for (const [path, label] of labels(language, '')) expect(label.trim(), path).toMatch(/./)
})

it('has a label for every noun and every event', () => {
  for (const { nouns, eventTypes } of Object.values(vocabulary)) {
    expect(Object.keys(nouns)).toEqual(nounKinds)
    expect(Object.keys(eventTypes)).toEqual(eventTypeNames)
  }
})

it('makes a beginning of a label', () => {
  expect([capital('åpen'), capital('øvrig'), capital('')]).toEqual(['Åpen', 'Øvrig', ''])
})
