/** The front page: who asked, who did it, what it is, what it rests on, and how far its log reaches. */
import { capital } from '@oversyn/model'
import { type Fact, type Inline, text } from '../document/document.ts'
import type { Context } from './context.ts'
import { showDate } from './dates.ts'

export function front(context: Context): Fact[] {
  const { review, words, write, language } = context
  const { commission, protocol, people, log } = review
  const facts: Fact[] = []
  const state = (term: string, inlines: readonly Inline[]) => facts.push({ term, inlines })
  if (commission) state(words.front.client, write.line(commission.client))
  if (commission?.contractor) state(words.front.contractor, write.line(commission.contractor))
  const team = people
    .filter((person) => !['commissioner', 'adviser'].includes(person.role))
    .map((person) => person.name)
  if (team.length > 0) state(words.front.authors, [text(listed(team, words.and))])
  if (commission?.funding) state(words.front.funding, write.line(commission.funding))
  if (commission?.deadline) state(words.front.deadline, [text(showDate(commission.deadline, language))])
  state(words.front.kind, [text(capital(words.kinds[protocol?.design ?? 'other']))])
  state(words.front.material, write.own(words.material(review.studies.length, review.reports.length)))
  state(words.front.state, [text(words.state(showDate(log.at, language), log.seq, log.hash.slice(0, 12)))])
  return facts
}

/** `a, b og c` */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${last}` : last
}
