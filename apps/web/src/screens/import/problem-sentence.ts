/** What is wrong in a file, as a sentence of the screen's language; what has no sentence yet is told in English. */
import type { ReferenceProblem } from '@oversyn/formats'
import type { TFunction } from 'i18next'
import { problemsNb } from '../../i18n/imports/problems-nb.ts'

export function problemSentence({ code, message }: Pick<ReferenceProblem, 'code' | 'message'>, t: TFunction): string {
  return isKnown(code) ? t(`imports.problems.codes.${code}`) : message
}

function isKnown(code: string): code is keyof typeof problemsNb {
  return Object.hasOwn(problemsNb, code)
}
