/** What kind of object something is, in words. */
import { capital, type Ref, type SingleKind, singles, type Vocabulary } from '@oversyn/model'

/** @example kindLabel('study', vocabulary.nb) // 'Studie' */
export function kindLabel(kind: Ref['kind'], words: Vocabulary): string {
  if (kind === 'record' || kind === 'import') return capital(words.rows[kind])
  if (isSingle(kind)) return capital(words.singles[kind])
  return capital(words.nouns[kind].one)
}

function isSingle(kind: string): kind is SingleKind {
  return Object.hasOwn(singles, kind)
}
