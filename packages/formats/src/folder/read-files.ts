/** Reading each kind of file into the draft. */
import type { NounKind } from '@oversyn/model'
import { Prose } from '@oversyn/model'
import type { z } from 'zod'
import type { Draft } from './draft.ts'
import { entries, formatVersion, ProseFront, ReviewFile, StudyFile, ThemeFront } from './file-schemas.ts'
import { type FolderNoun, folderNouns, proseKey, sectionNames } from './folder-review.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { ListKind } from './paths.ts'
import { fault, inside, type Site, wholeFile } from './place.ts'
import { readYaml } from './read-yaml.ts'
import { validate } from './validate.ts'

type Fields = Record<string, unknown>

/** `review.yaml`: the singles and the people. */
export function readReview(draft: Draft, file: string, text: string): void {
  const yaml = readYaml(file, text, draft.problems)
  if (!yaml) return
  const { site } = yaml
  const { people, ...fields } = isFields(yaml.value) ? yaml.value : {}
  if (typeof fields.oversyn === 'number' && fields.oversyn > formatVersion) {
    const message = `The folder is of format ${fields.oversyn}; this program reads format ${formatVersion}.`
    draft.problems.push(fault('folder-newer', message, file, site.place(['oversyn'])))
  } else {
    const read = validate(ReviewFile, fields, site, draft.problems)
    if (read) {
      const { oversyn: _, commission = null, question = null, protocol = null, plan = null, ...head } = read
      draft.single = { head, commission, question, protocol, plan }
    }
  }
  readList(draft, 'person', people, inside(site, ['people']), {})
}

/** A file that is one list. The searches of a source stand under it. */
export function readListFile(draft: Draft, kind: ListKind, file: string, text: string): void {
  const yaml = readYaml(file, text, draft.problems)
  if (!yaml) return
  const { value, site } = yaml
  if (kind !== 'source' || !Array.isArray(value)) {
    readList(draft, kind, value ?? undefined, site, {})
    return
  }
  value.forEach((item, index) => {
    const { searches, ...source } = isFields(item) ? item : {}
    readEntry(draft, 'source', isFields(item) ? source : item, inside(site, [index]), {})
    readList(draft, 'search', searches, inside(site, [index, 'searches']), { source: source.key })
  })
}

/** `studies/KEY.yaml`: the study, its reports and its findings. */
export function readStudy(draft: Draft, key: string, file: string, text: string): void {
  const yaml = readYaml(file, text, draft.problems)
  if (!yaml) {
    draft.addFaulty('study', key)
    return
  }
  const { site } = yaml
  const { reports, findings, ...fields } = isFields(yaml.value) ? yaml.value : {}
  const keys = readReports(draft, key, reports, inside(site, ['reports']))
  const read = validate(StudyFile, fields, site, draft.problems)
  if (read && keys) {
    const { key: named, ...rest } = read
    sameName(draft, key, named, site)
    draft.add('study', { key, reports: keys, ...rest }, site)
  } else draft.addFaulty('study', key)
  readList(draft, 'finding', findings, inside(site, ['findings']), { study: key })
}

/** The keys of a study's reports: each is described here, or named by the key it has where it is described. */
function readReports(draft: Draft, study: string, value: unknown, site: Site): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    const message = 'A study has a list of one or more reports ("reports").'
    draft.problems.push(fault('field-missing', message, site.file, site.place([])))
    return undefined
  }
  const keys = value.map((item, index): string | undefined => {
    if (typeof item === 'string') return item
    const only = value.length === 1 && isFields(item) && item.key === undefined
    return readEntry(draft, 'report', only ? { key: study, ...item } : item, inside(site, [index]), {})?.key
  })
  return keys.every((key) => key !== undefined) ? keys : undefined
}

/** `themes/N-KEY.md`: the theme, and its prose as the body. */
export function readTheme(draft: Draft, key: string, file: string, text: string): void {
  const { front, body } = splitFrontMatter(text)
  if (front === undefined) {
    const message = 'A theme begins with its title and question, between two lines of "---".'
    draft.problems.push(fault('front-matter-missing', message, file, { line: 1, column: 1 }))
    draft.addFaulty('theme', key)
    return
  }
  const yaml = readYaml(file, front, draft.problems, 2)
  const read = yaml && validate(ThemeFront, yaml.value ?? {}, yaml.site, draft.problems)
  if (yaml && read) {
    const { key: named, ...rest } = read
    sameName(draft, key, named, yaml.site)
    draft.add('theme', { key, ...rest }, yaml.site)
  } else draft.addFaulty('theme', key)
  if (body !== '') addProse(draft, { key: proseKey(key), section: 'theme', theme: key, text: body }, wholeFile(file))
}

/** `bullets/THEME.yaml` */
export function readBullets(draft: Draft, theme: string, file: string, text: string): void {
  const yaml = readYaml(file, text, draft.problems)
  if (!yaml) return
  if (!draft.keys('theme').has(theme)) {
    const message = `There is no theme with the key "${theme}".`
    draft.problems.push(fault('key-unknown', message, file, { line: 1, column: 1 }))
  }
  readList(draft, 'bullet', yaml.value ?? undefined, yaml.site, { theme })
}

/** `prose/SECTION.md`, or `prose/KEY.md` with its section as front matter. */
export function readProse(draft: Draft, key: string, file: string, text: string): void {
  const { front, body } = splitFrontMatter(text)
  const section = Prose.shape.section.safeParse(key)
  if (front !== undefined) {
    const yaml = readYaml(file, front, draft.problems, 2)
    const read = yaml && validate(ProseFront, yaml.value ?? {}, yaml.site, draft.problems)
    if (read) addProse(draft, { key, ...read, text: body }, wholeFile(file))
  } else if (section.success && sectionNames.includes(key)) {
    if (body !== '') addProse(draft, { key, section: section.data, text: body }, wholeFile(file))
  } else {
    const message = `A file here has the name of a section (${sectionNames.join(', ')}) or says its section as front matter.`
    draft.problems.push(fault('section-unknown', message, file, { line: 1, column: 1 }))
  }
}

function addProse(draft: Draft, prose: unknown, site: Site): void {
  const read = validate(folderNouns.prose, prose, site, draft.problems)
  if (read) draft.add('prose', read, site)
}

type EntryKind = keyof typeof entries

/** Every entry of a list by itself, so that one that is faulty hides no other. */
function readList(draft: Draft, kind: EntryKind, value: unknown, site: Site, owner: Fields): void {
  if (value === undefined) return
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) readEntry(draft, kind, item, inside(site, [index]), owner)
  else draft.problems.push(fault('field-type', 'Here must be a list.', site.file, site.place([])))
}

/** One object. `owner` is the field that says what it belongs to, which the file does not repeat. */
function readEntry<K extends EntryKind>(
  draft: Draft,
  kind: K,
  value: unknown,
  site: Site,
  owner: Fields,
): FolderNoun<K> | undefined {
  const schema: z.ZodType = entries[kind]
  const read = validate(schema, value ?? {}, site, draft.problems)
  if (read === undefined) {
    draft.addFaulty(kind, value)
    return undefined
  }
  const noun = { ...(read as object), ...owner } as FolderNoun<K>
  draft.add<NounKind>(kind, noun, site)
  return noun
}

function sameName(draft: Draft, key: string, named: string | undefined, site: Site): void {
  if (named === undefined || named === key) return
  const message = `The key is "${named}" and the file's name says "${key}".`
  draft.problems.push(fault('file-name', message, site.file, site.place(['key'])))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
