/** What was planted in a manuscript, and how to tell that an alarm means it. */
import type { AuditCode } from '../codes.ts'
import type { AuditProblem } from '../problem.ts'

/** `has` stands in the excerpt or the message of the alarm. Several codes where a careful reader might name it either way. */
export interface Fault {
  readonly codes: readonly AuditCode[]
  readonly has: string
}

export interface Planted {
  readonly text: string
  readonly faults: readonly Fault[]
  /** Words of the text that look like a fault and are none. */
  readonly traps: readonly string[]
}

/** How many faults were found, and which; and which alarms mean none of them. */
export function score(problems: readonly AuditProblem[], faults: readonly Fault[]) {
  const means = (problem: AuditProblem, { codes, has }: Fault) =>
    codes.includes(problem.code) && `${problem.excerpt} ${problem.message}`.includes(has)
  const missed = faults.filter((fault) => !problems.some((problem) => means(problem, fault)))
  const wrong = problems.filter((problem) => !faults.some((fault) => means(problem, fault)))
  return {
    missed: missed.map(({ codes, has }) => `${codes.join('/')}: ${has}`),
    wrong: wrong.map(({ code, message, excerpt }) => `${code}: ${message} «${excerpt.slice(0, 90)}»`),
    recall: 1 - missed.length / faults.length,
    precision: problems.length === 0 ? 1 : 1 - wrong.length / problems.length,
  }
}
