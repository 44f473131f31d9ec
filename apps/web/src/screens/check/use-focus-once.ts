/** Gives the focus on to what has taken the place of what had it. */
import { type RefObject, useEffect, useRef } from 'react'

/** The element gets the focus when it appears, if `wanted` then. */
export function useFocusOnce(wanted: boolean): RefObject<HTMLButtonElement | null> {
  const element = useRef<HTMLButtonElement>(null)
  const first = useRef(wanted)
  useEffect(() => {
    if (first.current) element.current?.focus({ preventScroll: true })
  }, [])
  return element
}
