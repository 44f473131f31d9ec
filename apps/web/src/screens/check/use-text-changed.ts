/** Whether the file of a result has been changed or moved since it was read. */
import { useEffect, useState } from 'react'

/** Looked at when one comes back to the window: a browser refuses to read a file that is no longer the one that was chosen. */
export function useTextChanged(file: File | undefined): boolean {
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    setChanged(false)
    if (!file) return
    let left = false
    const look = () =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(
          () => undefined,
          () => left || setChanged(true),
        )
    window.addEventListener('focus', look)
    return () => {
      left = true
      window.removeEventListener('focus', look)
    }
  }, [file])
  return changed
}
