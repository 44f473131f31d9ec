/** Who of several people gets what, by share, so that as little as possible moves when the people change. */

/** What part of the work a person takes: 2 is twice as much as 1. Nothing, or less, is no part. */
export interface PersonShare {
  readonly person: string
  readonly share: number
}

/**
 * The people a report falls to, the first of them first: weighted rendezvous hashing (Thaler & Ravishankar 1998, doi:10.1109/90.663936; the
 * weights as in Efraimidis & Spirakis 2006, doi:10.1016/j.ipl.2005.11.003). Each person draws for the report from what both are called,
 * and the highest draws win. So when somebody leaves, only their reports move, each to whoever drew next; when somebody joins, only what
 * falls to them moves. The same report and shares give the same people on every machine, in whatever order the shares stand.
 *
 * One person a report: the numbers follow the shares. Several: the first of them do, and all together lie nearer to each other than the
 * shares, for nobody gets a report twice.
 *
 * @example assignedTo('report-1', [{ person: 'Ada', share: 2 }, { person: 'Bo', share: 1 }], 1) // ['Ada'] for two reports of three
 */
export function assignedTo(report: string, shares: readonly PersonShare[], howMany: number): string[] {
  const total = new Map<string, number>()
  for (const { person, share } of shares) if (share > 0) total.set(person, (total.get(person) ?? 0) + share)
  return [...total]
    .map(([person, share]) => ({ person, draw: Math.log(uniform(report, person)) / share }))
    .sort((a, b) => b.draw - a.draw || (a.person < b.person ? -1 : 1))
    .slice(0, Math.max(0, howMany))
    .map(({ person }) => person)
}

/** A number between 0 and 1, neither of them, that two names always give and that looks like chance. */
function uniform(report: string, person: string): number {
  let one = 0x9e3779b9
  let other = 0x85ebca6b
  const take = (unit: number) => {
    one = Math.imul(one ^ unit, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other ^ unit, 0x5f356495)
    other ^= other >>> 13
  }
  for (let at = 0; at < report.length; at++) take(report.charCodeAt(at))
  // No unit of a text, so that "a" and "bc" differ from "ab" and "c".
  take(0x10000)
  for (let at = 0; at < person.length; at++) take(person.charCodeAt(at))
  return ((mixed(one) >>> 5) * 2 ** 26 + (mixed(other ^ one) >>> 6) + 0.5) / 2 ** 53
}

/** MurmurHash3's last step: each bit of the outcome hangs on each bit that goes in. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}
