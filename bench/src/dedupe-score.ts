/** The score per record of Hair et al. (doi:10.1101/2021.05.04.442412): what is removed, what is left, what is lost. */

export interface Score {
  /** Duplicates removed. */
  readonly tp: number
  /** Duplicates left. */
  readonly fn: number
  /** Unique records lost: no record of the true cluster is the one kept of a found cluster. */
  readonly fp: number
  /** Unique records kept. */
  readonly tn: number
}

/** Scores found clusters against the truth, of each record its true cluster, in the order of the file; the first of a cluster is kept. */
export function scoreClusters(truth: ReadonlyMap<string, string>, found: readonly (readonly string[])[]): Score {
  const place = new Map([...truth.keys()].map((id, at) => [id, at]))
  const removed = new Set<string>()
  for (const cluster of found) {
    const known = cluster.filter((id) => truth.has(id)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    for (const id of known.slice(1)) removed.add(id)
  }
  const clusters = new Map<string, { size: number; kept: number }>()
  for (const [id, cluster] of truth) {
    const entry = clusters.get(cluster) ?? { size: 0, kept: 0 }
    entry.size++
    if (!removed.has(id)) entry.kept++
    clusters.set(cluster, entry)
  }
  let [tp, fn, fp, tn] = [0, 0, 0, 0]
  for (const { size, kept } of clusters.values()) {
    tp += size - Math.max(1, kept)
    fn += Math.max(0, kept - 1)
    if (kept === 0) fp++
    else tn++
  }
  return { tp, fn, fp, tn }
}

/** The sum of scores. */
export function sumScores(scores: readonly Score[]): Score {
  const add = (key: keyof Score): number => scores.reduce((total, it) => total + it[key], 0)
  return { tp: add('tp'), fn: add('fn'), fp: add('fp'), tn: add('tn') }
}

/** Sensitivity, specificity and precision in per cent. */
export function rates({ tp, fn, fp, tn }: Score): { sensitivity: number; specificity: number; precision: number } {
  return { sensitivity: (100 * tp) / (tp + fn), specificity: (100 * tn) / (tn + fp), precision: (100 * tp) / (tp + fp) }
}
