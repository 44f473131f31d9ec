/**
 * Rayyan writes what its people did into the notes of a reference, in parts with `|` between:
 * `RAYYAN-INCLUSION: {"Ada"=>"Included"} | RAYYAN-LABELS: a,b | RAYYAN-EXCLUSION-REASONS: c | USER-NOTES: {"Ada"=>["d"]}`.
 * Source: help.rayyan.ai, "Understanding your Rayyan export files".
 */
import type { Stage, Verdict } from '@oversyn/model'
import type { Judgements } from './judgements.ts'
import { tellUnknown } from './judgements.ts'
import { type RubyValue, readRuby } from './ruby-literal.ts'

const mark = /(?:RAYYAN-(INCLUSION|LABELS|EXCLUSION-REASONS)|(USER-NOTES)):\s*/g
const nextMark = /\s*\|?\s*(?:RAYYAN-(?:INCLUSION|LABELS|EXCLUSION-REASONS)|USER-NOTES):/

/** The words of Rayyan; old exports have truths instead. */
const verdicts: Readonly<Record<string, Verdict>> = {
  included: 'include',
  excluded: 'exclude',
  maybe: 'maybe',
  true: 'include',
  false: 'exclude',
}

/** Whether a note holds what Rayyan writes. */
export function isRayyan(note: string): boolean {
  return /RAYYAN-(?:INCLUSION|LABELS|EXCLUSION-REASONS):/.test(note)
}

/** Takes Rayyan's parts out of a note; gives what the note was before. */
export function readRayyan(given: string, stage: Stage, into: Judgements): string {
  const note = unescaped(given)
  const reasons: string[] = []
  let before = ''
  let at = 0
  for (;;) {
    mark.lastIndex = at
    const found = mark.exec(note)
    before += note.slice(at, found?.index)
    if (!found) break
    const from = found.index + found[0].length
    const part = found[1] ?? found[2]
    if (part === 'INCLUSION' || part === 'USER-NOTES') {
      const literal = readRuby(note, from)
      at = literal?.end ?? endOf(note, from)
      if (part === 'INCLUSION') readInclusion(literal?.value, note.slice(from, at), stage, into)
      else readNotes(literal?.value, note.slice(from, at), into)
    } else {
      at = endOf(note, from)
      const words = note.slice(from, at).split(',')
      const list = part === 'LABELS' ? into.labels : reasons
      list.push(...words.map((it) => it.trim()).filter((it) => it !== '' && !list.includes(it)))
    }
    at += /^\s*\|?\s*/.exec(note.slice(at, at + 40))?.[0].length ?? 0
  }
  giveReasons(reasons, into)
  return before.replace(/\s*\|?\s*$/, '').trim()
}

/** Some make TeX of it first: `\\{\\"Ada\\"=\\>\\"Included\\"\\}`. */
function unescaped(note: string): string {
  const inclusion = /RAYYAN-INCLUSION:\s*/.exec(note)
  if (!inclusion || readRuby(note, inclusion.index + inclusion[0].length)) return note
  return note.replace(/\\([^\w\s])/g, '$1')
}

function endOf(note: string, from: number): number {
  const next = nextMark.exec(note.slice(from))
  return next ? from + next.index : note.length
}

function readInclusion(value: RubyValue | undefined, text: string, stage: Stage, into: Judgements): void {
  if (value === undefined || typeof value === 'string' || !('pairs' in value)) {
    const alone = typeof value === 'string' ? verdicts[value.toLowerCase()] : undefined
    if (alone) into.decisions.push({ person: null, verdict: alone, stage, reason: null, at: null })
    else tellUnknown(into, 'RAYYAN-INCLUSION', text)
    return
  }
  for (const [person, said] of value.pairs) {
    const word = typeof said === 'string' ? said.trim().toLowerCase() : ''
    const verdict = Object.hasOwn(verdicts, word) ? verdicts[word] : undefined
    if (verdict) into.decisions.push({ person, verdict, stage, reason: null, at: null })
    // A person who took the decision back stands there undecided.
    else if (word !== 'undecided' && word !== '') tellUnknown(into, `RAYYAN-INCLUSION of ${person}`, String(said))
  }
}

function readNotes(value: RubyValue | undefined, text: string, into: Judgements): void {
  if (value === undefined || typeof value === 'string' || !('pairs' in value)) {
    if (text.trim() !== '') into.notes.push({ person: null, text: text.trim() })
    return
  }
  for (const [person, notes] of value.pairs) {
    for (const note of Array.isArray(notes) ? notes : [notes]) {
      if (typeof note === 'string' && note.trim() !== '') into.notes.push({ person, text: note.trim() })
    }
  }
}

/** Rayyan gives the reasons of all people together. They are of one person only where one excluded. */
function giveReasons(reasons: readonly string[], into: Judgements): void {
  if (reasons.length === 0) return
  const excluding = into.decisions.filter((it) => it.verdict === 'exclude')
  const [only] = excluding
  if (only && excluding.length === 1) {
    only.reason = reasons.join('; ')
    return
  }
  into.reasons.push(...reasons)
  const message =
    excluding.length === 0
      ? `There are reasons (${reasons.join(', ')}), but nobody who excluded. They are kept with the reference.`
      : `${excluding.length} people excluded, and the file does not say whose the reasons are (${reasons.join(', ')}). They are kept with the reference.`
  into.problems.push({ code: 'reason-shared', severity: 'note', message })
}
