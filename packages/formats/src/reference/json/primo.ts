/** Primo's JSON: the same sections as in its XML, below `pnx`; and the short form of one object a record. */
import type { Place, Reference } from '../reference.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'
import { primo, refinePrimo } from '../xml/primo/primo.ts'
import { flattenJson } from './flatten-json.ts'
import type { JsonObject } from './json-value.ts'

export function readPrimo(work: JsonObject, place: Place): Reference {
  const tags = new Tags()
  for (const [path, values] of flattenJson(work, place.line).entries()) {
    const tag = path.replace(/^pnx\./, '').replaceAll('.', '/')
    for (const { text, line } of values) tags.add(tag, text, line)
  }
  refinePrimo(tags)
  return shape(tags, primo, place, () => {})
}
