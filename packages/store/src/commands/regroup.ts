/** Records put together and taken apart: a pure account of which record belongs to which report while pairs are told. */

/** Two records that were told to be duplicates. */
export interface Link {
  a: string
  b: string
}

export class Regrouping {
  readonly #before = new Map<string, string>()
  readonly #now = new Map<string, string>()
  readonly #links: Link[]

  /**
   * @param members all members of the reports concerned, each with its report
   * @param links the pairs among them that are duplicates
   */
  constructor(members: Iterable<{ id: string; reportOf: string }>, links: readonly Link[]) {
    for (const { id, reportOf } of members) {
      this.#before.set(id, reportOf)
      this.#now.set(id, reportOf)
    }
    this.#links = [...links]
  }

  reportOf(record: string): string {
    return this.#now.get(record) ?? record
  }

  membersOf(report: string): string[] {
    return [...this.#now].filter(([, it]) => it === report).map(([record]) => record)
  }

  /** Two records are one report: so are all that were linked to either. */
  join(a: string, b: string): void {
    this.#links.push({ a, b })
    this.#name([...this.membersOf(this.reportOf(a)), ...this.membersOf(this.reportOf(b))])
  }

  /** Two records are not one report: it falls into what the other links hold together, and where those hold the two, `b` leaves alone. */
  part(a: string, b: string): void {
    const report = this.reportOf(a)
    if (report !== this.reportOf(b)) return
    this.#unlink((link) => isPair(link, a, b))
    const members = this.membersOf(report)
    const part = this.#connected(b, members)
    if (!part.has(a) && part.size < members.length) this.#divide(members, part)
    else this.separate([b])
  }

  /** Each of the records is a report of its own. */
  separate(records: readonly string[]): void {
    for (const record of records) {
      const members = this.membersOf(this.reportOf(record))
      this.#unlink((link) => link.a === record || link.b === record)
      this.#divide(members, new Set([record]))
    }
  }

  /** The groups that are new, and how their records were grouped before. */
  changes(): { groups: Group[]; before: Group[] } {
    const moved = [...this.#now].filter(([record, report]) => this.#before.get(record) !== report)
    return {
      groups: grouped(moved),
      before: grouped(moved.map(([record]) => [record, this.#before.get(record) ?? record])),
    }
  }

  #divide(members: readonly string[], part: ReadonlySet<string>): void {
    this.#name(members.filter((it) => part.has(it)))
    this.#name(members.filter((it) => !part.has(it)))
  }

  /** A report is called after the first of its records, which is the same whoever puts them together. */
  #name(members: readonly string[]): void {
    const report = members.toSorted()[0]
    if (report !== undefined) for (const record of members) this.#now.set(record, report)
  }

  #unlink(is: (link: Link) => boolean): void {
    const kept = this.#links.filter((link) => !is(link))
    this.#links.length = 0
    this.#links.push(...kept)
  }

  #connected(from: string, members: readonly string[]): Set<string> {
    const within = new Set(members)
    const found = new Set([from])
    for (const record of found)
      for (const { a, b } of this.#links) {
        const other = a === record ? b : b === record ? a : undefined
        if (other !== undefined && within.has(other)) found.add(other)
      }
    return found
  }
}

export interface Group {
  report: string
  records: string[]
}

function grouped(pairs: Iterable<readonly [record: string, report: string]>): Group[] {
  const groups = new Map<string, string[]>()
  for (const [record, report] of pairs) groups.set(report, [...(groups.get(report) ?? []), record])
  return [...groups].map(([report, records]) => ({ report, records }))
}

function isPair(link: Link, a: string, b: string): boolean {
  return (link.a === a && link.b === b) || (link.a === b && link.b === a)
}
