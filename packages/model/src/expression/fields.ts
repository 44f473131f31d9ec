/** What each noun has to ask for: its fields, the kind of their values, and how they are read from the review. */
import type { Noun } from '../nouns/index.ts'
import type { Report, Study } from '../nouns/study.ts'
import { plurals } from '../review.ts'
import { type Facts, studiesBehind, usesOf } from './facts.ts'
import type { ClosedName, Countable, FieldName, FieldType } from './names.ts'
import { countables } from './names.ts'

/** The values of a field; a field of one value has a list of one. `null` is unknown, `[]` is known to be none. */
export type Values = readonly (string | number)[] | null

interface Field<T> {
  type: FieldType
  read: (item: T, facts: Facts) => Values
}

/** An object, ready to be asked. */
export interface Member {
  id: string
  values: (field: string) => Values
}

/** A noun that can be counted: the types of its fields, and its objects in reading order. */
export interface Catalogue {
  kind: (typeof countables)[Countable]
  fields: ReadonlyMap<string, FieldType>
  members: (facts: Facts) => Member[]
}

/** A noun by the name an expression gives it; `undefined` where there is none of that name. */
export function catalogueOf(noun: string): Catalogue | undefined {
  return Object.hasOwn(catalogues, noun) ? catalogues[noun as Countable] : undefined
}

const word = <T>(of: ClosedName, read: Field<T>['read']): Field<T> => ({ type: { is: 'word', of }, read })
const text = <T>(read: Field<T>['read']): Field<T> => ({ type: { is: 'text' }, read })
const amount = <T>(read: (item: T, facts: Facts) => number | null): Field<T> => ({
  type: { is: 'number' },
  read: (item, facts) => known(read(item, facts)),
})

function catalogue<N extends Countable>(
  noun: N,
  fields: Partial<Record<FieldName, Field<Noun<(typeof countables)[N]>>>>,
): Catalogue {
  const kind = countables[noun]
  // Many numbers are asked of one review: its objects are made ready once.
  const ready = new WeakMap<Facts, Member[]>()
  const membersOf = (facts: Facts): Member[] =>
    (facts.review[plurals[kind]] as Noun<(typeof countables)[N]>[]).map((item) => ({
      id: item.id,
      values: (name) => (Object.hasOwn(fields, name) ? (fields[name as FieldName]?.read(item, facts) ?? null) : null),
    }))
  return {
    kind,
    fields: new Map(Object.entries(fields).map(([name, field]) => [name, field.type])),
    members: (facts) => {
      const members = ready.get(facts) ?? membersOf(facts)
      ready.set(facts, members)
      return members
    },
  }
}

const known = (value: string | number | null | undefined): Values =>
  value === null || value === undefined ? null : [value]

const first = (study: Study, facts: Facts): Report | undefined => facts.report.get(study.reports[0] ?? '')

/** The fields of a publication, for a report itself and for a study by its first report. */
function published<T>(report: (item: T, facts: Facts) => Report | undefined) {
  return {
    type: word<T>('reportTypes', (item, facts) => known(report(item, facts)?.type)),
    year: { type: { is: 'year' }, read: (item, facts) => known(report(item, facts)?.year) } as Field<T>,
    author: {
      type: { is: 'name' },
      read: (item, facts) =>
        report(item, facts)?.authors.map(({ family, given }) => (given ? `${family}, ${given}` : family)) ?? null,
    } as Field<T>,
    institution: text<T>((item, facts) => known(report(item, facts)?.institution)),
    language: text<T>((item, facts) => known(report(item, facts)?.language)),
  }
}

const themeOf = <T extends { theme: string | null }>(): Field<T> => ({
  type: { is: 'key', kind: 'theme' },
  read: (item, facts) => (item.theme === null ? [] : known(facts.theme.get(item.theme)?.key)),
})

const ownKey = <T extends { key: string }>(kind: (typeof countables)[Countable]): Field<T> => ({
  type: { is: 'key', kind },
  read: (item) => [item.key],
})

