/** A folder without a log as the happenings of a new review. */
import { emptyReview, genesis, type Happening, type NewId } from '@oversyn/model'
import { compare } from './compare.ts'
import type { FolderReview } from './folder-review.ts'

/** What was read: how many files, and a digest that binds their texts. */
export interface Loaded {
  files: number
  digest: string
}

/**
 * `review.created`, then `folder.loaded`, then everything the files say, what is referred to before what refers to it.
 *
 * @example toHappenings(folder, newId, { files: 60, digest }).map(({ type }) => type) // ['review.created', 'folder.loaded', …]
 */
export function toHappenings(folder: FolderReview, newId: NewId, loaded: Loaded): Happening[] {
  const head = { id: newId(), ...folder.head }
  const nothing = emptyReview(head, { seq: 0, hash: genesis, at: '' })
  return [
    { type: 'review.created', payload: { value: head } },
    { type: 'folder.loaded', payload: { as: 'new', ...loaded } },
    ...compare(nothing, folder, newId),
  ]
}
