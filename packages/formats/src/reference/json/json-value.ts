/** Values of JSON whose shape nobody has promised, and ways to ask them. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What lies at a path of keys; lists on the way are entered, so that there may be several. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((it) => valuesAt(it, path))
  const [key, ...more] = path
  if (key === undefined) return value === null || value === undefined ? [] : [value]
  return isObject(value) && Object.hasOwn(value, key) ? valuesAt(value[key], more) : []
}

/** A value as text, where it is one or a number or a truth. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return undefined
}

/** The texts at a path, `a.b.c`. */
export function textsAt(value: unknown, path: string): string[] {
  return valuesAt(value, path.split('.')).flatMap((it) => textOf(it) ?? [])
}
