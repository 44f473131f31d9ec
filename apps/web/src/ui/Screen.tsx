/** A screen: its heading, one sentence on where we are, at most one main action, then the matter. */
import { useMatch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

interface ScreenProps {
  title: string
  /** The language of the title, where it is the review's and not the screen's. */
  lang?: string | undefined
  /** What the browser's tab says after the title, e.g. the review. */
  of?: string | undefined
  lead?: ReactNode
  action?: ReactNode
  children: ReactNode
}

/** The path that has been shown; `undefined` until the first screen, which must not take the focus from the page's beginning. */
let shown: string | undefined

export function Screen({ title, lang, of, lead, action, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Of the match that this screen stands for: the address itself has moved on while the screen that is left still stands.
  const path = useMatch({ strict: false, select: (match) => match.pathname })
  useEffect(() => {
    document.title = [title, of, 'Oversyn'].filter(Boolean).join(' – ')
  }, [title, of])
  useLayoutEffect(() => {
    if (shown !== undefined && shown !== path) heading.current?.focus({ preventScroll: true })
    shown = path
  }, [path])
  return (
    <>
      <header className="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {lead ? <p className="screen-lead">{lead}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </>
  )
}
