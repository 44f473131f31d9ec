/** Whether words are marked, as chosen on this machine. */
import { useState } from 'react'

const place = 'oversyn.marks'

export function useMarks(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => stored() !== 'off')
  return [
    on,
    (next) => {
      setOn(next)
      try {
        localStorage.setItem(place, next ? 'on' : 'off')
      } catch {
        // It holds until the page is closed.
      }
    },
  ]
}

function stored(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
