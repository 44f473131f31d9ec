/** A list of references that somebody pasted: a commissioner's list, the end of a report. What can be recognised is, the rest is kept. */
import { Outbox } from '../outbox.ts'
import type { Reference, ReferenceProblem } from '../reference.ts'
import { splitEntries } from './entries.ts'
import { readEntry } from './read-entry.ts'

/** What a list came to. */
export interface PastedList {
  records: Reference[]
  problems: ReferenceProblem[]
}

/** More than this is no list that a person pastes. */
const longest = 5_000_000

/**
 * Reads a list in free text, Norwegian or English: by author and year, numbered, one a line or as paragraphs, with or without addresses, or
 * addresses alone. Each whole entry stays in `extra.pasted`; where title or year is uncertain, a note says so.
 *
 * @example readPastedList('Berg, A. (2011): Tittelen her. Oslo: Forlaget.').records[0].title // 'Tittelen her'
 */
export function readPastedList(text: string): PastedList {
  const outbox = new Outbox()
  if (text.length > longest) {
    const message = `The text is longer than ${longest} characters; the rest was not read.`
    outbox.problem('file-too-large', 'error', message)
  }
  const { entries, headings } = splitEntries(text.slice(0, longest))
  for (const entry of entries) {
    const { reference, sureTitle, sureYear } = readEntry(entry)
    outbox.record(reference)
    const tell = (code: string, message: string): void => {
      outbox.problem(code, 'note', message, entry.line, outbox.records)
    }
    if (reference.title === undefined) tell('title-uncertain', 'There is no title that could be recognised.')
    else if (!sureTitle) tell('title-uncertain', 'It is not sure where the title begins and ends.')
    if (reference.issued?.['date-parts'] === undefined)
      tell('year-uncertain', 'There is no year that could be recognised.')
    else if (!sureYear) tell('year-uncertain', 'It is not sure which year it is.')
  }
  for (const { text: said, line } of headings) {
    outbox.problem('line-outside', 'note', `A heading was left out: "${said.slice(0, 120)}".`, line, null)
  }
  if (entries.length === 0) outbox.problem('no-records', 'error', 'There are no references in the text.')
  outbox.end()
  const records: Reference[] = []
  const problems: ReferenceProblem[] = []
  for (const event of outbox.drain()) {
    if ('record' in event) records.push(event.record)
    else if (event.problem.code !== 'record-bare') problems.push(event.problem)
  }
  return { records, problems }
}
