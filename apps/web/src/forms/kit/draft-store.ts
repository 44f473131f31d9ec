/** Drafts on this machine: every keystroke is kept until it is saved or thrown away, each tab by itself. */
import { z } from 'zod'
import type { Values } from './field.ts'

const StoredValues = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string()), z.null()]))
const Draft = z.object({ seq: z.number(), base: StoredValues, values: StoredValues })

/** What is being written. `base` is what stood there when it was begun, `seq` the last entry of the log that was then seen. */
export interface Draft {
  seq: number
  base: Values
  values: Values
}

/** The part of the browser's storage that drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface DraftStore {
  /** Whether this tab, or another, left a draft. */
  has(place: string): boolean
  /** The draft of this tab; else that of another, which is this tab's from now on. */
  take(place: string): Draft | undefined
  keep(place: string, draft: Draft): void
  drop(place: string): void
}

const prefix = 'oversyn.draft'

/**
 * Drafts of one tab in `storage`, which may be missing or full: then a draft lives as long as its form.
 *
 * @example draftStore(localStorage, tab).keep('review:stateTheme:new', draft)
 */
export function draftStore(storage: DraftStorage | undefined, tab: string): DraftStore {
  const own = (place: string) => `${prefix}:${place}:${tab}`
  const read = (name: string) => parseDraft(attempt(() => storage?.getItem(name)))
  const others = (place: string): string[] => {
    const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at))
    return names.flatMap((name) => (name?.startsWith(`${prefix}:${place}:`) && name !== own(place) ? [name] : []))
  }
  const keep = (place: string, draft: Draft) => attempt(() => storage?.setItem(own(place), JSON.stringify(draft)))
  return {
    has: (place) => read(own(place)) !== undefined || others(place).some((name) => read(name) !== undefined),
    take: (place) => {
      const mine = read(own(place))
      if (mine) return mine
      for (const name of others(place)) {
        const left = read(name)
        if (!left) continue
        keep(place, left)
        attempt(() => storage?.removeItem(name))
        return left
      }
      return undefined
    },
    keep,
    drop: (place) => attempt(() => storage?.removeItem(own(place))),
  }
}

function parseDraft(text: string | null | undefined): Draft | undefined {
  const json = typeof text !== 'string' ? undefined : attempt((): unknown => JSON.parse(text))
  const parsed = Draft.safeParse(json)
  return parsed.success ? parsed.data : undefined
}

/** Storage can be closed or full; the work goes on without it. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
