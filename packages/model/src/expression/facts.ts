/** A review looked up by id and from below: what the fields of expressions are read from. */
import type { Theme } from '../nouns/commission.ts'
import type { Source } from '../nouns/search.ts'
import type { Finding, Report, Study } from '../nouns/study.ts'
import type { Review } from '../review.ts'
import { type Use, uses } from './names.ts'

export interface Facts {
  review: Review
  theme: ReadonlyMap<string, Theme>
  source: ReadonlyMap<string, Source>
  report: ReadonlyMap<string, Report>
  study: ReadonlyMap<string, Study>
  finding: ReadonlyMap<string, Finding>
  /** By study. */
  findingsOf: ReadonlyMap<string, readonly Finding[]>
  /** By study: the keys of the themes that have a finding of it, each once. */
  themesOf: ReadonlyMap<string, readonly string[]>
}

/** A review is never changed once it is made, so what was looked up in it holds for as long as it is there. */
const lookedUp = new WeakMap<Review, Facts>()

/** The facts of a review, looked up once however many numbers ask for them. */
export function factsOf(review: Review): Facts {
  const before = lookedUp.get(review)
  if (before) return before
  const facts = lookUp(review)
  lookedUp.set(review, facts)
  return facts
}

function lookUp(review: Review): Facts {
  const findingsOf = new Map<string, Finding[]>()
  for (const finding of review.findings) {
    const others = findingsOf.get(finding.study)
    if (others) others.push(finding)
    else findingsOf.set(finding.study, [finding])
  }
  return {
    review,
    theme: byId(review.themes),
    source: byId(review.sources),
    report: byId(review.reports),
    study: byId(review.studies),
    finding: byId(review.findings),
    findingsOf,
    themesOf: new Map([...findingsOf].map(([study, findings]) => [study, themeKeys(review, findings)])),
  }
}

function themeKeys(review: Review, findings: readonly Finding[]): string[] {
  const ids = new Set(findings.flatMap((finding) => finding.themes))
  return review.themes.filter((theme) => ids.has(theme.id)).map((theme) => theme.key)
}

/** The studies behind findings, each once. */
export function studiesBehind(facts: Facts, findings: readonly string[]): string[] {
  return [...new Set(findings.flatMap((id) => facts.finding.get(id)?.study ?? []))]
}

/** How far the synthesis carries a study: into a theme, a bullet, the conclusion; nowhere is an empty list. */
export function usesOf(facts: Facts, study: string): Use[] {
  const bullets = facts.review.bullets.filter((bullet) => studiesBehind(facts, bullet.findings).includes(study))
  const concluded = new Set(facts.review.conclusions.flatMap((conclusion) => conclusion.bullets))
  const held: Record<Use, boolean> = {
    theme: (facts.themesOf.get(study)?.length ?? 0) > 0,
    bullet: bullets.length > 0,
    conclusion: bullets.some((bullet) => concluded.has(bullet.id)),
  }
  return uses.filter((use) => held[use])
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
