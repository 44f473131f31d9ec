/** How many records are screened between two refreshes of the ranking. */

/**
 * The next batch, by the size of the set and the labels so far: after every record at first, when each label changes much, and rarer later,
 * when it does not. The same steps as the peer's own simulations use (ASReview 2 and 3), with every label counted, start records too.
 *
 * @example batchSize(2000, 50) // 1
 */
export function batchSize(records: number, labelled: number): number {
  if (records < 1000) return 1
  if (records < 10_000) return labelled >= 1000 ? 100 : labelled >= 100 ? 5 : 1
  if (labelled >= 10_000) return 100_000
  return labelled >= 1000 ? 1000 : labelled >= 100 ? 25 : 1
}
