/** The tables as Kysely sees them. Everything but `event`, the raw files and the records is made again from the log at will. */

export interface Tables {
  /** One row: how far the schema has come, and when the store was last opened. */
  schema_version: { one: number; level: number; opened: string }
  /** A review and the head of its log; the row that writers lock. */
  review: { id: string; key: string; head_seq: number; head_hash: string; head_at: string; created: string }
  /** The log, as in `StoredEvent`. `type` and `at` repeat what the envelope says, for lists. */
  event: {
    review: string
    seq: number
    id: string
    envelope: string
    payload: string | null
    salt: string | null
    hash: string
    type: string
    at: string
  }
  /** Which objects an entry speaks of. */
  event_subject: { review: string; kind: string; id: string; seq: number }
  /** What a review has one of. `seq` is the entry that it is from. */
  single: { review: string; kind: string; seq: number; data: string }
  /** What a review has many of; `sort` is its place in reading order. */
  noun: { review: string; kind: string; id: string; sort: string; seq: number; data: string }
  /**
   * A file of records: `staged` while it is written, `shown` once the log says so, `undone` when it was taken back. `held`: how many of its
   * records are here. `reading` is what was found when the file was read, see `ImportReading`.
   */
  import: {
    id: string
    review: string
    source: string
    search: string | null
    file_hash: string
    file_name: string
    file_bytes: number
    count: number
    held: number
    state: 'staged' | 'shown' | 'undone'
    seq: number | null
    reading: string | null
  }
  /**
   * A record; `report` is the one it belongs to, and the columns say what is shown of it after corrections. `abstract`: 1 where it has one;
   * `sort` and `author_sort`: keys of title and authors.
   */
  record: {
    review: string
    id: string
    import: string
    ordinal: number
    source: string
    report: string
    sort: string
    author_sort: string
    title: string
    authors: string
    year: number | null
    type: string
    language: string
    abstract: number
    data: string
  }
  raw_file: { hash: string; bytes: number }
  /** A raw file in pieces of 1 MiB; `packed`: 1 where `data` is deflated. */
  raw_chunk: { hash: string; ordinal: number; data: Uint8Array; packed: number }
  /** A full text that somebody brought; `reading` is what was found in it, see `ArrivalReading`, `null` until it was read. */
  arrival: {
    review: string
    hash: string
    name: string
    bytes: number
    person: string
    at: string
    reading: string | null
  }
  /** The latest judgement of each person. */
  decision: {
    review: string
    report: string
    stage: string
    person: string
    verdict: string
    criterion: string | null
    criterion_version: number | null
    note: string | null
    /** 1 where the report had been drawn by chance. */
    drawn: number
    seq: number
  }
  /** How each report in sight stands at each stage, as `standingOf` tells it. */
  outcome: { review: string; stage: string; report: string; verdict: string; criterion: string | null; seq: number }
  /** What is last known at a place, see `factKinds`; `data` is JSON. */
  fact: { review: string; kind: string; subject: string; detail: string; state: string; data: string; seq: number }
  /** Work that takes its time. Whoever holds the lease (`owner`, until `lease`) does it; `stopping` asks it to end. */
  job: {
    id: string
    review: string
    kind: string
    state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
    input: string
    actor: string
    done: number
    total: number | null
    stopping: number
    attempts: number
    owner: string | null
    lease: string | null
    result: string | null
    error: string | null
    made: string
    ended: string | null
  }
  /** Counts that no screen should have to make; the names are in `state/counters.ts`. */
  counter: { review: string; name: string; value: number }
}
