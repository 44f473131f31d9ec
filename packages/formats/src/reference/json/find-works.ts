/** Where in a document the works are: it is one, or a list of them, or an answer of a service with such a list. */
import { isObject } from './json-value.ts'

/** Keys under which services answer with their list, or their one work. */
const keys = [
  'message',
  'resultList',
  'results',
  'result',
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
    if (isObject(inner) && ['message', 'hits', 'data', 'resultList'].includes(key) && !isWork(document))
      return findWorks(inner, depth + 1)
  }
  // A library by key: `{"a": {…}, "b": {…}}`.
  const values = Object.values(document)
  if (values.length > 0 && values.every((it) => isObject(it) && isWork(it))) return values
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
    'itemType',
  ].some((it) => Object.hasOwn(object, it))
}
