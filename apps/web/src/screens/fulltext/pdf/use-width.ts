/** How wide an element is, in CSS pixels. */
import { type RefObject, useLayoutEffect, useState } from 'react'

/** 0 until it is known. Small changes, as a scroll bar makes, are none. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const look = () =>
      setWidth((before) => (Math.abs(before - current.clientWidth) > 16 ? current.clientWidth : before))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
