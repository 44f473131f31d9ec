/** Problems grouped by what they threaten, then folded by kind. */
import { capital, type Severity } from '@oversyn/model'
import type { Threat } from '@oversyn/synthesis'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.ts'
import { alike, type Weighed } from './alike.ts'

/** More warnings of a kind than this are folded, so that one sees first of which kinds there are many. */
const few = 5

const threats: Threat[] = ['number', 'claim', 'method', 'form']

interface ProblemGroupsProps<P extends Weighed> {
  problems: readonly P[]
  /** Whether a problem counts: one that was dismissed a moment ago is only still shown. */
  counted: (problem: P) => boolean
  threatens: (problem: P) => Threat
  nameOf: (code: string) => string
  /** A sentence that all problems of a kind share. */
  noteOf?: (code: string) => string
  line: (problem: P) => ReactNode
}

export function ProblemGroups<P extends Weighed>(props: ProblemGroupsProps<P>) {
  const { problems, counted, threatens, nameOf, noteOf, line } = props
  const { t } = useTranslation()
  const words = useWords()
  return threats.map((threat) => {
    const own = problems.filter((problem) => threatens(problem) === threat)
    if (own.length === 0) return null
    return (
      <section key={threat} className="problem-group">
        <h3>
          {t(`check.threatens.${threat}`)} <span className="quiet">({own.filter(counted).length})</span>
        </h3>
        {alike(own).map(({ code, severity, problems: same }) => (
          <details key={`${severity} ${code}`} className="problem-alike" open={isOpen(severity, same.length)}>
            <summary>
              <span className={`problem-weight problem-${severity}`}>{capital(words.severities[severity].one)}</span>{' '}
              {nameOf(code)} <span className="quiet">({same.filter(counted).length})</span>
            </summary>
            {noteOf ? <p className="problem-note-of quiet small">{noteOf(code)}</p> : null}
            <ul className="plain-list">{same.map(line)}</ul>
          </details>
        ))}
      </section>
    )
  })
}

/** Errors stand open; what is only told, and a long row of warnings, opens when asked for. */
function isOpen(severity: Severity, count: number): boolean {
  return severity === 'error' || (severity === 'warning' && count <= few)
}
