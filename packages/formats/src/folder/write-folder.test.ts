/** Writing: the same review gives the same bytes, and reading them gives the same review. */
import { canonical, type Review } from '@oversyn/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { folderOf } from './folder-of.ts'
import type { FolderReview } from './folder-review.ts'
import { readFolder } from './read-folder.ts'
import { arbitraryFolder } from './testing/arbitrary-folder.ts'
import { countingIds, logOf, reviewOf } from './testing/review-of.ts'
import { sampleFiles } from './testing/sample-files.ts'
import { toHappenings } from './to-happenings.ts'
import { writeFolder } from './write-folder.ts'

const loaded = { files: 1, digest: '' }

function read(files: Readonly<Record<string, string>>): FolderReview {
  const { draft, problems } = readFolder(files)
  if (!draft) throw new Error(problems.map(({ message, where }) => `${where.file}:${where.line} ${message}`).join('\n'))
  return draft
}

function load(folder: FolderReview): Review {
  return reviewOf(toHappenings(folder, countingIds(), loaded))
}

it('keeps everything a hand-written folder says', () => {
  const review = load(read(sampleFiles))
  const files = writeFolder(review)
  expect(compare(review, read(files), countingIds('new'))).toEqual([])
  expect(writeFolder(load(read(files)))).toEqual(files)
})

it('writes the files people expect', () => {
  const files = writeFolder(load(read(sampleFiles)))
  const same = Object.keys(sampleFiles).filter((path) => path !== 'README.md')
  expect(Object.keys(files).toSorted()).toEqual(same.toSorted())
  expect(files['themes/1-ledelse.md']).toBe(sampleFiles['themes/1-ledelse.md']?.replace('---\n@', '---\n\n@'))
  expect(files['themes/2-brukere.md']).toBe(sampleFiles['themes/2-brukere.md'])
  expect(files['studies/hansen2009.yaml']).toBe(`reports:
  - type: masters-thesis
    title: Ett kontor, to eiere
    authors:
      - { family: Hansen, given: Kari }
    year: 2009
    language: nb
origin: client
basis: primary
method:
  stated: Intervju med ni ledere.
  designs: [ interviews ]
studied: { from: "2008", to: "2009" }
phases: [ roll-out ]
findings:
  - key: hansen2009-1
    themes: [ ledelse, brukere ]
    statement: Ni ledere sier at rapportering tar tid.
    object: rapportering
    direction: positive
    scope: { sample: 9 ledere }
    hedge: synes
`)
})

it('writes the log one entry a line, and reads it back', () => {
  const happenings = toHappenings(read(sampleFiles), countingIds(), loaded)
  const log = logOf(happenings)
  const files = writeFolder(reviewOf(happenings), log)
  expect(files['log.jsonl']?.trimEnd().split('\n')).toHaveLength(log.length)
  expect(readFolder(files).log).toEqual(log)
})

it('reads any review back as it was, and writes it as the same bytes again', () => {
  fc.assert(
    fc.property(arbitraryFolder, (folder) => {
      const review = load(folder)
      const files = writeFolder(review)
      const again = read(files)
      expect(compare(review, again, countingIds('new'))).toEqual([])
      const reloaded = reviewOf(toHappenings(again, countingIds('other'), loaded))
      expect(canonical(folderOf(reloaded))).toBe(canonical(folderOf(review)))
      expect(writeFolder(reloaded)).toEqual(files)
    }),
    { numRuns: 60 },
  )
})
