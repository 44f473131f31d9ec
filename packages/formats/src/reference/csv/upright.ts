/** Tables that stand upright: a row a field, with its heading first, and a record after another (Embase, "fields by row"). */
import type { Reference } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'
import { plainHeading, table } from './columns.ts'
import { splitCells } from './list-cells.ts'

export class UprightRecords {
  readonly #each: (reference: Reference) => void
  /** The heading that every record begins with. */
  #first: string | undefined
  #tags = new Tags()
  #written = new Map<string, string>()
  #line = 0

  constructor(each: (reference: Reference) => void) {
    this.#each = each
  }

  row(cells: readonly string[], line: number): void {
    const [heading = '', ...values] = cells.map((it) => clean(it))
    const tag = plainHeading(heading)
    this.#first ??= tag
    if (tag === this.#first) this.end()
    if (this.#tags.size === 0) this.#line = line
    this.#written.set(tag, heading)
    for (const it of values) if (it !== '') this.#tags.add(tag, it, line)
  }

  /** Gives the record that is open. */
  end(): void {
    const tags = this.#tags
    if (tags.size === 0) return
    this.#tags = new Tags()
    splitCells(tags, table.rules)
    const reference = shape(tags, table, { line: this.#line }, () => {})
    const extra: Reference['extra'] = Object.create(null)
    for (const [tag, values] of Object.entries(reference.extra)) extra[this.#written.get(tag) ?? tag] = values
    this.#each({ ...reference, extra })
  }
}
