/** Live numbers in running text. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fillText, type Segment } from './fill-text.ts'
import { sampleReview } from './testing/sample-review.ts'

const review = sampleReview()

/** What a reader sees. */
function shown(segments: Segment[]): string {
  return segments
    .map((segment) =>
      segment.kind === 'number' ? segment.shown : segment.kind === 'text' ? segment.text : segment.source,
    )
    .join('')
}

it('computes every number where it stands', () => {
  const text =
    'Av {{count studies | words}} studier har {{count studies where origin = client}} opphav hos oppdragsgiver.'
  const segments = fillText(text, review, 'nb')
  expect(shown(segments)).toBe('Av fire studier har 2 opphav hos oppdragsgiver.')
  const numbers = segments.filter((segment) => segment.kind === 'number')
  expect(numbers.map(({ at, length }) => text.slice(at, at + length))).toEqual(numbers.map(({ source }) => source))
})

it('shows an expression with a problem as it was written, with the place in the whole text', () => {
  const text = 'Det er {{count studys}} og {{count studies}}.'
  const segments = fillText(text, review, 'nb')
  expect(shown(segments)).toBe('Det er {{count studys}} og 4.')
  expect(segments[1]).toMatchObject({
    kind: 'problem',
    problem: { code: 'expression-noun-unknown', at: 15, length: 6 },
  })
})

it('names braces that are never closed, and reads on after them', () => {
  const segments = fillText('Av {{count studies er {{count studies}} og {{', review, 'nb')
  expect(shown(segments)).toBe('Av {{count studies er 4 og {{')
  const problems = segments.filter((segment) => segment.kind === 'problem')
  expect(problems.map(({ problem }) => [problem.code, problem.at])).toEqual([
    ['expression-open', 3],
    ['expression-open', 43],
  ])
})

it('leaves escaped braces as text', () => {
  expect(fillText('Skriv \\{{count studies}} for et tall.', review, 'nb')).toEqual([
    { kind: 'text', text: 'Skriv {{count studies}} for et tall.' },
  ])
})

it('keeps all text outside numbers, whatever the text is', () => {
  const piece = fc.constantFrom('{{', '}}', '{', '\\', 'count studies', 'og', ' ', '\n')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('')
      const segments = fillText(text, review, 'nb')
      const rebuilt = segments.map((part) => (part.kind === 'text' ? part.text : part.source)).join('')
      expect(rebuilt).toBe(text.replaceAll('\\{{', '{{'))
    }),
  )
})

it('reads a text of nothing but opened braces through once', () => {
  const begun = performance.now()
  expect(fillText('{{'.repeat(90_000), review, 'nb')).toHaveLength(90_000)
  expect(performance.now() - begun).toBeLessThan(2_000)
})
