/** Writing a review as a folder: the same review gives the same bytes, and reading them gives the same review. */
import {
  Commission,
  canonical,
  Plan,
  Protocol,
  Question,
  type Review,
  ReviewHead,
  type StoredEvent,
} from '@oversyn/model'
import { brief } from './brief.ts'
import { formatVersion } from './file-schemas.ts'
import { folderOf } from './folder-of.ts'
import { type FolderNoun, type FolderReview, folderNouns, listOf, proseKey, sectionNames } from './folder-review.ts'
import { joinFrontMatter } from './front-matter.ts'
import { listFiles } from './paths.ts'
import { writeYaml } from './write-yaml.ts'

type Fields = Record<string, unknown>

/**
 * The files of a review by path, each with its text; empty lists make no file. With `log`, `log.jsonl` holds the stored events.
 *
 * @example writeFolder(review)['themes/1-ledelse.md'] // '---\ntitle: Ledelse av kontoret\n…'
 */
export function writeFolder(review: Review, log: readonly StoredEvent[] = []): Record<string, string> {
  const folder = folderOf(review)
  const files = new Map<string, string>([['review.yaml', reviewFile(folder)]])
  for (const [path, kind] of Object.entries(listFiles)) {
    const entries = listed(folder, kind)
    if (entries.length > 0) files.set(path, writeYaml(entries))
  }
  for (const [path, text] of [
    ...themeFiles(folder),
    ...studyFiles(folder),
    ...bulletFiles(folder),
    ...proseFiles(folder),
  ])
    files.set(path, text)
  if (log.length > 0) files.set('log.jsonl', log.map((stored) => `${canonical(stored)}\n`).join(''))
  return Object.fromEntries(files)
}

function reviewFile({ head, commission, question, protocol, plan, people }: FolderReview): string {
  return writeYaml({
    oversyn: formatVersion,
    ...brief(ReviewHead, head),
    commission: commission ? brief(Commission, commission) : undefined,
    question: question ? brief(Question, question) : undefined,
    protocol: protocol ? brief(Protocol, protocol) : undefined,
    plan: plan ? brief(Plan, plan) : undefined,
    people: people.length > 0 ? people.map((person) => brief(folderNouns.person, person)) : undefined,
  })
}

function listed(folder: FolderReview, kind: (typeof listFiles)[keyof typeof listFiles]): Fields[] {
  const nouns = kind === 'report' ? reportsOfNone(folder) : listOf(folder, kind)
  return nouns.map((noun) => {
    const fields = brief(folderNouns[kind], noun)
    if (kind === 'criterion' && fields.version === 1) return { ...fields, version: undefined }
    return kind === 'source' ? { ...fields, searches: searchesOf(folder, String(fields.key)) } : fields
  })
}

function searchesOf(folder: FolderReview, source: string): Fields[] | undefined {
  const searches = folder.searches.filter((search) => search.source === source)
  return searches.length > 0 ? searches.map(({ source: _, ...search }) => brief(folderNouns.search, search)) : undefined
}

/** Reports that no study has; the format keeps them in a list of their own. */
function reportsOfNone({ reports, studies }: FolderReview): FolderNoun<'report'>[] {
  const held = new Set(studies.flatMap((study) => study.reports))
  return reports.filter(({ key }) => !held.has(key))
}

function* themeFiles({ themes, prose }: FolderReview): Generator<[string, string]> {
  const digits = String(themes.length).length
  for (const [index, { key, title, question }] of themes.entries()) {
    const own = prose.find((text) => isOwnProse(text, key))
    const path = `themes/${String(index + 1).padStart(digits, '0')}-${key}.md`
    yield [path, joinFrontMatter(writeYaml({ title, question }), own?.text ?? '')]
  }
}

function isOwnProse({ key, section, theme }: FolderNoun<'prose'>, of: string): boolean {
  return section === 'theme' && theme === of && key === proseKey(of)
}

function* studyFiles({ studies, reports, findings }: FolderReview): Generator<[string, string]> {
  const byKey = new Map(reports.map((report) => [report.key, report]))
  const described = new Set<string>()
  const describe = (key: string, only: boolean): string | Fields => {
    const report = byKey.get(key)
    if (!report || described.has(key)) return key
    described.add(key)
    const { key: _, ...unnamed } = report
    return brief(folderNouns.report, only ? unnamed : report)
  }
  for (const { key, reports: held, ...study } of studies) {
    const own = findings.filter((finding) => finding.study === key)
    const { origin, basis, group, dataset, method, ...rest } = brief(folderNouns.study, study)
    const text = writeYaml({
      reports: held.map((report) => describe(report, held.length === 1 && report === key)),
      ...{ origin, basis, group, dataset, method: notNothing(method) },
      ...rest,
      findings: own.length > 0 ? own.map(findingFields) : undefined,
    })
    yield [`studies/${key}.yaml`, text]
  }
}

function findingFields({ study: _, ...finding }: FolderNoun<'finding'>): Fields {
  const fields = brief(folderNouns.finding, finding)
  return { ...fields, scope: notNothing(fields.scope) }
}

function* bulletFiles({ themes, bullets }: FolderReview): Generator<[string, string]> {
  for (const { key } of themes) {
    const own = bullets.filter(({ theme }) => theme === key)
    if (own.length > 0)
      yield [`bullets/${key}.yaml`, writeYaml(own.map(({ theme: _, ...bullet }) => brief(folderNouns.bullet, bullet)))]
  }
}

/** Prose with a key of its own names its section; so does text that would itself be taken for front matter. */
function* proseFiles({ themes, prose }: FolderReview): Generator<[string, string]> {
  for (const { key, section, theme, text } of prose) {
    if (themes.some((of) => isOwnProse({ key, section, theme, text }, of.key))) continue
    const plain = key === section && sectionNames.includes(key) && theme === undefined && !text.startsWith('---')
    yield [`prose/${key}.md`, joinFrontMatter(plain ? undefined : writeYaml({ section, theme }), text)]
  }
}

/** A part that may be left out where it says nothing. */
function notNothing(fields: unknown): unknown {
  return typeof fields === 'object' && fields !== null && Object.keys(fields).length > 0 ? fields : undefined
}
