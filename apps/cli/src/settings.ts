/** What every command is told by flags and environment: which store, and whether a person or a program reads the answer. */
import { createHash } from 'node:crypto'
import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { Actor } from '@oversyn/model'

export interface Settings {
  home: string
  databaseUrl: string | undefined
  json: boolean
}

/** Flags go before the environment, the environment before the usual place. */
export function settingsFrom(flags: { home?: string; json?: boolean }, env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    home: resolve(flags.home || env.OVERSYN_HOME || dataFolder(env)),
    databaseUrl: env.DATABASE_URL || undefined,
    json: flags.json ?? false,
  }
}

/** Where programs keep a person's data on this system (XDG Base Directory on Linux). */
export function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'oversyn')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'oversyn')
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'oversyn')
}

/** A name for the store, so that a running server can be told from one of another store on the same home; no password in it. */
export function storeName({ databaseUrl }: Settings): string {
  return databaseUrl === undefined
    ? 'embedded'
    : `postgres:${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16)}`
}

/** Who is working here, as the system says: a claim, not a proof. */
export function localActor(): Actor {
  try {
    return { id: userInfo().username || 'local', assurance: 'claimed' }
  } catch {
    return { id: 'local', assurance: 'claimed' }
  }
}
