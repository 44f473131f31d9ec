/** What the one who did something is called: the person's name where the review has named them, else the id of the account. */
import type { Review } from '@oversyn/model'

export function actorName(id: string, review: Review): string {
  return review.people.find((person) => person.id === id || person.key === id)?.name ?? id
}
