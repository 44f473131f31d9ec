/** How a command is run: given the settings of its flags, it answers with an exit status. */
import type { Command } from 'commander'
import type { Settings } from './settings.ts'

export type Doing = <A extends unknown[]>(
  run: (settings: Settings, ...given: A) => Promise<number>,
) => (...given: [...A, Command]) => Promise<void>
