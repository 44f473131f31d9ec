/** The draft of a form: it survives a reload, and closing the form keeps it. */
import { useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { type Draft, draftStore } from './draft-store.ts'
import type { DraftValue, Values } from './field.ts'
import { sameValues } from './values.ts'

const store = draftStore(storageOf('localStorage'), tabName())
const listeners = new Set<() => void>()

export interface DraftOfForm extends Draft {
  /** Whether anything differs from what stood there when the draft was begun. */
  dirty: boolean
  /** Whether it was begun earlier, and is taken up again. */
  resumed: boolean
  change: (path: string, value: DraftValue) => void
  /** What is written as of now, before it has been rendered. */
  latest: () => Draft
  /** Starts anew from other values. */
  reset: (draft: Draft) => void
  /** Saved or thrown away: nothing is kept. */
  drop: () => void
}

/** The draft kept at `place`, else one that begins with `initial`. */
export function useDraft(place: string, initial: Values, seq: number): DraftOfForm {
  const [found] = useState(() => store.take(place))
  const [draft, setDraft] = useState<Draft>(() =>
    found ? { ...found, values: { ...initial, ...found.values } } : { seq, base: initial, values: initial },
  )
  const latest = useRef(draft)
  const reset = useCallback(
    (next: Draft) => {
      const [was, is] = [latest.current, next].map((it) => !sameValues(it.base, it.values))
      latest.current = next
      if (is) store.keep(place, next)
      else store.drop(place)
      if (was !== is) tell()
      setDraft(next)
    },
    [place],
  )
  const change = useCallback(
    (path: string, value: DraftValue) =>
      reset({ ...latest.current, values: { ...latest.current.values, [path]: value } }),
    [reset],
  )
  const drop = useCallback(() => {
    store.drop(place)
    tell()
  }, [place])
  const dirty = !sameValues(draft.base, draft.values)
  return { ...draft, dirty, resumed: found !== undefined, change, latest: () => latest.current, reset, drop }
}

/** Whether something unsaved is kept at `place`. */
export function useHasDraft(place: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => store.has(place),
  )
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** A name for this tab that a reload keeps. */
function tabName(): string {
  const session = storageOf('sessionStorage')
  const kept = session?.getItem('oversyn.tab')
  if (kept) return kept
  const name = crypto.randomUUID()
  session?.setItem('oversyn.tab', name)
  return name
}

function storageOf(name: 'localStorage' | 'sessionStorage'): Storage | undefined {
  try {
    return window[name]
  } catch {
    return undefined
  }
}
