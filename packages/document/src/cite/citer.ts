/** What a citation prints, and which entry of the references it points to. */
import type { Language, Review } from '@oversyn/model'
import { type CitationGroup, inBrackets, inSentence, lookup, reportNames, type StudyName } from '@oversyn/synthesis'
import { type Inline, text } from '../document/document.ts'

/** The id of the entry of a report, or of a background work, among the references. */
export const referenceId = (key: string): string => `ref-${key}`
export const workId = (key: string): string => `ref-verk-${key}`

interface Cited {
  readonly study: string | null
  readonly target: string
  readonly sentence: string
  readonly brackets: string
}

export interface Citer {
  /** A run of citations as it stands in the text; what is not known stays as it was written. */
  group(group: CitationGroup): Inline[]
  /** One study, by its id, as a citation without brackets: `Hansen 2009`. */
  study(id: string): Inline[]
}

/** Citations in the Norwegian author-year habit; the names are in the language given. */
export function citer(review: Review, language: Language): Citer {
  const known = citedByKey(review, language)
  const byStudy = new Map(
    [...known.entries()].flatMap(([key, cited]) => (cited.study ? [[cited.study, { key, ...cited }]] : [])),
  )
  const one = (key: string, part: 'sentence' | 'brackets', more = ''): Inline => {
    const cited = known.get(key)
    if (!cited) return { kind: 'fault', text: `@${key}`, message: `Nothing in this review has the key ${key}.` }
    return { kind: 'cite', key, study: cited.study, target: cited.target, text: cited[part] + more }
  }
  return {
    group: ({ narrative, citations }) => {
      const [first] = citations
      if (narrative && first) return [one(first.key, 'sentence')]
      const inside = citations.flatMap(({ key, locator }, place) => [
        ...(place > 0 ? [text('; ')] : []),
        one(key, 'brackets', locator ? `, ${locator}` : ''),
      ])
      return [text('('), ...inside, text(')')]
    },
    study: (id) => {
      const cited = byStudy.get(id)
      return cited ? [{ kind: 'cite', key: cited.key, study: id, target: cited.target, text: cited.brackets }] : []
    },
  }
}

/** Later ones win: a study over its reports, and both over a background work of the same key. */
function citedByKey(review: Review, language: Language): ReadonlyMap<string, Cited> {
  const ways = lookup(review)
  const names = reportNames(review, language)
  const owner = new Map(review.studies.flatMap((study) => study.reports.map((report) => [report, study.id])))
  const published = (name: StudyName, study: string | null, key: string): Cited => ({
    study,
    target: referenceId(key),
    sentence: inSentence(name),
    brackets: inBrackets(name),
  })
  const works = review.works.map(({ key, short }): [string, Cited] => {
    const sentence = short.replace(/^(.*\S) (\d{4}[a-z]?|u\.å\.|n\.d\.)$/, '$1 ($2)')
    return [key, { study: null, target: workId(key), sentence, brackets: short }]
  })
  const reports = review.reports.flatMap((report): [string, Cited][] => {
    const name = names.get(report.id)
    return name ? [[report.key, published(name, owner.get(report.id) ?? null, report.key)]] : []
  })
  const studies = review.studies.flatMap((study): [string, Cited][] => {
    const [first] = ways.reportsByStudy(study.id)
    const name = first && names.get(first.id)
    return name ? [[study.key, published(name, study.id, first.key)]] : []
  })
  return new Map([...works, ...reports, ...studies])
}
