/** Statements that seem to contradict each other: about the same, with opposite quantities, directions, numbers or a negation. */
import type { Check, Ground } from '../ground.ts'
import { claims, type Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { Weights } from '../text/stems.ts'
import type { Contrast } from '../words/audit-words.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { onMethod } from './summarising.ts'

/** A stem in more clauses than this is what the whole text is about, and tells nothing of one statement. */
const common = 40

const against: ReadonlySet<string> = new Set(['most few', 'few most', 'all few', 'few all'])
const narrower: ReadonlySet<string> = new Set(['all some', 'some all'])

/** Each clause against those before it. A pair in neighbouring sentences where the text itself says "but" is left alone. */
export const contradictions: Check = ({ body, cited, numbers }) => {
  const apart = withOwnSources(cited, numbers)
  const clauses = body
    // What begins with a small letter goes on from a line above it, and claims nothing by itself.
    .filter(({ block, text }) => claims(block.kind) && !/^\p{Ll}/u.test(text))
    .flatMap(clausesOf)
    .filter((clause) => clause.stems.size > 2)
  const weights = new Weights(clauses.map((clause) => clause.stems))
  const index = new Map<string, number[]>()
  const found: Found[] = []
  const told = new Set<string>()
  const involved = new Set<Sentence>()
  for (const [at, clause] of clauses.entries()) {
    const shared = new Map<number, string[]>()
    for (const stem of clause.stems) {
      if (weights.count(stem) > common) continue
      const places = index.get(stem) ?? []
      for (const other of places) {
        const both = shared.get(other)
        if (both) both.push(stem)
        else shared.set(other, [stem])
      }
      if (places.length === 0) index.set(stem, [at])
      else places.push(at)
    }
    let best: { other: Clause; why: Contrast; sure: number; about: string } | undefined
    for (const [place, both] of shared) {
      const other = clauses[place]
      if (!other || other.sentence === clause.sentence || answered(other.sentence, clause.sentence, apart)) continue
      if (onMethod(other.sentence.place.section) !== onMethod(clause.sentence.place.section)) continue
      const conflict = conflictOf(clause, other, weights, both.length)
      if (conflict && (!best || conflict.sure > best.sure))
        best = { other, ...conflict, about: both.toSorted().join(' ') }
    }
    if (!best || told.has(best.about)) continue
    // A bullet repeats the text: what the text says against itself is told of there.
    if (clause.sentence.block.kind === 'bullet' && involved.has(best.other.sentence)) continue
    told.add(best.about)
    involved.add(clause.sentence).add(best.other.sentence)
    found.push(problemOf(clause, best.other, best.why, best.sure))
  }
  return found
}

function conflictOf(
  one: Clause,
  other: Clause,
  weights: Weights,
  shared: number,
): { why: Contrast; sure: number } | undefined {
  const forth = weights.share(one.stems, other.stems)
  const back = weights.share(other.stems, one.stems)
  const most = Math.max(forth, back)
  const least = Math.min(forth, back)
  if (most < 0.4) return undefined
  const alike = one.negated === other.negated
  const pair = `${one.quantity} ${other.quantity}`
  if (alike && shared > 1 && against.has(pair) && least >= 0.18) return { why: 'quantity', sure: 0.3 + most * 0.4 }
  if (alike && shared > 1 && narrower.has(pair) && least >= 0.3 && most >= 0.6)
    return { why: 'quantity', sure: 0.3 + most * 0.4 }
  const turned = [...one.sides].some(([at, side]) => other.sides.get(at) === -side)
  if (turned && alike && most >= 0.5 && least >= 0.25) return { why: 'direction', sure: 0.25 + most * 0.4 }
  if (!alike && !turned && shared > 1 && least >= 0.7) return { why: 'truth', sure: 0.3 + least * 0.4 }
  const differ =
    one.numbers.length > 0 && other.numbers.length > 0 && !one.numbers.some((it) => other.numbers.includes(it))
  if (differ && shared > 1 && least >= 0.7) return { why: 'number', sure: 0.3 + least * 0.5 }
  // A bullet is shorter than what it sums up: there it is enough that the text has all of the bullet.
  const kinds = [one, other].map(({ sentence }) => sentence.block.kind === 'bullet')
  const summed = kinds[0] !== kinds[1] && one.numbers.length === 1 && other.numbers.length === 1
  if (differ && summed && shared > 1 && (kinds[0] ? forth : back) >= 0.6) return { why: 'number', sure: 0.6 }
  return undefined
}

/** Whether two sentences both cite, and nothing that the other cites. */
function withOwnSources(
  cited: Ground['cited'],
  numbers: Ground['numbers'],
): (one: Sentence, other: Sentence) => boolean {
  const sources = new Map<Sentence, string[]>()
  const note = (sentence: Sentence, source: string) => sources.set(sentence, [...(sources.get(sentence) ?? []), source])
  for (const { citation } of cited) note(citation.sentence, `${citation.names.join(' ')} ${citation.year}`)
  for (const { sentence, number } of numbers) note(sentence, String(number))
  return (one, other) => {
    const [first, second] = [sources.get(one) ?? [], sources.get(other) ?? []]
    return first.length > 0 && second.length > 0 && !first.some((source) => second.includes(source))
  }
}

const contrast =
  /(?<!\p{L})(?:men|imidlertid|derimot|likevel|på den andre siden|tvert imot|mens|however|but|in contrast|on the other hand|whereas|nevertheless)(?!\p{L})/iu

/**
 * Whether the second sentence goes on from the first: right after it, unless each rests on a study of its own, or soon after and saying that it
 * stands against it.
 */
function answered(first: Sentence, second: Sentence, apart: (one: Sentence, other: Sentence) => boolean): boolean {
  if (first.block !== second.block) return false
  const next = second.at - first.at - first.text.length < 3
  return (next && !apart(first, second)) || (contrast.test(second.text) && second.at - first.at < 700)
}

function problemOf(clause: Clause, other: Clause, why: Contrast, sure: number): Found {
  const { line, section } = other.sentence.place
  return {
    code: 'statements-contradict',
    severity: 'warning',
    confidence: Math.min(0.75, Math.round(sure * 100) / 100),
    values: { line, section: section ?? '', on: why, other: brief(other.text) },
    excerpt: clause.sentence.text,
    about: brief(other.text),
    where: clause.sentence.place,
  }
}

function brief(text: string): string {
  // The sentence that quotes it has a full stop of its own.
  const whole = text.trim().replace(/\.$/u, '')
  return whole.length > 140 ? `${whole.slice(0, 139).trimEnd()}…` : whole
}
