/** Finding which of very many titles may stand in a text: by pieces of eight letters that are rare among the titles. */

/** A title that may stand in the text, and about where it would begin. */
export interface Sighting {
  readonly title: number
  readonly from: number
}

const length = 8
/** Rare pieces are taken from so many parts of a title, so that a fault in one part hides no title. */
const parts = 3
const countBits = 22
const bucketBits = 19

/** The index of all titles: which pieces of which titles fall into a bucket. */
export interface TitleGrams {
  readonly titles: readonly string[]
  readonly starts: Int32Array
  readonly entryTitle: Int32Array
  readonly entryOffset: Int32Array
}

/** @param titles squeezed */
export function buildTitleGrams(titles: readonly string[]): TitleGrams {
  const counts = new Uint16Array(1 << countBits)
  for (const title of titles) {
    for (let at = 0; at + length <= title.length; at++) {
      const slot = hashAt(title, at) >>> (32 - countBits)
      if ((counts[slot] ?? 0) < 65_535) counts[slot] = (counts[slot] ?? 0) + 1
    }
  }
  const starts = new Int32Array((1 << bucketBits) + 1)
  const chosen: number[] = []
  for (const [place, title] of titles.entries()) {
    for (const offset of rarest(title, counts)) {
      const bucket = hashAt(title, offset) >>> (32 - bucketBits)
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
      chosen.push(bucket, place, offset)
    }
  }
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  }
  const next = starts.slice()
  const entryTitle = new Int32Array(chosen.length / 3)
  const entryOffset = new Int32Array(chosen.length / 3)
  for (let it = 0; it < chosen.length; it += 3) {
    const bucket = chosen[it] ?? 0
    const at = next[bucket] ?? 0
    next[bucket] = at + 1
    entryTitle[at] = chosen[it + 1] ?? 0
    entryOffset[at] = chosen[it + 2] ?? 0
  }
  return { titles, starts, entryTitle, entryOffset }
}

/** Every title of which a rare piece stands in the text, once for each place. */
export function sightings({ titles, starts, entryTitle, entryOffset }: TitleGrams, text: string): Sighting[] {
  const found = new Map<string, Sighting>()
  for (let at = 0; at + length <= text.length; at++) {
    const bucket = hashAt(text, at) >>> (32 - bucketBits)
    for (let entry = starts[bucket] ?? 0; entry < (starts[bucket + 1] ?? 0); entry++) {
      const title = entryTitle[entry] ?? 0
      const offset = entryOffset[entry] ?? 0
      if (!text.startsWith((titles[title] ?? '').slice(offset, offset + length), at)) continue
      const from = Math.max(0, at - offset)
      found.set(`${title} ${from >> 4}`, { title, from })
    }
  }
  return [...found.values()]
}

function rarest(title: string, counts: Uint16Array): number[] {
  const last = title.length - length
  const offsets: number[] = []
  for (let part = 0; part < parts && last >= 0; part++) {
    let best = -1
    let fewest = Number.POSITIVE_INFINITY
    for (let at = Math.floor((part * (last + 1)) / parts); at <= Math.floor(((part + 1) * last) / parts); at++) {
      const count = counts[hashAt(title, at) >>> (32 - countBits)] ?? 0
      if (count < fewest) [best, fewest] = [at, count]
    }
    if (best >= 0 && !offsets.includes(best)) offsets.push(best)
  }
  return offsets
}

function hashAt(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let place = at; place < at + length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0
}
