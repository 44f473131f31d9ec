/** Live numbers that cannot be read, or that ask for something the review does not have. */
import { fillText } from '@oversyn/model'
import { flowValue } from '../flow/flow-counts.ts'
import { allTexts, placeIn } from '../text/own-texts.ts'
import type { Check, Found } from './check.ts'

export const expressionError: Check = ({ review }) =>
  allTexts(review).flatMap((own) =>
    fillText(own.text, review, review.head.language, { flow: (box) => flowValue(review, box) }).flatMap(
      (segment): Found[] =>
        segment.kind === 'problem'
          ? [
              {
                code: 'expression-error',
                severity: 'error',
                where: placeIn(own, segment.at, segment.length),
                values: { source: segment.source, reason: segment.problem.message },
              },
            ]
          : [],
    ),
  )
