/** Reading a folder: every file, every problem, and a review only where nothing is an error. */
import type { Problem, StoredEvent } from '@oversyn/model'
import { checkKeys } from './check-keys.ts'
import { Draft } from './draft.ts'
import type { FolderReview } from './folder-review.ts'
import { guardInput, limits } from './guard-input.ts'
import { type FileRole, roleOf } from './paths.ts'
import { fault } from './place.ts'
import { readBullets, readListFile, readProse, readReview, readStudy, readTheme } from './read-files.ts'
import { readLog } from './read-log.ts'

/** `draft` and `log` are there only where no problem is an error: nothing is loaded half. */
export interface FolderReading {
  draft?: FolderReview
  log?: StoredEvent[]
  problems: Problem[]
}

interface Given {
  file: string
  role: FileRole
}

/**
 * Reads the files of a folder, given as texts by path. Never throws and never stops at the first fault: each problem has
 * a file, a line and a stable code.
 *
 * @param files paths with `/`, relative to the folder
 * @example readFolder({ 'review.yaml': 'oversyn: 1\nkey: prove\ntitle: Prøve\nlanguage: nb\nprocess: live\n' }).draft?.head.title // 'Prøve'
 */
export function readFolder(files: Readonly<Record<string, string>>): FolderReading {
  const draft = new Draft()
  const { problems } = draft
  const given = Object.keys(files).map((file): Given => ({ file, role: roleOf(file) }))
  const start = { line: 1, column: 1 }
  if (given.length > limits.files)
    return {
      problems: [fault('folder-too-large', `A folder has at most ${limits.files} files.`, 'review.yaml', start)],
    }
  if (!given.some(({ role }) => role.role === 'review'))
    problems.push(
      fault('file-missing', 'There is no review.yaml: this is not the folder of a review.', 'review.yaml', start),
    )
  let log: StoredEvent[] | undefined
  for (const { file, role } of given.toSorted(inReadingOrder)) {
    if (role.role === 'aside') continue
    const text = role.role === 'unknown' ? undefined : guardInput(file, files[file] ?? '', problems)
    if (role.role === 'unknown')
      problems.push(
        fault('file-unknown', 'The folder format has no such file; it is not read.', file, start, 'warning'),
      )
    else if (text === undefined) noteUnread(draft, role)
    else if (role.role === 'log') log = readLog(file, text, problems)
    else readFile(draft, role, file, text)
  }
  checkKeys(draft)
  const review = draft.review()
  if (!review || problems.some(({ severity }) => severity === 'error')) return { problems: firstOf(problems) }
  const works = review.works.map(({ key }) => key)
  if (review.protocol?.methodWork !== undefined && !works.includes(review.protocol.methodWork)) {
    const message = `"protocol.methodWork": there is no background work with the key "${review.protocol.methodWork}".`
    problems.push(fault('key-unknown', message, 'review.yaml', start, 'warning'))
  }
  return log && log.length > 0
    ? { draft: review, log, problems: firstOf(problems) }
    : { draft: review, problems: firstOf(problems) }
}

function readFile(draft: Draft, role: FileRole, file: string, text: string): void {
  if (role.role === 'review') readReview(draft, file, text)
  else if (role.role === 'list') readListFile(draft, role.kind, file, text)
  else if (role.role === 'theme') readTheme(draft, role.key, file, text)
  else if (role.role === 'study') readStudy(draft, role.key, file, text)
  else if (role.role === 'bullets') readBullets(draft, role.key, file, text)
  else if (role.role === 'prose') readProse(draft, role.key, file, text)
}

/** A file that was refused unread still says by its name which key there is. */
function noteUnread(draft: Draft, role: FileRole): void {
  if (role.role === 'theme' || role.role === 'study') draft.addFaulty(role.role, role.key)
}

/** Themes by their numbers and before what names them; everything else by path, so that a folder has one reading. */
function inReadingOrder(a: Given, b: Given): number {
  const rank = ({ role }: Given): number => (role.role === 'theme' ? role.order : Number.MAX_SAFE_INTEGER)
  return rank(a) - rank(b) || (a.file < b.file ? -1 : 1)
}

const most = 1_000

/** Nobody reads more: errors come first, and the last problem says how many are left out. */
function firstOf(problems: Problem[]): Problem[] {
  if (problems.length <= most) return problems
  const rank: Record<Problem['severity'], number> = { error: 0, warning: 1, note: 2 }
  const first = problems.toSorted((a, b) => rank[a.severity] - rank[b.severity]).slice(0, most)
  const message = `There are ${problems.length - most} more problems.`
  return [...first, fault('problems-more', message, first.at(-1)?.where.file ?? '', { line: 1, column: 1 }, 'note')]
}
