import { describe, expect, it } from 'vitest'
import { idOf, smallReview } from '../../testing/small-review.ts'
import { lighting } from './lighting.ts'

const review = smallReview()

describe('choosing', () => {
  it('a bullet lights its findings', () => {
    const light = lighting(review, { bullet: 'ledelse-1' })
    expect([...(light?.findings ?? [])]).toEqual([idOf('finding', 'berg2008-1'), idOf('finding', 'hansen2009-1')])
  })

  it('a finding lights its bullets', () => {
    const light = lighting(review, { finding: 'hansen2009-1' })
    expect([...(light?.bullets ?? [])]).toEqual([idOf('bullet', 'ledelse-1')])
  })

  it('nothing, or what is not there, lights nothing', () => {
    expect(lighting(review, {})).toBeUndefined()
    expect(lighting(review, { bullet: 'borte' })).toBeUndefined()
  })
})
