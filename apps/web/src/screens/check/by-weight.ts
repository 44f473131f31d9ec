/** The order in which what an audit found is read: the gravest first, then by kind, then as it stands in the text. */
import { auditCodes } from '@oversyn/audit'
import { byKeys } from '@oversyn/model'
import type { Weighed } from './alike.ts'

const severities = ['error', 'warning', 'note'] as const
const codes: readonly string[] = auditCodes

export function byWeight<P extends Weighed>(problems: readonly P[]): P[] {
  return problems.toSorted(
    byKeys(
      ({ severity }: P) => severities.indexOf(severity),
      ({ code }: P) => codes.indexOf(code),
    ),
  )
}
