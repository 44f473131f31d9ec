/** The report of a study as its records tell it: what a form begins with, to be looked over. */
import { type CslName, type Reference, reportTypeOf } from '@oversyn/formats'
import type { Input, Name } from '@oversyn/model'

type ReportInput = Input<'addStudy'>['report']

/**
 * What of a reference a report has a place for. What is no language of two or three letters is taken to be the review's own.
 *
 * @example reportInput(merged.reference, 'nb') // { type: 'article', title: '…', authors: [{ family: 'Fjelltun', given: 'Åse' }], … }
 */
export function reportInput(reference: Reference, language: string): ReportInput {
  const said = reference.language?.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  const [year, month, day] = reference.issued?.['date-parts']?.[0] ?? []
  const date =
    year !== undefined && month !== undefined
      ? [String(year).padStart(4, '0'), ...[month, day].flatMap((it) => (it === undefined ? [] : [two(it)]))].join('-')
      : undefined
  const editors = namesOf(reference.editor)
  return {
    type: reportTypeOf(reference),
    title: line(reference.title) ?? '–',
    authors: namesOf(reference.author),
    ...(editors.length > 0 ? { editors } : {}),
    year: year !== undefined && year >= 1000 && year <= 2999 ? year : null,
    ...given('container', line(reference['container-title'])),
    ...given('series', line(reference['collection-title'])),
    ...given('number', line(reference.number)),
    ...given('pages', line(reference.page)),
    ...given('institution', line(reference.publisher)),
    ...given('place', line(reference['publisher-place'])),
    ...given('date', date),
    language: /^[a-z]{2,3}$/.test(said) ? said : language,
    ...given('doi', line(reference.DOI)),
    ...given('url', /^https?:\/\/\S+$/.test(reference.URL ?? '') ? reference.URL : undefined),
  }
}

function namesOf(names: readonly CslName[] | undefined): Name[] {
  return (names ?? []).flatMap(({ literal, family, given, ...rest }): Name[] => {
    const particle = rest['non-dropping-particle']
    const last = line(literal ?? [particle, family].filter(Boolean).join(' '))
    const first = line(given)
    if (last === undefined) return first === undefined ? [] : [{ family: first }]
    return [{ family: last, ...(first === undefined ? {} : { given: first }) }]
  })
}

function line(text: string | undefined): string | undefined {
  const trimmed = text?.trim().slice(0, 1_000)
  return trimmed ? trimmed : undefined
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, string>>)
}
