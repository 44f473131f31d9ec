/** Verifying one review: its chain, its log replayed against every table, its records. */
import type { Head, Problem } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { transact } from '../engine/transact.ts'
import { lockReview } from '../log/append.ts'
import { logPages } from '../log/stored-rows.ts'
import { type FoundReview, findReview } from '../state/find-review.ts'
import { ChainCheck } from './check-chain.ts'
import { checkRecords, differs, type LoggedImport } from './check-records.ts'
import { comparedTables, ExpectedRows } from './expected-rows.ts'
import { storedTable } from './stored-tables.ts'

/** What was found. `whole`: nothing that is an error. `head` is the hash that every report of the review prints. */
export interface Verification {
  review: string
  key: string
  events: number
  head: string
  whole: boolean
  problems: Problem[]
}

/** So many problems of one table are named one by one. */
const named = 100

/**
 * Verifies a review while others go on writing: where the log has grown during the comparison, it is read on and the tables are
 * compared again, the last time with the review locked.
 */
export async function verifyReview(db: Db, review: string): Promise<Verification> {
  const progress = new Progress(review)
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const found = await findReview(db, review)
    await progress.readTo(db, found.head)
    const problems = await progress.compare(db, found)
    const { head } = await findReview(db, review)
    if (head.hash === found.head.hash) return progress.result(found, problems)
  }
  return transact(db, async (tx) => {
    await lockReview(tx, review)
    const found = await findReview(tx, review)
    await progress.readTo(tx, found.head)
    return progress.result(found, await progress.compare(tx, found))
  })
}

/** How far the log has been read, and what it comes to. */
class Progress {
  readonly #review: string
  readonly #chain: ChainCheck
  readonly #expected = new ExpectedRows()
  readonly #imports = new Map<string, LoggedImport>()

  constructor(review: string) {
    this.#review = review
    this.#chain = new ChainCheck(review)
  }

  async readTo(db: Db, head: Head): Promise<void> {
    const range = { after: this.#chain.head.seq, upTo: head.seq }
    for await (const page of logPages(db, this.#review, range)) {
      for (const row of page) {
        const event = this.#chain.check(row)
        if (!event) continue
        this.#expected.add(event)
        if (event.type === 'records.imported' && event.payload) this.#imports.set(event.payload.import, event.payload)
      }
    }
  }

  async compare(db: Db, { key, head }: FoundReview): Promise<Problem[]> {
    const problems: Problem[] = []
    const end = this.#chain.head
    if (end.seq !== head.seq || end.hash !== head.hash)
      problems.push({
        code: 'chain-head',
        severity: 'error',
        message: `The log ends with entry ${end.seq}, but the review says that it ends with entry ${head.seq}.`,
        where: { kind: 'event', id: String(end.seq) },
      })
    if (this.#expected.key() !== key)
      problems.push(differs('The review is found by another key than its log says.', 'head', this.#review))
    const { held } = await heldImports(db, this.#review)
    for (const table of comparedTables) {
      const expected = new Map(this.#expected.of(table, held))
      const wrong: Problem[] = []
      for await (const [place, content] of storedTable(db, this.#review, table)) {
        if (expected.get(place) !== content) wrong.push(rowDiffers(table, place, expected.has(place)))
        expected.delete(place)
      }
      for (const place of expected.keys()) wrong.push(rowMissing(table, place))
      problems.push(...wrong.slice(0, named))
      if (wrong.length > named)
        problems.push(differs(`So do ${wrong.length - named} more rows of "${table}".`, table, 'more'))
    }
    for (const logged of this.#imports.values()) {
      problems.push(...(await checkRecords(db, this.#review, logged, (record) => this.#expected.reportOf(record))))
    }
    return problems
  }

  result({ id, key, head }: FoundReview, compared: Problem[]): Verification {
    const problems = [...this.#chain.problems, ...compared]
    const whole = problems.every((it) => it.severity !== 'error')
    return { review: id, key, events: head.seq, head: head.hash, whole, problems }
  }
}

/** Which imports have their records in this store. */
async function heldImports(db: Db, review: string): Promise<{ held: (id: string) => boolean }> {
  const rows = await db.selectFrom('import').select('id').where('review', '=', review).where('held', '>', 0).execute()
  const ids = new Set(rows.map((it) => it.id))
  return { held: (id) => ids.has(id) }
}

function rowDiffers(table: string, place: string, isKnown: boolean): Problem {
  const what = isKnown ? 'differs from what the log says' : 'is in the table but not in the log'
  return differs(`The row "${place}" of "${table}" ${what}.`, table, place)
}

function rowMissing(table: string, place: string): Problem {
  return differs(`The row "${place}" of "${table}" is missing.`, table, place)
}
