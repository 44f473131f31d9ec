/** `oversyn reviews`: what the store holds. */
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { print, printColumns, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function reviews(settings: Settings): Promise<number> {
  const found = await connected(settings, (client) => client.reviews({}))
  if (settings.json) printJson(found)
  else if (found.length === 0) print('There is no review yet. Make one with: oversyn new TITLE')
  else {
    printColumns([
      ['key', 'reports', 'studies', 'themes', 'findings', 'bullets', 'title'],
      ...found.map((it) => [it.key, it.reports, it.studies, it.themes, it.findings, it.bullets, it.title]),
    ])
  }
  return exitCodes.ok
}
