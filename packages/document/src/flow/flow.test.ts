import { emptyTally, type Review } from '@oversyn/model'
import { aSource, aStop, idOf, sampleReview } from '@oversyn/synthesis/fixture'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowDescription, flowTable } from './describe.ts'
import { flowDiagram } from './diagram.ts'
import { layoutFlow } from './layout.ts'
import { textWidth, wrap } from './measure.ts'
import { flowSvg } from './svg.ts'

const published = sampleReview()
const screened = (): Review => {
  const tally = emptyTally()
  tally.records = { [idOf('source', 'basen')]: 1204, [idOf('source', 'liste')]: 0 }
  tally.duplicates = 204
  tally.stages.title = { include: 300, exclude: 700, maybe: 0, waiting: 0, conflict: 0, notRetrieved: 0, reasons: {} }
  tally.stages.abstract = { include: 40, exclude: 260, maybe: 0, waiting: 0, conflict: 0, notRetrieved: 0, reasons: {} }
  tally.stages.fulltext = {
    include: 5,
    exclude: 35,
    maybe: 0,
    waiting: 0,
    conflict: 0,
    notRetrieved: 0,
    reasons: { [idOf('criterion', 'oppgaver')]: 30, none: 5 },
  }
  return { ...published, head: { ...published.head, process: 'live' }, tally }
}
const box = (review: Review, key: string) => flowDiagram(review).boxes.find((one) => one.key === key)

describe('the flow diagram', () => {
  it('shows what a stop left unread where it left the flow', () => {
    const review = screened()
    review.tally.stages.title.exclude = 600
    review.tally.stages.abstract.exclude = 200
    const stopped = { ...review, stops: [aStop('title', { remaining: 100 }), aStop('abstract', { remaining: 60 })] }
    expect(box(stopped, 'duplicates')).toMatchObject({ value: 304 })
    expect(box(stopped, 'duplicates')?.items[1]).toMatchObject({ label: 'left-by-stop', value: 100 })
    expect(box(stopped, 'abstracts_excluded')?.items).toMatchObject([
      { label: 'excluded-by-people', value: 200 },
      { label: 'left-by-stop', value: 60 },
    ])
    expect(flowDescription(flowDiagram(stopped), 'nb')).toContain('Ikke lest: silingen ble stoppet: 60')
    expect(box(review, 'duplicates')?.items[1]).toMatchObject({ label: 'excluded_automatic', value: 0 })
  })

  it('of a published review knows what it includes and says of the rest that it is not reported', () => {
    expect(
      flowDiagram(published)
        .boxes.filter(({ value }) => value !== null)
        .map(({ key }) => key),
    ).toEqual(['new_studies'])
    expect(box(published, 'new_studies')).toMatchObject({
      value: 5,
      expression: 'count studies',
      items: [
        { label: 'reports', value: 5 },
        { label: 'from-client', value: 2, expression: 'count studies where origin = client' },
        { label: 'from-search', value: 3 },
      ],
    })
  })

  it('counts both arms in one box where their split is not known', () => {
    expect(box(published, 'records_screened')?.column).toBe('all')
    const [base] = published.sources
    const alone = { ...published, sources: base ? [base] : [] }
    expect(box(alone, 'records_screened')?.column).toBe('databases')
    expect(box(alone, 'other_results')).toBeUndefined()
  })

  it('shows titles and abstracts apart where both are counted', () => {
    const review = screened()
    expect(flowDiagram(review).boxes.map(({ key, value }) => [key, value])).toEqual([
      ['database_results', 1204],
      ['other_results', 0],
      ['duplicates', 204],
      ['titles_screened', 1000],
      ['titles_excluded', 700],
      ['abstracts_screened', 300],
      ['abstracts_excluded', 260],
      ['dbr_sought_reports', 40],
      ['dbr_notretrieved_reports', 0],
      ['dbr_assessed', 40],
      ['dbr_excluded', 35],
      ['new_studies', 5],
    ])
    expect(box(review, 'dbr_excluded')?.items.map(({ text, label, value }) => [text ?? label, value])).toEqual([
      ['Masteroppgaver er med.', 30],
      ['no-reason', 5],
    ])
  })

  it('leads from every box on, to a box that exists', () => {
    const { boxes, arrows } = flowDiagram(screened())
    const keys = boxes.map(({ key }) => key)
    expect(arrows.flat().every((key) => keys.includes(key))).toBe(true)
    expect(new Set(arrows.map(([, to]) => to)).size).toBe(boxes.length - 2)
  })
})

describe('its layout', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 6 })

  it('keeps boxes apart and text inside them, whatever the names of the sources', () => {
    fc.assert(
      fc.property(names, fc.boolean(), (own, narrow) => {
        const sources = own.map((name, place) =>
          aSource(`k${place}`, place + 1, place % 2 ? 'expert' : 'database', { name }),
        )
        const { boxes, width, height } = layoutFlow(flowDiagram({ ...published, sources }), 'nb', narrow)
        for (const [place, one] of boxes.entries()) {
          expect(one.x + one.width).toBeLessThanOrEqual(width)
          expect(one.y + one.height).toBeLessThanOrEqual(height)
          for (const line of one.lines) {
            expect(textWidth(line.text, 14, line.role === 'label')).toBeLessThanOrEqual(one.width - 20)
            expect(line.y).toBeLessThan(one.y + one.height)
          }
          for (const other of boxes.slice(place + 1)) {
            const beside = one.x + one.width <= other.x || other.x + other.width <= one.x
            expect(beside || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  it('fits a screen of 320 px', () => {
    expect(layoutFlow(flowDiagram(published), 'nb', true).width).toBeLessThanOrEqual(288)
  })

  it('cuts a word that is wider than its box', () => {
    expect(wrap('x'.repeat(100), 100, 14).join('')).toBe('x'.repeat(100))
  })
})

describe('its picture and its words', () => {
  it('never show an unknown as 0', () => {
    const flow = flowDiagram(published)
    expect(flowSvg(layoutFlow(flow, 'nb'))).not.toMatch(/>(?:n = )?0</)
    expect(flowDescription(flow, 'nb')).toContain('Treff i databaser: ikke rapportert (Basen: ikke rapportert).')
    expect(flowDescription(flow, 'nb')).toContain('Antallet er kjent for 1 av 10 trinn.')
    expect(flowTable(flow, 'nb').find(({ name }) => name === 'Dubletter')?.value).toBeNull()
  })

  it('show numbers as the language writes them', () => {
    expect(flowSvg(layoutFlow(flowDiagram(screened()), 'nb'))).toContain('n = 1\u00a0204')
    expect(flowSvg(layoutFlow(flowDiagram(screened()), 'en'))).toContain('n = 1,204')
  })

  it('are one picture with a title, the same bytes for the same review, and nothing unescaped', () => {
    const hostile = { ...published, sources: [aSource('x', 1, 'database', { name: '</svg><script>"&' })] }
    const draw = () => flowSvg(layoutFlow(flowDiagram(hostile), 'nb'), 'f', 'Lang "beskrivelse"')
    expect(draw()).toBe(draw())
    expect(draw()).toContain('role="img" aria-labelledby="f-title f-description"')
    expect(draw()).toContain('&lt;/svg&gt;')
    expect(draw().match(/<script| style=/)).toBeNull()
  })
})
