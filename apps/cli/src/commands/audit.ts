/** `oversyn audit`: where a finished text disagrees with a review, with itself, or with reason. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { auditPlace, auditSentence, auditSettles } from '@oversyn/audit'
import type { Language } from '@oversyn/model'
import { reason } from '@oversyn/store'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'
import { dismissal } from './check.ts'

export interface AuditFlags {
  against: string
  /** A file with fingerprints to leave out. */
  dismissed?: string
  all?: boolean
  lang: Language
}

const largest = 50 * 1024 * 1024

/** Ends in `found` only for errors that nobody has dismissed: a warning is for a person to judge. Progress goes to a terminal alone. */
export async function audit(settings: Settings, text: string, flags: AuditFlags): Promise<number> {
  const bytes = await read(text)
  const dismissed = flags.dismissed === undefined ? [] : fingerprints((await read(flags.dismissed)).toString('utf8'))
  const body = { name: basename(text), base64: bytes.toString('base64'), dismissed, all: flags.all ?? false }
  const answer = await connected(settings, (client) =>
    client.followAudit({ review: flags.against, body }, process.stderr.isTTY ? { onStep: showStep } : {}),
  )
  const problems = answer.problems.map((problem) => ({
    ...problem,
    message: auditSentence(problem, flags.lang),
    settles: auditSettles(problem, flags.lang),
  }))
  if (settings.json) printJson({ ...answer, problems })
  else {
    for (const {
      code,
      severity,
      confidence,
      message,
      excerpt,
      values,
      where,
      settles,
      fingerprint,
      dismissed: why,
    } of problems) {
      const place = `${auditPlace(where, flags.lang)}${where.section === null ? '' : ` (${where.section})`}`
      print(`${place}: ${severity} ${code}, ${confidence}: ${message}${why === undefined ? '' : ` ${dismissal(why)}`}`)
      print(`    “${excerpt}”`)
      if (values.there !== undefined)
        print(`    ↔ ${auditPlace(elsewhere(where, values), flags.lang)}: “${values.there}”`)
      print(`    → ${settles} [${fingerprint}]`)
    }
    print(problems.length === 0 ? 'Nothing was found.' : `${counted(problems.length, 'thing', 'things')} to look at.`)
  }
  return problems.some((it) => it.severity === 'error' && it.dismissed === undefined) ? exitCodes.found : exitCodes.ok
}

/** The other place of a problem; what page it is on is not told. */
function elsewhere({ unit }: { unit?: 'paragraph' | undefined }, { line = '' }: Record<string, string | number>) {
  return { page: null, line, unit }
}

function showStep({ done, of }: { done: number; of: number }): void {
  process.stderr.write(done < of ? `\rChecking: ${done} of ${of}` : '\r\u001b[K')
}

/** One a line; what follows a # or a space is a note on why. */
function fingerprints(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => /^[\w-]+/.exec(line.trim())?.[0] ?? [])
}

async function read(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file)
    if (size > largest) throw new Failure('too-large', 413, `${file} is larger than a manuscript can be (50 MiB).`)
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('file-unreadable', 400, `${file} cannot be read: ${reason(cause)}.`, { cause })
  }
}
