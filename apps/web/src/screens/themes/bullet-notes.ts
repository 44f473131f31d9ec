/** The thin margin note of a bullet: how many studies it rests on, and a word where that ground is weak. */
import type { Bullet, Review } from '@oversyn/model'
import { oppositions } from '@oversyn/synthesis'
import { lookupOf, once } from '../../app/derived.ts'

export interface BulletNotes {
  studies: number
  weak: ('none' | 'one' | 'secondHand' | 'oppose')[]
}

export function bulletNotes(review: Review, bullet: Bullet): BulletNotes {
  const { findingsOfBullet, studiesOfBullet } = lookupOf(review)
  const findings = findingsOfBullet(bullet)
  const studies = studiesOfBullet(bullet)
  if (findings.length === 0) return { studies: 0, weak: ['none'] }
  const weak: BulletNotes['weak'] = []
  if (studies.length === 1) weak.push('one')
  if (studies.every((study) => study.basis === 'second-hand')) weak.push('secondHand')
  if (findings.some((finding) => opposedFindings(review).has(finding.id))) weak.push('oppose')
  return { studies: studies.length, weak }
}

/** The findings that another study's finding on the same object appears to contradict. */
export const opposedFindings = once(
  (review): ReadonlySet<string> =>
    new Set(oppositions(review).flatMap(({ positive, negative }) => [...positive, ...negative].map(({ id }) => id))),
)
