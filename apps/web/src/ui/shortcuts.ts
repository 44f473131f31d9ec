/** The keys of the screen: a part says which key does what, `?` lists them, and single keys can be switched off (WCAG 2.1.4). */
import { useLayoutEffect, useRef } from 'react'
import { readSettings } from '../app/settings.ts'

export interface Shortcut {
  /** `Ctrl+K`, or a single key as `KeyboardEvent.key` names it. */
  keys: string
  /** What it does, for the list of keys. */
  label: string
  /** Where it says no, the key keeps its ordinary meaning. */
  when?: () => boolean
  run: () => void
}

const registered = new Set<{ current: Shortcut }>()

/** Gives a key to this screen for as long as the component stands. */
export function useShortcut(shortcut: Shortcut): void {
  const entry = useRef(shortcut)
  entry.current = shortcut
  // Before the screen is painted, so that a key works as soon as what it acts on is seen.
  useLayoutEffect(() => {
    registered.add(entry)
    if (registered.size === 1) document.addEventListener('keydown', press)
    return () => {
      registered.delete(entry)
      if (registered.size === 0) document.removeEventListener('keydown', press)
    }
  }, [])
}

/** The keys of the screen as it stands. */
export function shortcutsNow(): Shortcut[] {
  return [...registered].map((entry) => entry.current)
}

interface Press {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** Whether a press is that shortcut. `single` tells whether single keys act. */
export function matches(keys: string, event: Press, single: boolean): boolean {
  const ctrl = event.ctrlKey || event.metaKey
  if (keys.startsWith('Ctrl+')) return ctrl && event.key.toLowerCase() === keys.slice(5).toLowerCase()
  return single && !ctrl && !event.altKey && event.key === keys
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  // A key that is held goes on through a list, and does nothing else twice.
  if (event.repeat && !/^[jk]$|^Arrow/.test(event.key)) return
  const quiet = typing(event.target) || document.querySelector('[role="dialog"]') !== null
  for (const { current } of registered) {
    const withCtrl = current.keys.startsWith('Ctrl+')
    if ((quiet && !withCtrl) || !matches(current.keys, event, readSettings().singleKeys)) continue
    if (current.when && !current.when()) continue
    event.preventDefault()
    current.run()
    return
  }
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
