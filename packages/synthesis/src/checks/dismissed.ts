/** Problems that somebody has put aside, told from those that stand. */
import type { Dismissal, Review } from '@oversyn/model'

/** A problem as far as a dismissal knows it. */
interface Dismissible {
  readonly fingerprint?: string | undefined
}

/** The dismissals of one kind, by the fingerprint of what they put aside. */
export function dismissalsOf(review: Review, about: Dismissal['about']): Map<string, Dismissal> {
  return new Map(review.dismissals.filter((it) => it.about === about).map((it) => [it.fingerprint, it]))
}

/**
 * The problems that nobody has dismissed; with `all` the dismissed ones too, with the reason.
 *
 * @example standing(checkReview(review), review, 'check')
 */
export function standing<P extends Dismissible>(
  problems: readonly P[],
  review: Review,
  about: Dismissal['about'],
  all = false,
): (P & { dismissed?: string })[] {
  const dismissed = dismissalsOf(review, about)
  return problems.flatMap((problem) => {
    const reason = dismissed.get(problem.fingerprint ?? '')?.reason
    if (reason === undefined) return [problem]
    return all ? [{ ...problem, dismissed: reason }] : []
  })
}
