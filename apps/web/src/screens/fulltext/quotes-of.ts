/** Which quotes are a report's. */
import type { Quote } from '@oversyn/model'

/** The quotes of a report: also those that were kept before its records were linked. */
export function quotesOf(all: readonly Quote[], report: string, files: readonly { hash: string }[]): Quote[] {
  const own = new Set(files.map((it) => it.hash))
  return all.filter((it) => it.report === report || own.has(it.file))
}
