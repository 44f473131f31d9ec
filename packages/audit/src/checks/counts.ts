/** Counts of things the review can count: studies, types, themes, sources; their shares; and the years they lie in. */
import { evaluate, type Language, numberInWords, parseExpression, type Review } from '@oversyn/model'
import { countedNouns, numberWords, typedNumbers } from '@oversyn/synthesis'
import type { Check, Ground } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'

/** What the text says it counts. `expressions` are the readings it allows: a number that fits one of them is right. */
interface Claim {
  readonly text: string
  readonly value: number
  readonly expressions: readonly string[]
  readonly sure: boolean
  /** A part of what is counted, which may be smaller. */
  readonly part?: boolean
}

/** Words by which a sentence speaks of the review as a whole, and not of a few of its studies or of what one study counts. */
const whole =
  /inkluder|inngår|inngikk|omfatt|identifiser|lagt til|totalt|til sammen|sammenlagt|i alt|alle|samtlige|kunnskapsoppsummering|gjennomgang|oversikt|vedlegg|tabell|søk|oppdrag|delt i|fordelt|organised|organized|grouped|divided|bygger på|basert på|består|innlemm|inkludert|included?|includes|identif|in total|altogether|this review|the review|overview|appendix|search|comprise|consists?|based on|covers/iu
const partly =
  /blant annet|for eksempel|i tillegg til|among others|for example|ytterligere|ekskludert|excluded|utelat|fulltekst|full text|treff(?!es)|records|duplikat|duplicate/iu
const commissioner =
  /oppdragsgiv|direktorat|(?<!\p{L})listen?(?!\p{L})|bestiller|departement|client|commission|the list/iu
/** A bullet or a conclusion may rest on a few bullets; only a count of all of them is held against the review. */
const altogether = /totalt|til sammen|sammenlagt|i alt|in total|altogether/iu
/** Sections that speak of the review as a whole; in others a count may be that of their theme. */
const general =
  /metode|method|søk|search|introduksjon|innledning|innleiing|introduction|sammendrag|samandrag|abstract/iu
/** "Three of the studies" is a part of them: wrong only where there are not so many. */
const partitive = /^\S+ (?:av|of) /iu
const search = /søk|lagt til|search|added/iu

export const wrongCounts: Check = (ground) => {
  const language = ground.manuscript.language ?? ground.review.head.language
  const citing = new Set(ground.cited.map(({ citation }) => citation.sentence))
  return ground.body.flatMap((sentence) =>
    citing.has(sentence) ? [] : claimsOf(sentence, language).flatMap((claim) => compared(claim, sentence, ground)),
  )
}

function claimsOf(sentence: Sentence, language: Language): Claim[] {
  const { text } = sentence
  if (!whole.test(text) && !/studi|publi[ck]a/iu.test(text)) return []
  const ofStudies = partsOf(text, language)
  const taken = (part: string) => ofStudies.some((it) => it.text.includes(part) || part.includes(it.text))
  const countable = whole.test(text) && !partly.test(text)
  const typed = (countable ? typedNumbers(text, language) : []).flatMap(
    ({ text: part, number, expression, at }): Claim[] => {
      const value = numberOf(number, language)
      if (value === undefined || taken(part)) return []
      if (/bullets|gaps/.test(expression) && !altogether.test(text)) return []
      const around = text.slice(Math.max(0, at - 90), at + part.length + 60)
      return [
        {
          text: part,
          value,
          expressions: readings(expression, around),
          sure: value > 4 || !/studies|reports/.test(expression),
          part: partitive.test(part),
        },
      ]
    },
  )
  return [...ofStudies, ...typed]
}

/** Kinds of studies that only a sentence about studies names so: elsewhere "reports" are many things. */
const kinds: Readonly<Record<Language, readonly { words: string; expression: string }[]>> = {
  nb: [
    { words: 'rapporter', expression: 'count studies where type = report' },
    { words: 'notater', expression: 'count studies where type = note' },
  ],
  nn: [
    { words: 'rapportar', expression: 'count studies where type = report' },
    { words: 'notat', expression: 'count studies where type = note' },
  ],
  en: [
    { words: 'reports', expression: 'count studies where type = report' },
    { words: 'theses', expression: 'count studies where type in (masters-thesis, doctoral-thesis)' },
    { words: 'conference papers', expression: 'count studies where type = conference-paper' },
  ],
}

/** `13 av de inkluderte studiene er masteroppgaver`, `30 prosent av studiene er artikler`. */
function partsOf(text: string, language: Language): Claim[] {
  const number = `\\d{1,4}(?:[.,]\\d)?|${numberWords[language]}`
  const studies =
    language === 'en'
      ? '(?:included )?(?:studies|publications)'
      : '(?:inkluderte )?(?:studi(?:ene|ane)|publikasjon(?:ene|ane))'
  return [
    ...countedNouns[language].filter(({ expression }) => expression.includes('type')),
    ...kinds[language],
  ].flatMap(({ words, expression }) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(${number})( ?%| prosent| per cent| percent)? (?:av|of) (?:de |dei |the )?(?:\\d+ )?${studies} (?:er|var|are|were) (?:${words})(?![\\p{L}])`,
      'giu',
    )
    return [...text.matchAll(pattern)].flatMap(([part, digits = '', percent]): Claim[] => {
      const value = numberOf(digits.replace(',', '.'), language)
      if (value === undefined) return []
      const set = expression.replace(/^count /, '')
      return [{ text: part, value, expressions: [percent ? `share of ${set} in studies` : expression], sure: true }]
    })
  })
}

/** All of them; and those of one origin, where the sentence says which. */
function readings(expression: string, around: string): string[] {
  if (!/^count (?:studies|reports)/.test(expression)) return [expression]
  const joined = expression.includes(' where ') ? `${expression} and` : `${expression} where`
  const found: string[] = [expression]
  if (expression.startsWith('count studies')) {
    if (commissioner.test(around)) found.push(`${joined} origin = client`)
    if (search.test(around)) found.push(`${joined} origin = search`)
  }
  return found
}

function compared(claim: Claim, sentence: Sentence, { review }: Ground): Found[] {
  const values = claim.expressions.flatMap((expression) => answer(expression, review))
  const fits = (value: number) => (claim.part ? claim.value <= value : Math.abs(value - claim.value) < 0.6)
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

/** A number in digits or words. */
function numberOf(text: string, language: Language): number | undefined {
  const digits = text.replace(/[ \u00a0\u202f]/g, '')
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits)
  const word = text
    .toLowerCase()
    .replace(/^syv$/, 'sju')
    .replace(/^tredve/, 'tretti')
  return Array.from({ length: 100 }, (_, at) => at).find((value) => numberInWords(value, language) === word)
}

const period = /(?<!\d)((?:19|20)\d{2})\s?(?:[-–—]|til og med|til|to|through|until)\s?((?:19|20)\d{2})(?!\d)/gu
const ofStudies =
  /studi(?:ene|ane)\b.*(?:årene|perioden|fra|åra)|(?:omfatter|dekker) (?:studie|litteratur|publikasjon)|litteratur fra|publikasjoner fra|publisert (?:i|mellom|fra)|studies (?:published|from|cover)|publications from|literature from|published (?:between|from|in)/iu

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
