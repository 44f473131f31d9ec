/** The key that a button has; those who hear the button are told by its aria-keyshortcuts. */
import './key.css'

export function Key({ children }: { children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  )
}
