/** Findings on the same object that point opposite ways: apparent contradictions, to be read side by side. */
import type { Finding, Review } from '@oversyn/model'
import { groupBy } from '../grouping.ts'
import type { Check } from './check.ts'
import { nameOf } from './studies.ts'

/** The findings on one object, where studies disagree on its direction. */
export interface Opposition {
  /** The object as the first finding writes it. */
  readonly object: string
  readonly positive: readonly Finding[]
  readonly negative: readonly Finding[]
}

/**
 * Objects that one study finds present or better and another absent or worse. Apparent only: period, sample and scope may
 * explain it, and stand in the findings to be compared.
 */
export function oppositions(review: Review): Opposition[] {
  const byObject = groupBy(review.findings, (finding) => [sameObject(finding.object)])
  return [...byObject.values()].flatMap((findings) => {
    const positive = findings.filter((finding) => finding.direction === 'positive')
    const negative = findings.filter((finding) => finding.direction === 'negative')
    const disagree = positive.some((one) => negative.some((other) => other.study !== one.study))
    return disagree ? [{ object: findings[0]?.object ?? '', positive, negative }] : []
  })
}

/** An object without case, doubled spaces and a leading article, so that two ways to write it meet. */
export function sameObject(object: string): string {
  return object.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim().replace(article, '')
}

const article = /^(?:en|ei|et|ein|eit|den|det|dei|de|the|an|a) (?=\S)/

/** One problem an object; the studies on each side with their period, sample and share. */
export const findingsOppose: Check = (ways) =>
  oppositions(ways.review).map(({ object, positive, negative }) => {
    const [first] = positive
    const side = (findings: readonly Finding[]) =>
      [
        ...new Set(
          findings.map(({ study, scope }) => {
            const reach = [scope.period, scope.sample, scope.share].filter((part) => part !== undefined).join('; ')
            return nameOf(ways, study) + (reach ? ` [${reach}]` : '')
          }),
        ),
      ].join(', ')
    return {
      code: 'findings-oppose',
      severity: 'warning',
      where: { kind: 'finding', ...(first ? { id: first.id, key: first.key } : {}) },
      values: {
        object,
        positive: side(positive),
        negative: side(negative),
        findings: [...positive, ...negative].map((finding) => finding.key).join(', '),
      },
    }
  })
