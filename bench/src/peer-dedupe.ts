/** What other tools reach on the same six sets, 8,851 records of which 1,662 are duplicates: measured with their own releases, typed in here. */

export interface PeerDedupe {
  readonly name: string
  readonly source: string
  /** Duplicates left and unique records lost, by the published labels. */
  readonly published: readonly [number, number]
  /** The same, leaving out groups whose label is contested. */
  readonly adjudicated: readonly [number, number]
}

export const peerDedupe: readonly PeerDedupe[] = [
  {
    name: 'bib-dedupe 0.11',
    source: 'github.com/CoLRev-Environment/bib-dedupe',
    published: [26, 2],
    adjudicated: [12, 0],
  },
  { name: 'ASySD 0.4.6', source: 'github.com/camaradesuk/ASySD', published: [90, 24], adjudicated: [72, 24] },
  { name: 'SRA forbes', source: 'github.com/IEBH/dedupe-sweep', published: [46, 128], adjudicated: [32, 127] },
  { name: 'SRA MinFN', source: 'github.com/IEBH/dedupe-sweep', published: [21, 136], adjudicated: [10, 135] },
  { name: 'SRA MinFP', source: 'github.com/IEBH/dedupe-sweep', published: [81, 94], adjudicated: [64, 93] },
]

/** CPU seconds of others on generated records: 5,000, 20,000 and 80,000; `null` where it was not run. */
export const peerSeconds: readonly { readonly name: string; readonly seconds: readonly (number | null)[] }[] = [
  { name: 'SRA forbes', seconds: [0.9, 7, 148] },
  { name: 'SRA MinFN', seconds: [2.8, 48, null] },
  { name: 'ASySD 0.4.6', seconds: [6, 17, 87] },
  { name: 'bib-dedupe 0.11', seconds: [29, 128, null] },
]
