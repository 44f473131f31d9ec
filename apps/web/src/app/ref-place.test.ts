import { describe, expect, it } from 'vitest'
import { idOf, smallReview } from '../testing/small-review.ts'
import { refPlace } from './ref-place.ts'

const review = smallReview()
const place = (kind: string, key: string) => refPlace({ kind, id: idOf(kind, key) }, review, 'nb')

describe('the place of an object', () => {
  it('is the page of a study, also for its report', () => {
    expect(place('study', 'berg2008')).toMatchObject({ label: 'Berg 2008: Om Berg', to: '/r/liten/studies/berg2008' })
    expect(place('report', 'berg2008')).toMatchObject({ label: 'Om Berg', to: '/r/liten/studies/berg2008' })
  })

  it('is a finding in its study, and a bullet in its theme', () => {
    expect(place('finding', 'hansen2009-1')).toMatchObject({
      to: '/r/liten/studies/hansen2009',
      search: { finding: 'hansen2009-1' },
    })
    expect(place('bullet', 'ledelse-1')).toMatchObject({ label: 'Punkt 1 av 3', search: { bullet: 'ledelse-1' } })
  })

  it('is nowhere for what has been taken out', () => {
    for (const kind of ['study', 'report', 'finding', 'bullet', 'theme', 'source', 'search', 'relation', 'gap', 'note'])
      expect(place(kind, 'borte'), kind).toBeUndefined()
  })
})
