/** Reading and changing plain data at a dotted path. */

type Plain = Record<string, unknown>

/** @example readAt({ value: { title: 'A' } }, 'value.title') // 'A' */
export function readAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isPlain(inner) ? inner[name] : undefined), data)
}

/**
 * The data with another value at the path; `undefined` takes the name out. Nothing given is changed.
 *
 * @example writeAt({ value: { title: 'A', year: 1 } }, 'value.title', 'B') // { value: { title: 'B', year: 1 } }
 */
export function writeAt(data: unknown, path: string, value: unknown): Plain {
  const [name = '', ...rest] = path.split('.')
  const copy: Plain = isPlain(data) ? { ...data } : {}
  const inner = rest.length === 0 ? value : writeAt(copy[name], rest.join('.'), value)
  if (inner === undefined) delete copy[name]
  else copy[name] = inner
  return copy
}

function isPlain(data: unknown): data is Plain {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
