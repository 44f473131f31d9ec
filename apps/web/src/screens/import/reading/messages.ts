/** What the page and its reader of files say to each other. */
import type { Recognised } from './recognise.ts'

export interface ToReader {
  id: number
  file: File
  name: string
  mapping: Record<string, string> | undefined
}

export type FromReader = { id: number } & ({ read: number } | { found: Recognised } | { failed: string })
