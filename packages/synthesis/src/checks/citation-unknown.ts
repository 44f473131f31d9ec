/** Citations of something that is neither a study, one of its reports, nor a background work. */
import { citationsIn } from '../text/citations.ts'
import { allTexts, placeIn } from '../text/own-texts.ts'
import type { Check } from './check.ts'

export const citationUnknown: Check = ({ review, lookup }) => {
  const { studies, reports, works } = lookup.byKey
  return allTexts(review).flatMap((own) =>
    citationsIn(own.text)
      .filter(({ key }) => !studies.has(key) && !reports.has(key) && !works.has(key))
      .map(({ key, at, length }) => ({
        code: 'citation-unknown',
        severity: 'error',
        where: placeIn(own, at, length),
        values: { cited: key },
      })),
  )
}
