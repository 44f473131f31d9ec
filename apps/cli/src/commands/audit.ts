/** `oversyn audit`: where a finished text disagrees with a review, with itself, or with reason. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { reason } from '@oversyn/store'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

const largest = 50 * 1024 * 1024

/** Ends in `found` only for errors: a warning is for a person to judge. */
export async function audit(
  settings: Settings,
  text: string,
  flags: { against: string; dismissed?: string },
): Promise<number> {
  const bytes = await read(text)
  const dismissed = flags.dismissed === undefined ? [] : fingerprints((await read(flags.dismissed)).toString('utf8'))
  const body = { name: basename(text), base64: bytes.toString('base64'), dismissed }
  const { problems } = await connected(settings, (client) => client.audit({ review: flags.against, body }))
  if (settings.json) printJson({ problems })
  else {
    for (const { code, severity, confidence, message, excerpt, where, settles, fingerprint } of problems) {
      const place = where.page === null ? `line ${where.line}` : `page ${where.page}, line ${where.line}`
      print(
        `${place}${where.section === null ? '' : ` (${where.section})`}: ${severity} ${code}, ${confidence}: ${message}`,
      )
      print(`    “${excerpt}”`)
      print(`    Settled by: ${settles} [${fingerprint}]`)
    }
    print(problems.length === 0 ? 'Nothing was found.' : `${counted(problems.length, 'thing', 'things')} to look at.`)
  }
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.found : exitCodes.ok
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
