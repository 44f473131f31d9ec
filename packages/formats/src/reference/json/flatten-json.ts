/** From an object of JSON to tags: each value under the path of its keys, `primary_location.source.display_name`. */
import { clean } from '../shape/clean.ts'
import { Tags } from '../shape/tags.ts'
import { isObject, type JsonObject, textOf } from './json-value.ts'

/** The values of a record by path, without the paths that `used` begins; lists share a path. */
export function flattenJson(object: JsonObject, line: number, used: ReadonlySet<string> = new Set()): Tags {
  const tags = new Tags()
  const visit = (value: unknown, path: string): void => {
    if (used.has(path)) return
    if (Array.isArray(value)) for (const it of value) visit(it, path)
    else if (isObject(value))
      for (const [key, it] of Object.entries(value)) visit(it, path === '' ? key : `${path}.${key}`)
    else {
      const text = textOf(value)
      if (text !== undefined && text.trim() !== '') tags.add(path, clean(text), line)
    }
  }
  visit(object, '')
  return tags
}
