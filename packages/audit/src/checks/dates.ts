/** Dates that do not exist, periods that run backwards, years that have not come yet. */
import type { Check } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januar', 'january', 'jan'],
    ['februar', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, at) => names.map((name) => [name, at + 1])),
)
const month = Object.keys(months)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const dayMonth = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(${month})(?![\\p{L}])\\.?,?(?:\\s+(\\d{4}))?`,
  'giu',
)
const monthDay = new RegExp(
  `(?<![\\p{L}])(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}–-])(?:,?\\s+(\\d{4}))?`,
  'giu',
)
const numeric = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)|(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

/** Days of a month, with leap years where the year is known. */
export function daysIn(which: number, year: number | undefined): number {
  if (which === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return [4, 6, 9, 11].includes(which) ? 30 : 31
}

/** In the whole text, the back matter too. */
export const wrongDates: Check = ({ manuscript, review }) => {
  const latest = Number(review.log.at.slice(0, 4))
  return manuscript.sentences.flatMap((sentence) => [
    ...impossible(sentence),
    ...reversed(sentence),
    ...(Number.isFinite(latest) ? future(sentence, latest) : []),
  ])
}

function impossible(sentence: Sentence): Found[] {
  const { text } = sentence
  const dates = [
    ...[...text.matchAll(dayMonth)].map(([whole, day, name = '', year]) => ({
      whole,
      day,
      month: months[name.toLowerCase()],
      year,
    })),
    ...[...text.matchAll(monthDay)]
      .filter(([, name = '']) => !/^(?:mar|may|mai|mars)$/.test(name))
      .map(([whole, name = '', day, year]) => ({ whole, day, month: months[name.toLowerCase()], year })),
    ...[...text.matchAll(numeric)].map(([whole, day, which, year, isoYear, isoMonth, isoDay]) => ({
      whole,
      day: day ?? isoDay,
      month: Number(which ?? isoMonth),
      year: year ?? isoYear,
    })),
  ]
  return dates.flatMap(({ whole, day, month: which, year }): Found[] => {
    const known = which !== undefined && which >= 1 && which <= 12
    const number = Number(day)
    if (known && number >= 1 && number <= daysIn(which, year === undefined ? undefined : Number(year))) return []
    if (known && number > 31 && year === undefined) return []
    return [
      {
        code: 'date-impossible',
        severity: 'error',
        confidence: 0.95,
        values: { date: whole.trim() },
        excerpt: text,
        about: whole,
        where: sentence.place,
      },
    ]
  })
}

const span =
  /(?<![\d:/.\p{L}-])((?:1[89]|20|21)\d{2})\s?(?:[-–—]|til og med|til|to|until|through)\s?((?:1[89]|20|21)\d{2})(?![\d:/])/gu
/** `fra høsten 2012 til våren 2011`; what stands before the years are words of time. */
const season =
  'våren|vår|sommeren|sommaren|høsten|hausten|vinteren|spring|summer|autumn|fall|winter|slutten av|starten av|early|late|mid'
const seasonSpan = new RegExp(
  `(?:${season})\\s+((?:19|20)\\d{2})\\s*(?:[-–—]|til og med|til|to|until)\\s*(?:the\\s+)?(?:(?:${season})\\s+)?((?:19|20)\\d{2})`,
  'giu',
)
const between = /(?:mellom|between)\s+((?:1[89]|20|21)\d{2})\s+(?:og|and)\s+((?:1[89]|20|21)\d{2})/gu
/** Days and years may stand beside the months: `fra 3. mars 2015 til 1. mai 2014`, `between March 2015 and October 2014`. */
const monthYear = `(?:\\d{1,2}\\.?\\s+)?(${month})\\s+(?:\\d{1,2},\\s+)?((?:19|20)\\d{2})`
const monthSpan = new RegExp(`${monthYear}\\s*(?:[-–—]|til og med|til|to|until|through)\\s*${monthYear}`, 'giu')
const monthBetween = new RegExp(`(?:mellom|between)\\s+${monthYear}\\s+(?:og|and)\\s+${monthYear}`, 'giu')

/** `2006-2001`. Not where it says "from 40 to 30" of amounts: both ends must be years. */
function reversed(sentence: Sentence): Found[] {
  const { text } = sentence
  const spans = [...text.matchAll(span), ...text.matchAll(seasonSpan), ...text.matchAll(between)].map(
    ([whole, from, to]) => ({
      whole,
      back: Number(from) > Number(to),
    }),
  )
  const byMonth = [...text.matchAll(monthSpan), ...text.matchAll(monthBetween)].map(
    ([whole, fromMonth = '', fromYear, toMonth = '', toYear]) => ({
      whole,
      back:
        Number(fromYear) * 12 + (months[fromMonth.toLowerCase()] ?? 0) >
        Number(toYear) * 12 + (months[toMonth.toLowerCase()] ?? 0),
    }),
  )
  return [...spans, ...byMonth]
    .filter(
      ({ whole, back }) =>
        back && !/sammenlignet|compared/iu.test(text.slice(Math.max(0, text.indexOf(whole) - 20), text.indexOf(whole))),
    )
    .map(({ whole }) => ({
      code: 'period-reversed',
      severity: 'error',
      confidence: 0.9,
      values: { period: whole },
      excerpt: text,
      about: whole,
      where: sentence.place,
    }))
}

const past =
  /(?<!\p{L})(?:ble|blei|vart|var|har|hadde|gjennomført|publisert|utgitt|was|were|has been|had|carried out|conducted|published)(?!\p{L})/iu
const coming =
  /(?<!\p{L})(?:vil|skal|innen|fram til|fremover|planlagt|prognose|forventet|will|by|until|planned|expected|forecast|projected)(?!\p{L})/iu
const inYear = new RegExp(`(?:(?:i|in|${month})\\s+)((?:20|21)\\d{2})(?![\\d-])`, 'giu')

/** A year after the last change of the review, told of in the past. */
function future(sentence: Sentence, latest: number): Found[] {
  const { text } = sentence
  if (!past.test(text) || coming.test(text)) return []
  return [...text.matchAll(inYear)]
    .filter(([, year]) => Number(year) > latest)
    .map(([whole]) => ({
      code: 'date-future',
      severity: 'warning',
      confidence: 0.7,
      values: { date: whole.trim(), latest },
      excerpt: text,
      about: whole,
      where: sentence.place,
    }))
}
