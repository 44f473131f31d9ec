import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const told = (text: string, row: string) =>
  audit(
    manuscriptOf(readPlainText(`# Funn\n\n${text}\n\n# Vedlegg\n\n| Studie | Utvalg |\n| --- | --- |\n| ${row} |`)),
    review,
  )
    .filter(({ code }) => code === 'study-differs')
    .map(({ values }) => `${values.label}: ${values.said}, ${values.other}`)

describe('how large a study is', () => {
  it.each([
    ['Kvalnes (2014) fulgte seks par gjennom ett år.', 'Kvalnes 2014 | fem par', 'Kvalnes 2014: fem par, seks par'],
    [
      'Aasland og Bø (2014) spurte folk hjemme. De intervjuet 24 pasienter.',
      'Aasland og Bø | 2014 | 42 pasienter',
      'Aasland og Bø 2014: 42 pasienter, 24 pasienter',
    ],
    [
      'Eidsvik (2013) fikk svar fra 61 prosent.',
      'Eidsvik 2013 | svarandel 16 prosent',
      'Eidsvik 2013: svarandel 16 prosent, svar fra 61 prosent',
    ],
  ])('differs: %s', (text, row, said) => {
    expect(told(text, row)).toEqual([said])
  })

  it.each([
    ['the same in digits and words', 'Kvalnes (2014) fulgte seks par.', 'Kvalnes 2014 | 6 par'],
    ['a part of them', 'Kvalnes (2014) fulgte seks par. To av de seks parene sluttet.', 'Kvalnes 2014 | seks par'],
    [
      'several numbers of the same kind',
      'Kvalnes (2014) spurte ti pasienter, og senere fire pasienter til.',
      'Kvalnes 2014 | 14 pasienter',
    ],
    ['another unit', 'Kvalnes (2014) fulgte seks par.', 'Kvalnes 2014 | tolv personer'],
    ['a number that is none', 'Kvalnes (2014) fulgte minst fem par.', 'Kvalnes 2014 | seks par'],
    [
      'another study in between',
      'Kvalnes (2014) så det samme som Bakkeby (2016). De intervjuet elleve pasienter.',
      'Kvalnes 2014 | ti pasienter',
    ],
  ])('does not, with %s', (_, text, row) => {
    expect(told(text, row)).toEqual([])
  })

  it('is held against what the review has charted', () => {
    const charted = {
      ...review,
      studies: review.studies.map((it) =>
        it.key === 'kvalnes2014' ? { ...it, method: { ...it.method, stated: 'Intervjuer med seks par.' } } : it,
      ),
    }
    const found = audit(manuscriptOf(readPlainText('Kvalnes (2014) fulgte ni par hjemme.')), charted)
    expect(found.find(({ code }) => code === 'study-differs')?.message).toBe(
      'Here Kvalnes 2014 has “ni par”, but the review has “seks par”.',
    )
  })
})
