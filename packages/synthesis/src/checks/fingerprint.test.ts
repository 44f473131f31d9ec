import { expect, it } from 'vitest'
import { aBullet, sampleReview, someProse } from '../fixture.ts'
import { checkReview } from './check-review.ts'
import { problemFingerprint } from './fingerprint.ts'

const sample = sampleReview()
const typed = (text: string) =>
  checkReview({ ...sample, prose: [...sample.prose, someProse('conclusion', text)] }).filter(
    ({ code }) => code === 'number-typed',
  )
const about = (text: string) => ({
  ...sample,
  bullets: [...sample.bullets, aBullet('ny', 'ledelse', 3, text, [])],
})
const ofBullet = (text: string) => checkReview(about(text)).find(({ where }) => where.key === 'ny')?.fingerprint

it('every problem has one, and no two have the same', () => {
  const all = checkReview(about('Uten grunn.')).map(({ fingerprint }) => fingerprint)
  expect(all).not.toContain(undefined)
  expect(new Set(all).size).toBe(all.length)
})

it('it stays when the text around the words grows', () => {
  const [one] = typed('Av dette er tolv studier.')
  const [other] = typed('Først noe nytt. Av dette er tolv studier.')
  expect(one?.where.at).not.toBe(other?.where.at)
  expect(one?.fingerprint).toBe(other?.fingerprint)
})

it('it is another once the words that were judged are others', () => {
  expect(ofBullet('Uten grunn.')).not.toBe(ofBullet('Uten noen grunn.'))
})

it('neither the id, nor a count, nor the name of a study changes it', () => {
  const problem = {
    code: 'study-unused',
    where: { kind: 'study', id: 'a', key: 'moen2007' },
    values: { study: 'Moen' },
  }
  const later = { ...problem, where: { ...problem.where, id: 'b' }, values: { study: 'Moen 2007a', findings: 2 } }
  expect(problemFingerprint(later)).toBe(problemFingerprint(problem))
})
