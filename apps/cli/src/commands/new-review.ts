/** `oversyn new`: a review with a title; the rest follows in the web app. */
import { connected } from '../connect.ts'
import { exitCodes } from '../exit-codes.ts'
import { print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function newReview(
  settings: Settings,
  title: string,
  { key, language }: { key?: string; language: 'nb' | 'nn' | 'en' },
): Promise<number> {
  const { made, head } = await connected(settings, (client) =>
    client.createReview({ body: { title, language, ...(key === undefined ? {} : { key }) } }),
  )
  if (settings.json) printJson({ id: made?.id, key: made?.key, head })
  else print(`Made the review "${made?.key}".`)
  return exitCodes.ok
}
