/** Reports that somebody has before them just now: another is given others while there are any, so that two do not do the same work. */

/** As long as one may well look at a few reports. */
const lentMs = 3 * 60_000

export class Lending {
  readonly #until = new Map<string, Map<string, number>>()

  /** How many others have a report before them, beside those who have judged it. */
  others(desk: string, report: string, person: string, judged: readonly { person: string }[], now: number): number {
    const people = this.#until.get(`${desk}/${report}`)
    if (!people) return 0
    let others = 0
    for (const [other, until] of people)
      if (other !== person && until > now && !judged.some((it) => it.person === other)) others += 1
    return others
  }

  lend(desk: string, reports: readonly string[], person: string, now: number): void {
    for (const report of reports) {
      const place = `${desk}/${report}`
      const people = this.#until.get(place) ?? new Map<string, number>()
      people.set(person, now + lentMs)
      this.#until.set(place, people)
    }
    if (this.#until.size > 2_000) this.#sweep(now)
  }

  #sweep(now: number): void {
    for (const [place, people] of this.#until)
      if ([...people.values()].every((it) => it <= now)) this.#until.delete(place)
  }
}
