/** Every route of the contract and what answers it. A route without a handler does not compile. */
import type { routes } from '@oversyn/api'
import { about } from './about.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { createReview } from './create-review.ts'
import { findDuplicates, groups, pairs } from './duplicates.ts'
import { exportFolder } from './export-folder.ts'
import { exportRecords, exportSelection } from './export-records.ts'
import { bringFulltext, discardFulltext, fulltext, fulltexts, looseFulltexts, matchFulltext } from './fulltexts.ts'
import type { Handler } from './handler.ts'
import { importFolder } from './import-folder.ts'
import { importRecords } from './import-records.ts'
import { importedFile, importProblems, importProblemsTable, imports, oneImport } from './imports.ts'
import { cancelJob, job, jobs } from './jobs.ts'
import { log } from './log.ts'
import { makePractice } from './practice.ts'
import { problems } from './problems.ts'
import { simulateRanking, stageStanding, stageStops, stopStage, whyRanked } from './ranking.ts'
import { record, recordAnchors, recordFacets, recordReport, records } from './records.ts'
import { report } from './report.ts'
import { reviews } from './reviews.ts'
import {
  screening,
  screeningAccount,
  screeningAgreement,
  screeningCards,
  screeningLeft,
  screeningList,
  screenNext,
  searchReports,
} from './screening.ts'
import { session } from './session.ts'
import { state } from './state.ts'
import { verify } from './verify.ts'

export const handlers: { [K in keyof typeof routes]: Handler<K> } = {
  about,
  session,
  reviews,
  createReview,
  makePractice,
  state,
  log,
  records,
  recordAnchors,
  recordFacets,
  exportRecords,
  exportSelection,
  record,
  recordReport,
  report,
  problems,
  audit,
  exportFolder,
  importFolder,
  importRecords,
  imports,
  import: oneImport,
  importProblems,
  importProblemsTable,
  importedFile,
  verify,
  backup,
  stageStanding,
  stageStops,
  whyRanked,
  stopStage,
  simulateRanking,
  findDuplicates,
  pairs,
  groups,
  screening,
  screenNext,
  screeningList,
  screeningCards,
  screeningLeft,
  screeningAccount,
  screeningAgreement,
  searchReports,
  fulltexts,
  bringFulltext,
  looseFulltexts,
  matchFulltext,
  discardFulltext,
  fulltext,
  jobs,
  job,
  cancelJob,
}
