/** The problems of a reference file for people: one line each, with the file and the line. */
import type { ReferenceProblem } from '@oversyn/formats'
import { printProblems } from './print.ts'

/** `refs.ris:214: warning record-unfinished: …`; a file in an archive stands by its own name. */
export function printReferenceProblems(
  file: string,
  problems: readonly ReferenceProblem[],
  line?: (text: string) => void,
): void {
  const located = problems.map(({ code, severity, message, line, file: within }) => {
    const name = within === undefined || within === file ? file : `${file}/${within}`
    return { code, severity, message, where: line === null ? { file: name } : { file: name, line } }
  })
  printProblems(located, line)
}
