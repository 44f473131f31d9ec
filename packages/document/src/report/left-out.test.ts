import { sampleReview } from '@oversyn/synthesis/fixture'
import { expect, it } from 'vitest'
import { plainText, type Table } from '../document/document.ts'
import { report } from './report.ts'
import type { LeftOutReport } from './screening-account.ts'

const review = sampleReview()
const [base] = review.criteria
if (!base) throw new Error('the sample has no criterion')
review.criteria = [
  {
    ...{ ...base, id: 'c1', key: 'aviser', effect: 'exclude', text: 'Avisartikler og kronikker', version: 2 },
    earlier: [{ version: 1, text: 'Avisartikler', rationale: 'Ikke forskning' }],
  },
  { ...base, id: 'c2', key: 'kontor', effect: 'include', text: 'Handler om kontoret', version: 1, earlier: [] },
]

function left(authors: string, change: Partial<LeftOutReport> = {}): LeftOutReport {
  return {
    ...{ report: authors, title: `Om ${authors}`, authors, year: 2011, language: 'eng', doi: '', url: '' },
    published: { container: 'Tidsskrift', volume: '4', issue: '2', pages: '1–9', publisher: '' },
    ...{ criterion: null, version: null, reason: null, ...change },
  }
}

function tables(leftOut: { excluded: LeftOutReport[]; notRetrieved: LeftOutReport[] }): string[][] {
  const { blocks } = report(review, { language: 'nb', screening: { stages: [], leftOut } })
  const own = blocks.filter((it): it is Table => it.kind === 'table' && /utelukket|skaffet/.test(it.id))
  return own.map((it) => it.rows.map((row) => row.map(plainText).join(' | ')))
}

it('lists what was excluded at full text with the criterion as it read then, and what could not be had with the reason', () => {
  const [excluded, missing] = tables({
    excluded: [
      left('Aas, B.', { criterion: 'c1', version: 2, doi: '10.1/x', title: 'Hvorfor?' }),
      left('Berg, C.', { criterion: 'c1', version: 1 }),
      left('Dahl, E.', { criterion: 'c2', version: 1, year: null }),
      left('Eng, F.', { criterion: 'borte' }),
      left('Fos, G.'),
    ],
    notRetrieved: [left('Gran, H.', { reason: 'Ikke til utlån' })],
  })
  expect(excluded).toEqual([
    'Berg, C. (2011). Om Berg, C. Tidsskrift, 4(2), 1–9. | Avisartikler (ordlyden før kriteriet ble endret)',
    'Dahl, E. (ikke rapportert). Om Dahl, E. Tidsskrift, 4(2), 1–9. | Oppfyller ikke: Handler om kontoret',
    'Eng, F. (2011). Om Eng, F. Tidsskrift, 4(2), 1–9. | Et kriterium som siden er tatt ut',
    'Fos, G. (2011). Om Fos, G. Tidsskrift, 4(2), 1–9. | Ikke oppgitt',
    'Aas, B. (2011). Hvorfor? Tidsskrift, 4(2), 1–9. https://doi.org/10.1/x | Avisartikler og kronikker',
  ])
  expect(missing).toEqual(['Gran, H. (2011). Om Gran, H. Tidsskrift, 4(2), 1–9. | Ikke til utlån'])
})

it('has no such appendix where nothing was left out', () => {
  const { blocks } = report(review, {
    language: 'nb',
    screening: { stages: [], leftOut: { excluded: [], notRetrieved: [] } },
  })
  expect(blocks.some((it) => it.kind === 'heading' && it.id === 'vedlegg-3')).toBe(false)
})
