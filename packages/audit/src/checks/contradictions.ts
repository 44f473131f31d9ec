/** Statements that seem to contradict each other: about the same, with opposite quantities, directions, numbers or a negation. */
import type { Check } from '../ground.ts'
import { claims, type Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { Weights } from '../text/stems.ts'
import { type Clause, clausesOf, type Quantity } from './clauses.ts'

/** A stem in more clauses than this is what the whole text is about, and tells nothing of one statement. */
const common = 40

const against: ReadonlySet<string> = new Set([
  'most few',
  'few most',
  'all few',
  'few all',
  'all none',
  'none all',
  'most none',
  'none most',
])
const narrower: ReadonlySet<string> = new Set(['all some', 'some all'])

/** Each clause against those before it. A pair in neighbouring sentences where the text itself says "but" is left alone. */
export const contradictions: Check = ({ body }) => {
  const clauses = body
    .filter(({ block }) => claims(block.kind))
    .flatMap(clausesOf)
    .filter((clause) => clause.stems.size > 2)
  const weights = new Weights(clauses.map((clause) => clause.stems))
  const index = new Map<string, number[]>()
  const found: Found[] = []
  const told = new Set<string>()
  for (const [at, clause] of clauses.entries()) {
    const shared = new Map<number, number>()
    for (const stem of clause.stems) {
      if (weights.count(stem) > common) continue
      for (const other of index.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      index.set(stem, [...(index.get(stem) ?? []), at])
    }
    let best: { other: Clause; why: string; sure: number } | undefined
    for (const [place, count] of shared) {
      const other = clauses[place]
      if (!other || count < 2 || other.sentence === clause.sentence || answered(other.sentence, clause.sentence))
        continue
      const conflict = conflictOf(clause, other, weights)
      if (conflict && (!best || conflict.sure > best.sure)) best = { other, ...conflict }
    }
    if (!best) continue
    const pair = [...clause.stems].toSorted().join(' ')
    if (told.has(pair)) continue
    told.add(pair)
    found.push(problemOf(clause, best.other, best.why, best.sure))
  }
  return found
}

function conflictOf(one: Clause, other: Clause, weights: Weights): { why: string; sure: number } | undefined {
  const forth = weights.share(one.stems, other.stems)
  const back = weights.share(other.stems, one.stems)
  const most = Math.max(forth, back)
  const least = Math.min(forth, back)
  if (most < 0.5) return undefined
  const pair = `${one.quantity} ${other.quantity}`
  const quantities = (all: ReadonlySet<string>): all is ReadonlySet<Quantity> => all.has(pair)
  if (one.negated === other.negated && quantities(against) && most >= 0.5 && least >= 0.3)
    return { why: 'how many', sure: 0.35 + most * 0.4 }
  if (one.negated === other.negated && quantities(narrower) && least >= 0.4 && most >= 0.6)
    return { why: 'how many', sure: 0.3 + most * 0.4 }
  const turned = [...one.sides].some(([at, side]) => other.sides.get(at) === -side)
  if (turned && one.negated === other.negated && most >= 0.6 && least >= 0.35)
    return { why: 'which way', sure: 0.3 + most * 0.4 }
  if (one.negated !== other.negated && !turned && least >= 0.7)
    return { why: 'whether it is so', sure: 0.3 + least * 0.4 }
  const differ =
    one.numbers.length > 0 && other.numbers.length > 0 && !one.numbers.some((it) => other.numbers.includes(it))
  if (differ && least >= 0.7) return { why: 'which number', sure: 0.3 + least * 0.5 }
  return undefined
}

const contrast =
  /(?<!\p{L})(?:men|imidlertid|derimot|likevel|på den andre siden|tvert imot|mens|however|but|in contrast|on the other hand|whereas|nevertheless)(?!\p{L})/iu

/** Whether two sentences follow each other and the second says that it stands against the first. */
function answered(first: Sentence, second: Sentence): boolean {
  return first.block === second.block && contrast.test(second.text) && second.at - first.at < 700
}

function problemOf(clause: Clause, other: Clause, why: string, sure: number): Found {
  const { line, section } = other.sentence.place
  return {
    code: 'statements-contradict',
    severity: 'warning',
    confidence: Math.min(0.75, Math.round(sure * 100) / 100),
    message: `This seems to contradict line ${line}${section === null ? '' : ` (${section})`} on ${why}: “${brief(other.text)}”.`,
    excerpt: clause.sentence.text,
    about: brief(other.text),
    where: clause.sentence.place,
    settles: 'The two studies side by side: their samples, periods and what they asked.',
  }
}

function brief(text: string): string {
  const whole = text.trim()
  return whole.length > 140 ? `${whole.slice(0, 139).trimEnd()}…` : whole
}
