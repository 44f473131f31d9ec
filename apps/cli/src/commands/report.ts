/** `oversyn report`: the report as one file. */
import { resolve } from 'node:path'
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { writeWhole } from '../files/write-file.ts'
import { print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function report(
  settings: Settings,
  review: string,
  { out, format, lang }: { out: string; format: 'html'; lang: 'nb' | 'nn' | 'en' },
): Promise<number> {
  const file = resolve(out)
  const html = await connected(settings, async (client) =>
    (await client.report({ review, query: { lang, format } })).text(),
  )
  const bytes = await writeWhole(file, html)
  if (settings.json) printJson({ out: file, format, lang, bytes })
  else print(`Wrote ${file}.`)
  return exitCodes.ok
}
