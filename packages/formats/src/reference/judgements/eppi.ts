/**
 * EPPI-Reviewer codes references. Codes of screening sets are of the types Include and Exclude, or are called as EPPI-Reviewer proposes:
 * `INCLUDE based on title & abstract`, `EXCLUDE on intervention`. Source: exports and code of EPPI-Centre in public repositories.
 */
import type { Stage, Verdict } from '@oversyn/model'
import type { Judgements } from './judgements.ts'

/** A code of a reference as the reader of EPPI-Reviewer's JSON keeps it, in `extra` under `Codes`. */
export interface Code {
  /** The set and the codes above this one, with this one last. */
  path: readonly string[]
  /** `Include`, `Exclude`, or how it is shown: `Selectable (show checkbox)`. */
  type: string
  /** What the coder wrote beside. */
  text: string
}

const between = ' › '

/** A code as one text: `Screen on full text › EXCLUDE on date [Exclude]: published 1998`. */
export function writeCode({ path, type, text }: Code): string {
  return `${path.join(between)}${type === '' ? '' : ` [${type}]`}${text === '' ? '' : `: ${text}`}`
}

export function parseCode(given: string): Code {
  const match = /^([\s\S]*?)(?: \[([^\][]*)\])?(?:: ([\s\S]*))?$/.exec(given)
  // A name may hold a colon itself; only what follows the type is a remark.
  if (match?.[2] === undefined) return { path: given.split(between), type: '', text: '' }
  return { path: (match[1] ?? '').split(between), type: match[2], text: match[3] ?? '' }
}

/** Reads codes, and keywords of a RIS file that are called like codes of screening. */
export function readEppi(codes: readonly Code[], stage: Stage, into: Judgements): void {
  for (const code of codes) {
    const name = code.path.at(-1) ?? ''
    const verdict = verdictOf(code.type, name)
    if (verdict) {
      const reason = verdict === 'exclude' ? reasonIn(name) : null
      into.decisions.push({ person: null, verdict, stage: stageOf(code, stage), reason, at: null })
    } else if (!/^not selectable/i.test(code.type)) into.labels.push(code.path.slice(1).join(between) || name)
    if (code.text !== '') into.notes.push({ person: null, text: `${name}: ${code.text}` })
  }
}

/** Whether a text is called like a code of screening. */
export function isScreeningCode(name: string): boolean {
  return verdictOf('', name) !== undefined
}

function verdictOf(type: string, name: string): Verdict | undefined {
  if (/^exclude$/i.test(type)) return 'exclude'
  if (/^include$/i.test(type)) return 'include'
  // Only in screening sets, whose types are often not exported.
  if (/^EXCLUDED?\b(?: on\b| -|:|$)/i.test(name)) return 'exclude'
  if (/^INCLUDED?\b(?: based\b| on\b| for\b|$)/i.test(name)) return 'include'
  return undefined
}

function reasonIn(name: string): string {
  return name.replace(/^EXCLUDED?\s*(?:on\b|-|:)?\s*/i, '').trim() || name
}

function stageOf({ path }: Code, otherwise: Stage): Stage {
  const words = path.join(' ')
  if (/full[\s-]?(?:text|report)/i.test(words)) return 'fulltext'
  if (/abstract/i.test(words)) return 'abstract'
  return /\btitle\b/i.test(words) ? 'title' : otherwise
}
