/** Bullets and sentences of the conclusion that stand on nothing, or on little. */
import type { Check } from './check.ts'
import { nameOf } from './studies.ts'

/** A bullet that rests on no finding: nobody can check it. */
export const bulletWithoutFinding: Check = ({ review, lookup }) =>
  review.bullets
    .filter((bullet) => lookup.findingsOfBullet(bullet).length === 0)
    .map(({ id, key, text }) => ({
      code: 'bullet-without-finding',
      severity: 'error',
      where: { kind: 'bullet', id, key },
      values: { text },
    }))

/** A bullet all of whose findings come from one study. */
export const bulletOneStudy: Check = (ways) =>
  ways.review.bullets.flatMap((bullet) => {
    const [only, ...more] = ways.lookup.studiesOfBullet(bullet)
    if (!only || more.length > 0) return []
    const { id, key, text } = bullet
    return {
      code: 'bullet-one-study',
      severity: 'note',
      where: { kind: 'bullet', id, key },
      values: { text, study: nameOf(ways, only.id) },
    }
  })

/** A bullet all of whose studies retell what others found. */
export const bulletSecondHand: Check = (ways) =>
  ways.review.bullets.flatMap((bullet) => {
    const studies = ways.lookup.studiesOfBullet(bullet)
    if (studies.length === 0 || studies.some((study) => study.basis !== 'second-hand')) return []
    const { id, key, text } = bullet
    return {
      code: 'bullet-second-hand',
      severity: 'warning',
      where: { kind: 'bullet', id, key },
      values: { text, studies: studies.map((study) => nameOf(ways, study.id)).join(', ') },
    }
  })

/** A sentence of the conclusion that rests on no bullet. */
export const conclusionWithoutBullet: Check = ({ review, lookup }) =>
  review.conclusions
    .filter((conclusion) => !conclusion.bullets.some((bullet) => lookup.byId.bullets.has(bullet)))
    .map(({ id, key, text }) => ({
      code: 'conclusion-without-bullet',
      severity: 'error',
      where: { kind: 'conclusion', id, key },
      values: { text },
    }))
