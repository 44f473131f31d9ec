/** What was dismissed while this screen has been open: it keeps its place, so that a slip of the hand can be undone where it was made. */
import { useState } from 'react'

export function useLately(): { lately: ReadonlySet<string>; add: (fingerprint: string) => void } {
  const [lately, setLately] = useState<ReadonlySet<string>>(new Set())
  return { lately, add: (fingerprint) => setLately((before) => new Set([...before, fingerprint])) }
}
