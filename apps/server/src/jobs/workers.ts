/** Every kind of work and who does it. */
import { importRecords } from '../importing/import-records.ts'
import { findDuplicates } from './find-duplicates.ts'
import type { Worker } from './runner.ts'
import { simulateRanking } from './simulate-ranking.ts'

export const workers: Readonly<Record<string, Worker>> = {
  'find-duplicates': findDuplicates,
  'simulate-ranking': simulateRanking,
  import: importRecords,
}
