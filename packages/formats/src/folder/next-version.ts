/** Versions of criteria: another text or reason is a new version, and the earlier one is kept. */
import type { Noun, NounKind } from '@oversyn/model'
import type { FolderNoun } from './folder-review.ts'

/** A criterion as the files give it, with the version it has after the one that the review has. */
export function nextVersion(given: FolderNoun<NounKind>, old: Noun<NounKind> | undefined): FolderNoun<NounKind> {
  if (!isCriterion(given) || !old || !isCriterion(old) || given.version > old.version) return given
  const { version, earlier, text, rationale } = old
  if (given.text === text && given.rationale === rationale) return { ...given, version, earlier }
  return { ...given, version: version + 1, earlier: [...earlier, { version, text, rationale }] }
}

function isCriterion<T extends object>(noun: T): noun is Extract<T, { earlier: unknown }> {
  return 'earlier' in noun
}
