/** The bullet of the review that a bullet of the text is, in much the same words. */
import type { Ref, Review } from '@oversyn/model'
import { stems, Weights } from '../text/stems.ts'

/** The share of the words, by weight, that each of the two must have of the other. */
const alike = 0.5

/** Finds the bullet of the review for a text; nothing where none is alike. */
export function ownBullets(review: Review): (text: string) => Ref[] {
  const bullets = review.bullets.map(({ id, text }) => ({ id, stems: stems(text) }))
  const weights = new Weights(bullets.map((it) => it.stems))
  return (text) => {
    const own = stems(text)
    const [best] = bullets
      .map((it) => ({ id: it.id, share: Math.min(weights.share(own, it.stems), weights.share(it.stems, own)) }))
      .toSorted((a, b) => b.share - a.share)
    return best && best.share >= alike ? [{ kind: 'bullet', id: best.id }] : []
  }
}
