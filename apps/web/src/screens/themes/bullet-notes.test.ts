import { expect, it } from 'vitest'
import { smallReview } from '../../testing/small-review.ts'
import { bulletNotes } from './bullet-notes.ts'

const review = smallReview()
const notes = review.bullets.map((bullet) => bulletNotes(review, bullet))

it('counts the studies and names what is weak', () => {
  expect(notes).toEqual([
    { studies: 2, weak: ['oppose'] },
    { studies: 1, weak: ['one', 'secondHand'] },
    { studies: 0, weak: ['none'] },
    { studies: 1, weak: ['one'] },
  ])
})
