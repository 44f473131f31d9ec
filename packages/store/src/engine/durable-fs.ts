/** PGlite's file system on Node with the one thing it lacks: it really writes to the disk when PostgreSQL asks it to. */
import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** The part of Emscripten's NODEFS that is hooked into; it is an internal, which is why PGlite is pinned to one version. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
  realPath: (node: unknown) => string
}

/**
 * A {@link NodeFS} whose `fsync` reaches the disk. Stock PGlite has no such operation and loses every acknowledged commit at a
 * power cut. `syncs` counts the calls, so that the store can refuse to start where the hook is not called.
 */
export class DurableNodeFS extends NodeFS {
  syncs = 0

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    const hook = (module: object): void => {
      const nodefs = nodefsOf(module)
      nodefs.stream_ops.fsync = (stream) => {
        this.syncs += 1
        if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
        else syncDirectory(nodefs.realPath(stream.node))
        return 0
      }
    }
    made.emscriptenOpts.preRun = [made.emscriptenOpts.preRun ?? [], hook].flat()
    return made
  }
}

/** Writes a directory's entries to the disk. Windows cannot open directories and needs no such call. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Where NODEFS stands has moved between versions of PGlite. */
function nodefsOf(module: object): NodeFileSystem {
  const holder = module as { NODEFS?: NodeFileSystem; FS?: { filesystems?: { NODEFS?: NodeFileSystem } } }
  const nodefs = holder.NODEFS ?? holder.FS?.filesystems?.NODEFS
  if (!nodefs) throw new Error('PGlite has no NODEFS to make durable')
  return nodefs
}