const catalogues: Record<Countable, Catalogue> = {
  studies: catalogue('studies', {
    key: ownKey('study'),
    ...published<Study>(first),
    origin: word('origins', (study) => [study.origin]),
    basis: word('bases', (study) => [study.basis]),
    group: text((study) => known(study.group)),
    dataset: text((study) => known(study.dataset)),
    design: word('designs', (study) => study.method.designs),
    phase: word('phases', (study) => study.phases),
    theme: { type: { is: 'key', kind: 'theme' }, read: (study, facts) => facts.themesOf.get(study.id) ?? [] },
    used: word('uses', (study, facts) => usesOf(facts, study.id)),
    findings: amount((study, facts) => facts.findingsOf.get(study.id)?.length ?? 0),
  }),
  reports: catalogue('reports', { key: ownKey('report'), ...published<Report>((report) => report) }),
  findings: catalogue('findings', {
    key: ownKey('finding'),
    study: { type: { is: 'key', kind: 'study' }, read: (finding, facts) => known(facts.study.get(finding.study)?.key) },
    theme: {
      type: { is: 'key', kind: 'theme' },
      read: (finding, facts) => finding.themes.flatMap((id) => facts.theme.get(id)?.key ?? []),
    },
    object: text((finding) => [finding.object]),
    direction: word('directions', (finding) => [finding.direction]),
    hedge: text((finding) => known(finding.hedge)),
    attribution: text((finding) => known(finding.attribution)),
    basis: word('bases', (finding, facts) => known(facts.study.get(finding.study)?.basis)),
  }),
  bullets: catalogue('bullets', {
    key: ownKey('bullet'),
    theme: themeOf(),
    findings: amount((bullet) => bullet.findings.length),
    studies: amount((bullet, facts) => studiesBehind(facts, bullet.findings).length),
    tie: word('ties', (bullet) => [bullet.tie]),
  }),
  themes: catalogue('themes', {
    key: ownKey('theme'),
    findings: amount(
      (theme, { review }) => review.findings.filter((finding) => finding.themes.includes(theme.id)).length,
    ),
    studies: amount(
      (theme, { review }) =>
        new Set(review.findings.filter(({ themes }) => themes.includes(theme.id)).map(({ study }) => study)).size,
    ),
    bullets: amount((theme, { review }) => review.bullets.filter((bullet) => bullet.theme === theme.id).length),
  }),
  sources: catalogue('sources', { key: ownKey('source'), type: word('sourceTypes', (source) => [source.type]) }),
  searches: catalogue('searches', {
    key: ownKey('search'),
    source: {
      type: { is: 'key', kind: 'source' },
      read: (search, facts) => known(facts.source.get(search.source)?.key),
    },
    hits: amount((search) => search.hits),
  }),
  criteria: catalogue('criteria', {
    key: ownKey('criterion'),
    effect: word('criterionEffects', (criterion) => [criterion.effect]),
    element: word('criterionElements', (criterion) => [criterion.element]),
  }),
  gaps: catalogue('gaps', {
    key: ownKey('gap'),
    theme: themeOf(),
    kind: word('gapKinds', (gap) => [gap.kind]),
    studies: amount((gap) => gap.studies.length),
  }),
  conclusions: catalogue('conclusions', {
    key: ownKey('conclusion'),
    bullets: amount((conclusion) => conclusion.bullets.length),
  }),
  people: catalogue('people', { key: ownKey('person'), role: word('personRoles', (person) => [person.role]) }),
  works: catalogue('works', { key: ownKey('work'), role: word('workRoles', (work) => [work.role]) }),
  relations: catalogue('relations', {
    from: { type: { is: 'key', kind: 'study' }, read: ({ from }, facts) => known(facts.study.get(from)?.key) },
    to: { type: { is: 'key', kind: 'study' }, read: ({ to }, facts) => known(facts.study.get(to)?.key) },
    kind: word('relationKinds', (relation) => [relation.kind]),
    certainty: word('certainties', (relation) => [relation.certainty]),
  }),
  weaknesses: catalogue('weaknesses', {
    key: ownKey('weakness'),
    about: word('weaknessSubjects', (weakness) => [weakness.about]),
  }),
}
