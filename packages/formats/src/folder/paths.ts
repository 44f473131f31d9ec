/** Which file of the folder holds what, by its path. */
import { Key, type NounKind } from '@oversyn/model'

/** The files that are lists of one noun. */
export const listFiles = {
  'criteria.yaml': 'criterion',
  'sources.yaml': 'source',
  'background.yaml': 'work',
  'stops.yaml': 'stop',
  'quotes.yaml': 'quote',
  'reports.yaml': 'report',
  'relations.yaml': 'relation',
  'conclusion.yaml': 'conclusion',
  'gaps.yaml': 'gap',
  'weaknesses.yaml': 'weakness',
  'notes.yaml': 'note',
  'dismissals.yaml': 'dismissal',
} as const satisfies Record<string, NounKind>
export type ListKind = (typeof listFiles)[keyof typeof listFiles]

export type FileRole =
  | { role: 'review' | 'log' | 'aside' | 'unknown' }
  | { role: 'list'; kind: ListKind }
  | { role: 'theme'; order: number; key: string }
  | { role: 'study' | 'bullets' | 'prose'; key: string }

const themeFile = /^themes\/(\d{1,6})-([^/]+)\.md$/
const keyedFile = /^(?:(studies|bullets)\/([^/]+)\.yaml|(prose)\/([^/]+)\.md)$/
const roles = { studies: 'study', bullets: 'bullets', prose: 'prose' } as const

/** Files that people and their tools keep beside the review: they are not read and not remarked on. */
const aside = /(?:^|\/)(?:\.|README|LICEN[CS]E|CHANGELOG|Thumbs\.db$)/i

/** What a path is for. A name that is not a key makes a file unknown. */
export function roleOf(path: string): FileRole {
  if (path === 'review.yaml') return { role: 'review' }
  if (path === 'log.jsonl') return { role: 'log' }
  if (Object.hasOwn(listFiles, path)) return { role: 'list', kind: listFiles[path as keyof typeof listFiles] }
  const theme = themeFile.exec(path)
  const themeKey = keyIn(theme?.[2])
  if (themeKey !== undefined) return { role: 'theme', order: Number(theme?.[1]), key: themeKey }
  const keyed = keyedFile.exec(path)
  const folder = (keyed?.[1] ?? keyed?.[3]) as keyof typeof roles | undefined
  const key = keyIn(keyed?.[2] ?? keyed?.[4])
  if (folder && key !== undefined) return { role: roles[folder], key }
  return { role: aside.test(path) ? 'aside' : 'unknown' }
}

/** Some systems take the letters of file names apart (å as a and a ring): the key is the composed form. */
function keyIn(text: string | undefined): string | undefined {
  const key = text?.normalize('NFC')
  return key !== undefined && Key.safeParse(key).success ? key : undefined
}
