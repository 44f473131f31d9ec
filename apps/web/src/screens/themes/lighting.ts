/** Which bullets and findings belong to what is chosen. */
import type { Review } from '@oversyn/model'
import { lookupOf } from '../../app/derived.ts'

export interface Light {
  bullets: ReadonlySet<string>
  findings: ReadonlySet<string>
}

/** By id; `undefined` where nothing is chosen. */
export function lighting(
  review: Review,
  choice: { bullet?: string | undefined; finding?: string | undefined },
): Light | undefined {
  const { byKey, bulletsByFinding } = lookupOf(review)
  const bullet = byKey.bullets.get(choice.bullet ?? '')
  if (bullet) return { bullets: new Set([bullet.id]), findings: new Set(bullet.findings) }
  const finding = byKey.findings.get(choice.finding ?? '')
  if (!finding) return undefined
  return { bullets: new Set(bulletsByFinding(finding.id).map((it) => it.id)), findings: new Set([finding.id]) }
}
