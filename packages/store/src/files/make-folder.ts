/** Making a folder where there may be none yet. */
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. Node's own `recursive` never comes back where the system answers "no such file" although
 * the folder above is there, as under `/proc`; this says so instead.
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const folder = resolve(path)
  try {
    await mkdir(folder, mode)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    const above = dirname(folder)
    if (code !== 'ENOENT') throw error
    if (above === folder || (await exists(above))) throw new Error('no folder can be made there', { cause: error })
    await makeFolder(above, mode)
    await makeFolder(folder, mode)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
