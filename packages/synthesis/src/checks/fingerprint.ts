/** What a problem of the review is known by, so that one that was dismissed stays away. */
import { fingerprint, type Problem } from '@oversyn/model'

/** The values that are words of the review itself. Names of studies and counts change without the problem becoming another. */
const words = ['text', 'typed', 'cited', 'source', 'object', 'invariant']

/**
 * From the code, the object and the words that were judged: it stays the same when the text around them grows, and another once
 * they say something else. The key and not the id, so that it holds when a folder is loaded elsewhere.
 */
export function problemFingerprint({ code, where, values = {} }: Pick<Problem, 'code' | 'where' | 'values'>): string {
  const judged = words.map((name) => values[name] ?? '')
  const place = [where.kind ?? '', where.key ?? where.id ?? '']
  return `${code}-${fingerprint(JSON.stringify([...place, ...judged]))}`
}
