/** Problems of one kind and weight together, and how many there are of each weight. */
import type { Severity, Vocabulary } from '@oversyn/model'

/** What problems of the review and of a text have in common. */
export interface Weighed {
  readonly code: string
  readonly severity: Severity
}

export interface Alike<P extends Weighed> {
  code: string
  severity: Severity
  problems: P[]
}

/** The problems that have both code and weight in common, in the order in which the first of each came. */
export function alike<P extends Weighed>(problems: readonly P[]): Alike<P>[] {
  const groups = new Map<string, Alike<P>>()
  for (const problem of problems) {
    const { code, severity } = problem
    const name = `${severity} ${code}`
    const group = groups.get(name) ?? { code, severity, problems: [] }
    group.problems.push(problem)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** @example tally(problems, vocabulary.nb) // '4 feil, 35 advarsler, 49 opplysninger' */
export function tally(problems: readonly Weighed[], words: Vocabulary): string {
  const counts = (['error', 'warning', 'note'] as const).map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    const { one, many } = words.severities[severity]
    return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
  })
  return counts.filter(Boolean).join(', ')
}
