/** Every verb and the function that carries it out. */
import type { Verb } from '@oversyn/model'
import { addStudy } from './add-study.ts'
import { chartStudy } from './chart-study.ts'
import type { Command } from './command.ts'
import { correctRecord } from './correct-record.ts'
import { dismissProblem } from './dismiss-problem.ts'
import { attachFulltext, detachFulltext, keepQuote, seekFulltext } from './fulltext.ts'
import { judgePairs, separateRecords, undoGrouping } from './judge-pairs.ts'
import { relateStudies } from './relate-studies.ts'
import { resolveConflict, screenReport, withdrawDecision } from './screen-report.ts'
import { setCriterion } from './set-criterion.ts'
import { stateNoun } from './state-noun.ts'
import { planWork, renameReview, stateCommission, stateProtocol, stateQuestion } from './state-single.ts'
import { stopScreening } from './stop-screening.ts'
import { tagReports } from './tag-reports.ts'
import { restoreImport, undoImport } from './undo-import.ts'
import { withdraw } from './withdraw.ts'
import { writeNote } from './write-note.ts'
import { writeProse } from './write-prose.ts'

export const carryOut: { [V in Verb]: Command<V> } = {
  renameReview,
  stateCommission,
  stateQuestion,
  stateProtocol,
  planWork,
  setCriterion,
  chartStudy,
  relateStudies,
  writeProse,
  writeNote,
  dismissProblem,
  addStudy,
  withdraw,
  screenReport,
  withdrawDecision,
  resolveConflict,
  undoImport,
  restoreImport,
  judgePairs,
  separateRecords,
  undoGrouping,
  correctRecord,
  tagReports,
  stopScreening,
  attachFulltext,
  detachFulltext,
  seekFulltext,
  keepQuote,
  // Beyond what an object refers to there is nothing to check about these.
  namePerson: (ask, { value, why }) => stateNoun(ask, 'person', value, why),
  stateTheme: (ask, { value, why }) => stateNoun(ask, 'theme', value, why),
  nameSource: (ask, { value, why }) => stateNoun(ask, 'source', value, why),
  logSearch: (ask, { value, why }) => stateNoun(ask, 'search', value, why),
  noteWork: (ask, { value, why }) => stateNoun(ask, 'work', value, why),
  describeReport: (ask, { value, why }) => stateNoun(ask, 'report', value, why),
  stateFinding: (ask, { value, why }) => stateNoun(ask, 'finding', value, why),
  writeBullet: (ask, { value, why }) => stateNoun(ask, 'bullet', value, why),
  drawConclusion: (ask, { value, why }) => stateNoun(ask, 'conclusion', value, why),
  stateGap: (ask, { value, why }) => stateNoun(ask, 'gap', value, why),
  stateWeakness: (ask, { value, why }) => stateNoun(ask, 'weakness', value, why),
}
