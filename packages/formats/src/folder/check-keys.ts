/** Keys over all files: no two alike, and none that refers to nothing. */
import { type NounKind, nounKinds, references } from '@oversyn/model'
import type { Draft, Sited } from './draft.ts'
import { identity } from './folder-review.ts'
import { fault, type Path } from './place.ts'

/** Adds what is wrong with the keys of a draft to its problems. */
export function checkKeys(draft: Draft): void {
  const known = new Map(nounKinds.map((kind) => [kind, draft.keys(kind)]))
  checkDoubled(draft)
  for (const sited of draft.sited) {
    checkNamed(draft, sited, known)
    checkMention(draft, sited, known)
    if (sited.kind === 'relation' && 'from' in sited.noun && sited.noun.from === sited.noun.to)
      draft.problems.push(problem('relation-self', 'A study has no relation to itself.', sited, ['to']))
  }
}

type Known = ReadonlyMap<NounKind, ReadonlySet<string>>

function checkDoubled(draft: Draft): void {
  const first = new Map<string, Sited>()
  for (const sited of draft.sited) {
    const name = `${sited.kind} ${identity(sited.noun)}`
    const before = first.get(name)
    if (!before) first.set(name, sited)
    else {
      const { file, place } = before.site
      const message = `There is already a ${name} (${file}, line ${place([]).line}).`
      draft.problems.push(problem('key-doubled', message, sited, ['key']))
    }
  }
}

interface Named {
  field: string
  path: Path
  key: string
}

/** Each key that an object names another by. */
function named({ kind, noun }: Sited): Named[] {
  const values = new Map<string, unknown>(Object.entries(noun))
  return Object.keys(references[kind] ?? {}).flatMap((field): Named[] => {
    const value = values.get(field)
    if (typeof value === 'string') return [{ field, path: [field], key: value }]
    if (!Array.isArray(value)) return []
    return value.map((key, index) => ({ field, path: [field, index], key: String(key) }))
  })
}

function checkNamed(draft: Draft, sited: Sited, known: Known): void {
  const seen = new Set<string>()
  for (const { field, path, key } of named(sited)) {
    const kind = references[sited.kind]?.[field]
    // A bullet's theme is the name of its file, which is checked there once.
    const checked = sited.kind === 'bullet' && field === 'theme'
    if (kind && !checked && !known.get(kind)?.has(key))
      draft.problems.push(problem('key-unknown', `There is no ${kind} with the key "${key}".`, sited, path))
    if (path.length > 1 && seen.has(`${field} ${key}`))
      draft.problems.push(problem('reference-doubled', `"${key}" is named twice.`, sited, path))
    seen.add(`${field} ${key}`)
  }
}

/** A key that is only mentioned: the review stays whole without what it names, so it is a warning. */
function checkMention(draft: Draft, sited: Sited, known: Known): void {
  const about = sited.kind === 'note' && 'about' in sited.noun ? sited.noun.about : null
  const kinds: NounKind[] = ['study', 'theme', 'source']
  if (about === null || kinds.some((kind) => known.get(kind)?.has(about))) return
  const message = `There is no study, theme or source with the key "${about}".`
  draft.problems.push(problem('key-unknown', message, sited, ['about'], 'warning'))
}

function problem(...[code, message, { site }, path, severity]: ProblemParts): ReturnType<typeof fault> {
  return fault(code, message, site.file, site.place(path), severity)
}

type ProblemParts = [code: string, message: string, sited: Sited, path: Path, severity?: 'warning']
