/** Studies of the review that the text never cites; and a text without any citation. */

import type { Check, Ground } from '../ground.ts'
import { placeIn } from '../manuscript/manuscript.ts'
import { foldName } from '../text/fold-name.ts'
import { citedByNumber } from './reference-list.ts'

/** One problem a study. Where nothing at all is cited, that is the one problem. */
export const neverCited: Check = (ground) => {
  const { manuscript, review, library, cited, numbers } = ground
  const start = { line: 1, page: null, section: null }
  if (cited.length === 0 && numbers.length === 0) {
    if (review.studies.length === 0) return []
    return [
      {
        code: 'no-citations',
        severity: 'warning',
        confidence: 0.95,
        values: { studies: review.studies.length },
        excerpt: manuscript.blocks[0]?.text ?? '',
        where: start,
      },
    ]
  }
  const used = new Set(
    cited.flatMap(({ match }) => ('entries' in match ? match.entries.map(({ study }) => study) : [])),
  )
  for (const study of citedByNumber(ground)) used.add(study)
  return review.studies.flatMap((study) => {
    const entry = library.entries.find((it) => it.study === study.id)
    if (used.has(study.id) || !entry) return []
    const listed = listing(ground, entry.report.title)
    return [
      {
        code: 'study-not-cited' as const,
        severity: 'warning' as const,
        confidence: 0.9,
        values: { label: entry.label, listed: listed ? 'yes' : '' },
        refs: [{ kind: 'study' as const, id: study.id }],
        excerpt: entry.report.title,
        about: entry.key,
        where: listed ?? start,
      },
    ]
  })
}

function listing({ manuscript }: Ground, title: string) {
  const opening = letters(title).slice(0, 40)
  const block = manuscript.blocks.find(
    ({ part, kind, text }) => part === 'back' && kind !== 'heading' && letters(text).includes(opening),
  )
  return block && placeIn(block, 0)
}

function letters(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '')
}
