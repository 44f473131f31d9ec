/** How large a study is, told in one way in the text and in another in a table or in the review: `seks par`, `fem par`. */
import type { Language, Review } from '@oversyn/model'
import type { Check, Ground } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'
import { type Telling, tellingsOf } from '../tellings.ts'
import { type Amount, amountsIn } from '../text/amounts.ts'
import { editDistance } from '../text/edit-distance.ts'
import { groupBy } from '../text/group-by.ts'

interface Told extends Amount {
  readonly sentence: Sentence | null
}

/**
 * A table against the text, and both against what the review has charted. Only where the text knows one number of them: a study may tell
 * of many numbers of informants.
 */
export const studyAmounts: Check = (ground) => {
  const language = ground.manuscript.language ?? ground.review.head.language
  const tellings = groupBy(tellingsOf(ground), ({ study }) => study)
  return [...tellings].flatMap(([study, told]) => {
    const of = (where: Telling['where']) =>
      byUnit(told.filter((it) => it.where === where).flatMap((it) => amountsOf(it, language)))
    const [text, table] = [of('text'), of('table')]
    const charted = byUnit(chartedAmounts(study, ground.review))
    return [
      ...differences(table, text, study, ground),
      ...differences(text, charted, study, ground),
      ...differences(table, charted, study, ground),
    ].filter((it, at, all) => all.findIndex(({ about }) => about === it.about) === at)
  })
}

function amountsOf({ sentence }: Telling, language: Language): Told[] {
  return [...amountsIn(sentence.text, language), ...answering(sentence.text)].map((it) => ({ ...it, sentence }))
}

/** `61 prosent svarte`: the share that answered is a number that every account of a survey gives. */
function answering(text: string): Amount[] {
  const before =
    /(\d{1,3}(?:[.,]\d)?) ?(?:prosent|%|per cent|percent)(?= (?:svar|answer|respon|av (?:de|dei) (?:svar|spurt)))/giu
  const after =
    /(?:svar(?:prosent(?:en)?|andel(?:en)?)?(?: fra| frå| på| av| var)?|response rate(?: of| was)?|answers? from)[: ]+(\d{1,3}(?:[.,]\d)?) ?(?:prosent|%|per cent|percent)/giu
  return [...text.matchAll(before), ...text.matchAll(after)].map((match) => ({
    text: match[0],
    value: Number((match[1] ?? '').replace(',', '.')),
    unit: 'answering',
    at: match.index,
  }))
}

function chartedAmounts(study: string, review: Review): Told[] {
  const { language } = review.head
  const charted = review.studies.find(({ id }) => id === study)
  const samples = review.findings.filter((it) => it.study === study).map(({ scope }) => scope.sample ?? '')
  return [charted?.method.stated ?? '', ...new Set(samples)].flatMap((text) =>
    amountsIn(text, language).map((it) => ({ ...it, sentence: null })),
  )
}

function byUnit(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  return groupBy(told, ({ unit }) => unit)
}

/** Where both know one number of the same, and not the same one. */
function differences(
  here: ReadonlyMap<string, readonly Told[]>,
  there: ReadonlyMap<string, readonly Told[]>,
  study: string,
  { library }: Ground,
): Found[] {
  const label = library.entries.find((entry) => entry.study === study)?.label ?? ''
  return [...here].flatMap(([unit, told]): Found[] => {
    const others = there.get(unit) ?? []
    const [one] = told
    const [other] = others
    if (!one?.sentence || !other) return []
    if (new Set(told.map(({ value }) => value)).size > 1 || new Set(others.map(({ value }) => value)).size > 1)
      return []
    if (one.value === other.value) return []
    const turned = swapped(one.value, other.value)
    return [
      {
        code: 'study-differs',
        severity: 'warning',
        confidence: turned ? 0.85 : other.sentence ? 0.75 : 0.65,
        values: {
          label,
          said: one.text,
          other: other.text,
          line: other.sentence?.place.line ?? '',
          section: other.sentence?.place.section ?? '',
          ...(other.sentence ? { there: other.sentence.text } : {}),
        },
        refs: [{ kind: 'study', id: study }],
        excerpt: one.sentence.text,
        about: `${study} ${unit}`,
        where: one.sentence.place,
      },
    ]
  })
}

/** Digits in another order, or one digit of several changed, are a slip rather than another sample. */
function swapped(one: number, other: number): boolean {
  return one > 9 && other > 9 && editDistance(String(one), String(other), 1) <= 1
}
