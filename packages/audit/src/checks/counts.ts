/** Counts of things the review can count: studies, types, themes, sources; their shares; and the years they lie in. */
import { evaluate, parseExpression, type Review } from '@oversyn/model'
import type { Check, Ground } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { type Claim, claimsOf } from './count-claims.ts'

/** Sections that speak of the review as a whole; in others a count may be that of their theme. */
const general =
  /metode|method|søk|search|introduksjon|innledning|innleiing|introduction|sammendrag|samandrag|abstract/iu

export const wrongCounts: Check = (ground) => {
  const language = ground.manuscript.language ?? ground.review.head.language
  const citing = new Set(ground.cited.map(({ citation }) => citation.sentence))
  return ground.body.flatMap((sentence) =>
    citing.has(sentence) ? [] : claimsOf(sentence, language).flatMap((claim) => compared(claim, sentence, ground)),
  )
}

function compared(claim: Claim, sentence: Sentence, { review }: Ground): Found[] {
  const values = claim.expressions.flatMap((expression) => answer(expression, review))
  const fits = (value: number) =>
    claim.part ? claim.value <= value : Math.abs(value - claim.value) < (claim.slack ?? 0.6)
  if (values.length === 0 || values.some(fits)) return []
  const { section } = sentence.place
  if (section !== null && !general.test(section) && ofThemes(claim, review).some(fits)) return []
  return [
    {
      code: 'count-differs',
      severity: 'error',
      confidence: claim.sure ? 0.85 : 0.55,
      values: {
        said: claim.text,
        counts: [...new Set(values.map((value) => Math.round(value * 10) / 10))].join('|'),
        expression: claim.expressions[0] ?? '',
      },
      excerpt: sentence.text,
      about: claim.text,
      where: sentence.place,
    },
  ]
}

/** What the claim would be for each theme alone. */
function ofThemes({ expressions }: Claim, review: Review): number[] {
  return expressions
    .filter((expression) => expression.startsWith('count studies'))
    .flatMap((expression) =>
      review.themes.flatMap(({ key }) =>
        answer(`${expression} ${expression.includes(' where ') ? 'and' : 'where'} theme = ${key}`, review),
      ),
    )
}

function answer(expression: string, review: Review): number[] {
  const share = /^share of (.*) in studies$/.exec(expression)?.[1]
  if (share) {
    const [part] = answer(`count ${share}`, review)
    return part === undefined || review.studies.length === 0 ? [] : [(100 * part) / review.studies.length]
  }
  const parsed = parseExpression(expression)
  const value = parsed.ok ? evaluate(parsed.expression, review).value : null
  return value === null ? [] : [value]
}

const period =
  /(?<!\d)((?:19|20)\d{2})\s?(?:[-–—]|til og med|til|to|through|until|(?<=(?:mellom|between) \d{4} )(?:og|and))\s?((?:19|20)\d{2})(?!\d)/gu
const ofStudies =
  /studi(?:ene|ane)\b.*(?:årene|perioden|fra|åra)|(?:omfatter|dekker) (?:studie|litteratur|publikasjon)|litteratur fra|publikasjoner fra|publisert (?:i|mellom|fra)|studies (?:were |are )?(?:published|from|cover)|publisert(?:e)? mellom|publications from|literature from|published (?:between|from|in)/iu

/** A period that the text gives for its studies, where the years of the review's studies lie outside. */
export const wrongPeriods: Check = ({ body, review, cited }) => {
  const years = review.reports.flatMap(({ year }) => year ?? [])
  if (years.length === 0) return []
  const first = Math.min(...years)
  const last = Math.max(...years)
  const citing = new Set(cited.map(({ citation }) => citation.sentence))
  return body.flatMap((sentence) => {
    if (citing.has(sentence) || !ofStudies.test(sentence.text)) return []
    return [...sentence.text.matchAll(period)].flatMap(([text, from, to]): Found[] => {
      if (Number(from) > Number(to) || (Number(from) <= first && Number(to) >= last)) return []
      return [
        {
          code: 'period-differs',
          severity: 'warning',
          confidence: 0.7,
          values: { period: text, from: first, to: last },
          excerpt: sentence.text,
          about: text,
          where: sentence.place,
        },
      ]
    })
  })
}
