/** What the method must say or hold, and does not. */
import { flowInvariants } from '../flow/invariants.ts'
import type { Check } from './check.ts'

/** Counts of the flow that cannot all be right. */
export const countImpossible: Check = ({ review }) =>
  flowInvariants(review)
    .filter((invariant) => invariant.truth === 'false')
    .map(({ key, about, left, right }) => ({
      code: 'count-impossible',
      severity: 'error',
      where: { kind: 'head', id: review.head.id, key: review.head.key },
      values: { invariant: key, boxes: about.join(', '), left: left ?? '', right: right ?? '' },
    }))

/** Nothing says whether the studies were appraised critically, or why not (PRISMA-ScR item 12). */
export const appraisalMissing: Check = ({ review }) =>
  review.protocol?.appraisal
    ? []
    : [
        {
          code: 'appraisal-missing',
          severity: 'note',
          where: { kind: 'protocol', id: review.head.id, key: review.head.key },
          values: {},
        },
      ]
