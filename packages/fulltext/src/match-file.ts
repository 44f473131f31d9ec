/** Which report a file is the full text of. */
import { candidatesFor } from './candidates.ts'
import type { FileFacts } from './given.ts'
import type { ReportIndex } from './report-index.ts'
import type { FileMatch } from './result.ts'

/** Below this nothing is matched, and of two that lie nearer than the margin neither is. */
const leastScore = 0.7
const leastMargin = 0.08

/**
 * The report that a file is, by what its front matter says of the file itself: its DOI, its title with its authors, its name. What stands
 * in references or in citations is other works'. Rather none than a wrong one: a DOI alone is not believed where title and authors
 * speak against it, a short or common title never alone, and two reports that are as likely are left to people.
 *
 * @example matchFile(buildReportIndex(reports), { fileName: 'a.pdf', text, metadata: {} }).match?.report
 */
export function matchFile(index: ReportIndex, file: FileFacts): FileMatch {
  const candidates = candidatesFor(index, file)
  const [best, second] = candidates
  if (best === undefined) return { match: null, nearest: [], why: 'nothing-found' }
  const nearest = candidates.slice(0, 2)
  if (best.score < leastScore) return { match: null, nearest, why: 'too-weak' }
  if (second !== undefined && best.score - second.score < leastMargin) return { match: null, nearest, why: 'ambiguous' }
  return { match: best, runnerUp: second ?? null, why: null }
}
