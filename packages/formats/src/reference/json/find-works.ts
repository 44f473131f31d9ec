/** Where in a document the works are: it is one, or a list of them, or an answer of a service with such a list. */
import { isObject } from './json-value.ts'

/** Keys under which services answer with their list, or their one work. */
const keys = [
  'message',
  'results',
  'items',
  'studies',
  'hits',
  'docs',
  'data',
  'records',
  'works',
  'references',
  'publications',
] as const

/** The works in a document, as they stand. */
export function findWorks(document: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(document)) return document
  if (!isObject(document) || depth > 3) return [document]
  for (const key of keys) {
    const inner = document[key]
    if (Array.isArray(inner) && inner.every(isObject) && !isWork(document)) return inner
    if (isObject(inner) && (key === 'message' || key === 'hits' || key === 'data') && !isWork(document))
      return findWorks(inner, depth + 1)
  }
  return [document]
}

/** Whether an object says itself what it is about. */
function isWork(object: Readonly<Record<string, unknown>>): boolean {
  return [
    'title',
    'titles',
    'entityDescription',
    'protocolSection',
    'pnx',
    'attributes',
    'display_name',
    'b_title',
  ].some((it) => Object.hasOwn(object, it))
}
