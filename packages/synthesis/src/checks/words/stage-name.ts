/** The stage of screening that a problem is about, by its name in a language. */
import { type Language, Stage, vocabulary } from '@oversyn/model'
import type { Values } from '../check.ts'

export function stageName(values: Values, language: Language): string {
  const stage = Stage.safeParse(values('stage')).data
  return stage ? vocabulary[language].stages[stage] : ''
}
