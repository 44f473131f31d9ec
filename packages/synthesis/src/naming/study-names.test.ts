import { describe, expect, it } from 'vitest'
import { aReport, aStudy, idOf, sampleReview } from '../fixture.ts'
import { inBrackets, inSentence, studyNames } from './study-names.ts'

const nameIn = (review = sampleReview(), language: 'nb' | 'en' = 'nb') => {
  const names = studyNames(review, language)
  return (key: string) => {
    const name = names.get(idOf('study', key))
    return name ? [inSentence(name), inBrackets(name)] : []
  }
}

describe('the name of a study', () => {
  it('is authors and year, three or more shortened, editors marked', () => {
    const name = nameIn()
    expect(name('hansen2009')).toEqual(['Hansen (2009)', 'Hansen 2009'])
    expect(name('lie2008a')).toEqual(['Lie mfl. (2008a)', 'Lie mfl. 2008a'])
    expect(name('berg2011')).toEqual(['Berg og Øye (red.) (2011)', 'Berg og Øye (red.) 2011'])
    expect(nameIn(sampleReview(), 'en')('lie2008b')).toEqual(['Lie et al. (2008b)', 'Lie et al. 2008b'])
  })

  it('gets a letter where two would have the same, in the order of titles, beside the letters that keys state', () => {
    const authors = [{ family: 'Ås' }]
    const review = sampleReview({
      reports: [
        aReport('ås2008', { authors, year: 2008, title: 'Å begynne' }),
        aReport('ås-to', { authors, year: 2008, title: 'Begynnelsen' }),
        aReport('ås2008a', { authors, year: 2008, title: 'Siste' }),
      ],
      studies: [aStudy('ås2008'), aStudy('ås-to'), aStudy('ås2008a')],
    })
    expect(['ås2008', 'ås-to', 'ås2008a'].map((key) => nameIn(review)(key)[1])).toEqual([
      'Ås 2008c',
      'Ås 2008b',
      'Ås 2008a',
    ])
  })

  it('says that the year is not known', () => {
    const review = sampleReview({ reports: [aReport('ny')], studies: [aStudy('ny')] })
    expect(nameIn(review)('ny')[0]).toBe('Ny (u.å.)')
  })
})
