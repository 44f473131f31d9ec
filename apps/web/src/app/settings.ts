/** What a person has chosen on this machine: the language of the screen, light or dark, and whether single keys act. */
import { Language } from '@oversyn/model'
import { useSyncExternalStore } from 'react'
import { z } from 'zod'

const Settings = z.object({
  language: Language.catch('nb'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Shortcuts of one key without Ctrl or Alt (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: z.boolean().catch(true),
})
export type Settings = z.infer<typeof Settings>

const place = 'oversyn.settings'
const listeners = new Set<() => void>()
let current: Settings | undefined

/** The settings now; what cannot be read falls back to its default. */
export function readSettings(): Settings {
  current ??= parseSettings(stored())
  return current
}

/** Settings from stored text. @example parseSettings('{"theme":"dark"}').theme // 'dark' */
export function parseSettings(text: string | null): Settings {
  let value: unknown
  try {
    value = JSON.parse(text ?? '{}')
  } catch {
    value = {}
  }
  const parsed = Settings.safeParse(value)
  return parsed.success ? parsed.data : Settings.parse({})
}

/** Changes some settings and keeps them on this machine. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...readSettings(), ...change }
  try {
    localStorage.setItem(place, JSON.stringify(current))
  } catch {
    // A browser that stores nothing still keeps the choice until the page is closed.
  }
  for (const listener of listeners) listener()
}

/** The settings, kept up to date. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, readSettings)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function stored(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
