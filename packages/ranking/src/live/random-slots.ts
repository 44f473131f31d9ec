/** Which records are drawn by chance: told by the seed and the number of decisions, not by when somebody looked. */

/** 32 bits of a text (FNV-1a): the same on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes two numbers into 32 bits that look like chance (the finaliser of MurmurHash3). */
function mix(a: number, b: number): number {
  let z = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) >>> 0
}

/** Whether the record at this place of the sequence is to be drawn by chance, for a share of 0 to 1. */
export function isRandomSlot(seed: number, slot: number, share: number): boolean {
  return mix(mix(seed, 0x51ed270b), slot) < share * 4_294_967_296
}

/**
 * The row drawn for a slot: each open one is as likely, and the same one comes out until it is no longer open (rendezvous hashing: the
 * least mixed number wins). -1 when none is open.
 */
export function drawnRow(seed: number, slot: number, hashes: Uint32Array, isOpen: (row: number) => boolean): number {
  const turn = mix(mix(seed, 0x2545f491), slot)
  let least = Number.POSITIVE_INFINITY
  let drawn = -1
  for (let row = 0; row < hashes.length; row++) {
    const its = mix(turn, hashes[row] ?? 0)
    if (its < least && isOpen(row)) {
      least = its
      drawn = row
    }
  }
  return drawn
}
