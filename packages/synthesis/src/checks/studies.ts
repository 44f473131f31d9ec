/** Studies that are included and then left out of the text. */
import { inSentence } from '../naming/study-names.ts'
import { citationsIn } from '../text/citations.ts'
import type { Check, Ways } from './check.ts'

/** A study none of whose findings stands under a theme. */
export const studyUnused: Check = (ways) =>
  ways.review.studies
    .filter((study) => ways.lookup.findingsByStudy(study.id).every((finding) => finding.themes.length === 0))
    .map(({ id, key }) => ({
      code: 'study-unused',
      severity: 'warning',
      where: { kind: 'study', id, key },
      values: { study: nameOf(ways, id), findings: ways.lookup.findingsByStudy(id).length },
    }))

/** A study that no prose cites, neither by its own key nor by that of one of its reports. */
export const studyNotCited: Check = (ways) => {
  const cited = new Set(ways.review.prose.flatMap((prose) => citationsIn(prose.text).map((citation) => citation.key)))
  return ways.review.studies
    .filter(({ id, key }) => !cited.has(key) && !ways.lookup.reportsByStudy(id).some((report) => cited.has(report.key)))
    .map(({ id, key }) => ({
      code: 'study-not-cited',
      severity: 'warning',
      where: { kind: 'study', id, key },
      values: { study: nameOf(ways, id) },
    }))
}

/** `Hansen (2009)`; the id where there is no such study. */
export function nameOf(ways: Ways, study: string): string {
  const name = ways.names.get(study)
  return name ? inSentence(name) : study
}
