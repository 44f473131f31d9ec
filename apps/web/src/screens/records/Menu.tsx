/** A few choices that unfold under a word; Escape and going elsewhere fold them away. */
import { type ReactNode, useRef } from 'react'

export function Menu({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const fold = () => menu.current?.removeAttribute('open')
  return (
    <details
      ref={menu}
      className={`record-menu ${className}`}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) fold()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        fold()
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary>{label}</summary>
      <div className="record-menu-body">{children}</div>
    </details>
  )
}
