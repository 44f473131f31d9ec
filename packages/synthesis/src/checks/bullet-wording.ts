/** Bullets that say more than their findings do: a reservation is gone, or the voice whose view it is. */
import type { Bullet, Finding, Language } from '@oversyn/model'
import { escaped, markerPattern } from '../text/markers.ts'
import { attributionWords } from './attribution-words.ts'
import type { Check, CheckCode, Found, Ways } from './check.ts'
import { hedgeWords } from './hedge-words.ts'

/** More than half of the findings carry a reservation, and the bullet carries none. */
export const bulletDropsHedge: Check = (ways) =>
  dropped(ways, 'bullet-drops-hedge', 'hedge', patterns(hedgeWords)[ways.review.head.language])

/** More than half of the findings are somebody's view, and the bullet says it as a fact. */
export const bulletDropsAttribution: Check = (ways) =>
  dropped(ways, 'bullet-drops-attribution', 'attribution', patterns(attributionWords)[ways.review.head.language])

function dropped(ways: Ways, code: CheckCode, carries: 'hedge' | 'attribution', marker: RegExp): Found[] {
  return ways.review.bullets.flatMap((bullet): Found[] => {
    const findings = ways.lookup.findingsOfBullet(bullet)
    const carriers = findings.filter((finding) => finding[carries] !== null)
    if (carriers.length * 2 <= findings.length || keeps(bullet, carriers, carries, marker)) return []
    return [
      {
        code,
        severity: 'warning',
        where: { kind: 'bullet', id: bullet.id, key: bullet.key },
        values: {
          text: bullet.text,
          findings: carriers.map((finding) => finding.key).join(', '),
          words: [...new Set(carriers.map((finding) => finding[carries] ?? ''))].join(', '),
          carriers: carriers.length,
          of: findings.length,
        },
      },
    ]
  })
}

/** A bullet keeps a reservation or a voice by any word for one, or by the very words of one of its findings. */
function keeps(
  bullet: Bullet,
  carriers: readonly Finding[],
  carries: 'hedge' | 'attribution',
  marker: RegExp,
): boolean {
  const own = carriers.map((finding) => escaped(finding[carries] ?? '')).join('|')
  return (
    marker.test(bullet.text) || new RegExp(`(?<![\\p{L}\\p{N}])(?:${own})(?![\\p{L}\\p{N}])`, 'iu').test(bullet.text)
  )
}

function patterns(words: Readonly<Record<Language, readonly string[]>>): Readonly<Record<Language, RegExp>> {
  return { nb: markerPattern(words.nb), nn: markerPattern(words.nn), en: markerPattern(words.en) }
}
