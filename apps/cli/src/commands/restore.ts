/** `oversyn restore`: fills an empty store from a backup. It needs the store for itself. */
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { reason } from '@oversyn/store'
import { exitCodes } from '../exit-codes.ts'
import { Failure } from '../failure.ts'
import { openHome } from '../open-home.ts'
import { counted, print, printJson } from '../print.ts'
import type { Settings } from '../settings.ts'

export async function restore(settings: Settings, file: string): Promise<number> {
  const from = resolve(file)
  const source = await open(from).catch((cause) => {
    throw new Failure('file-unreadable', 400, `The file ${from} cannot be read: ${reason(cause)}.`, { cause })
  })
  try {
    const store = await openHome(settings)
    try {
      await store.restore(source.createReadStream({ autoClose: false }))
      const reviews = await store.reviews()
      if (settings.json) printJson({ from, reviews: reviews.map(({ key }) => key) })
      else print(`Restored ${counted(reviews.length, 'review', 'reviews')} from ${from}.`)
    } finally {
      await store.close()
    }
  } finally {
    await source.close()
  }
  return exitCodes.ok
}
