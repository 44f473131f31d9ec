/** What each file of the folder holds, after docs/folder-format.md. */
import { Commission, Key, type NounKind, Plan, Protocol, Question, ReviewHead } from '@oversyn/model'
import { z } from 'zod'
import { folderNouns } from './folder-review.ts'
import { lenient } from './lenient.ts'

/** The version of the format that this program writes and reads. */
export const formatVersion = 1

const { duplicates, words, calibration } = Plan.shape

/** The plan, with what is empty left out. */
const PlanFile = Plan.extend({
  duplicates: duplicates.extend({ asDuplicates: duplicates.shape.asDuplicates.default([]) }),
  words: words.extend({ wanted: words.shape.wanted.default([]), unwanted: words.shape.unwanted.default([]) }),
  calibration: calibration.default(null),
})

/** `review.yaml`, its people apart. */
export const ReviewFile = z.strictObject({
  oversyn: z.literal(formatVersion),
  ...ReviewHead.omit({ id: true }).shape,
  commission: lenient(Commission).optional(),
  question: Question.optional(),
  protocol: lenient(Protocol).optional(),
  plan: PlanFile.optional(),
})

/** One entry of a list, where the file says what the entry belongs to. */
export const entries = {
  person: lenient(folderNouns.person),
  criterion: lenient(folderNouns.criterion),
  source: lenient(folderNouns.source),
  search: lenient(folderNouns.search.omit({ source: true })),
  work: lenient(folderNouns.work),
  stop: lenient(folderNouns.stop),
  quote: lenient(folderNouns.quote),
  report: lenient(folderNouns.report),
  relation: lenient(folderNouns.relation),
  finding: lenient(folderNouns.finding.omit({ study: true })),
  bullet: lenient(folderNouns.bullet.omit({ theme: true })),
  conclusion: lenient(folderNouns.conclusion),
  gap: lenient(folderNouns.gap),
  weakness: lenient(folderNouns.weakness),
  note: lenient(folderNouns.note),
  dismissal: lenient(folderNouns.dismissal),
} as const satisfies { [K in NounKind]?: z.ZodType }

/** `studies/KEY.yaml`, its reports and findings apart; the key is the file's name and may be repeated inside. */
export const StudyFile = lenient(folderNouns.study.omit({ key: true, reports: true }).extend({ key: Key.optional() }))

/** The front matter of `themes/N-KEY.md`. */
export const ThemeFront = lenient(folderNouns.theme.omit({ key: true }).extend({ key: Key.optional() }))

/** The front matter of a prose file whose name is not that of its section. */
export const ProseFront = lenient(folderNouns.prose.omit({ key: true, text: true }))
