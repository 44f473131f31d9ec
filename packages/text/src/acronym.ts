/** Words in capitals that are names of their own: NAV, IPS, KPR2. */

const capitals = /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u

/**
 * Whether a word is written as an acronym is. A longer word in capitals is a word that is shouted.
 *
 * @example isAcronym('NAV') // true
 */
export function isAcronym(written: string): boolean {
  return capitals.test(written)
}
