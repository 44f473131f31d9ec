/** Any review as a folder says it, with the texts that formats trip over. */
import {
  Bullet,
  Criterion,
  Dismissal,
  designs,
  Finding,
  Gap,
  Person,
  Prose,
  phases,
  Relation,
  reportTypes,
  revisionReaches,
  Source,
  Study,
  stages,
  usualPlan,
  Weakness,
  Work,
} from '@oversyn/model'
import fc from 'fast-check'
import { type FolderNoun, type FolderReview, identity } from '../folder-review.ts'

const awkward = [
  ': ',
  '# x',
  '- a',
  "'",
  '"',
  '{{count studies}}',
  '---',
  '| a',
  '> b',
  'yes',
  'null',
  '2008',
  '1e3',
  '~',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '[a',
  '{a',
  '<<',
  'a: b',
  'a #b',
  '\\',
  '\t',
  'æøå',
  '\u00a0',
  '\u2028',
  '\u0085',
  '🙂',
  `${'lange ord og '.repeat(14)}slutt`,
  'x'.repeat(130),
]
const notKept = /[\0\r\uFFFD\uFEFF\p{Surrogate}]/u
const piece = fc.oneof(fc.constantFrom(...awkward), fc.string({ maxLength: 12 })).filter((text) => !notKept.test(text))
const trimmed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  text.map((raw) => raw.trim()).filter((raw) => raw !== '')
const line = trimmed(fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')))
const text = trimmed(
  fc
    .array(fc.array(piece, { maxLength: 3 }), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.map((parts) => parts.join('')).join('\n')),
)
const date = fc.constantFrom('2008', '2011-12', '2012-01-31')
const span = fc.record({ from: fc.option(date), to: fc.option(date) })
const year = fc.option(fc.integer({ min: 1990, max: 2030 }))
const bare = ['null', 'true', '2008', '1e3', 'å-b.c', 'method']

/** Objects with keys that are told apart, some of which YAML would read as something else. */
function keyed<T extends { key: string }>(noun: fc.Arbitrary<Omit<T, 'key'>>, minLength = 0): fc.Arbitrary<T[]> {
  return fc
    .array(noun, { minLength, maxLength: 4 })
    .map((nouns) => nouns.map((rest, index) => ({ key: bare[index] ?? `k-${index}`, ...rest }) as T))
}

/** Some of the keys, each once. */
const some = (keys: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...keys])

/** Left out rather than `undefined`. */
function optional<R extends object, O extends object>(
  required: { [F in keyof R]: fc.Arbitrary<R[F]> },
  may: { [F in keyof O]: fc.Arbitrary<O[F]> },
): fc.Arbitrary<R & Partial<O>> {
  return fc
    .tuple(fc.record(required), fc.record(may, { requiredKeys: [] }))
    .map(([always, sometimes]) => Object.assign({}, always, sometimes)) as unknown as fc.Arbitrary<R & Partial<O>>
}

const oneOf = <const T extends string>(options: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...options)

const name = optional({ family: line }, { given: line })
const themes = keyed<FolderNoun<'theme'>>(fc.record({ title: line, question: text }))
const sources = keyed<FolderNoun<'source'>>(
  optional({ type: oneOf(Source.shape.type.options), name: line }, { platform: line, description: text }),
)
const reports = keyed<FolderNoun<'report'>>(
  optional(
    {
      type: oneOf(reportTypes),
      title: line,
      authors: fc.array(name, { maxLength: 3 }),
      year,
      language: oneOf(['nb', 'no']),
    },
    {
      editors: fc.array(name, { minLength: 1, maxLength: 2 }),
      number: line,
      date,
      url: fc.constant('https://example.org/a?b=c#d'),
    },
  ),
  1,
)

const singles = fc.record({
  head: optional(
    {
      key: fc.constant('prove'),
      title: line,
      language: oneOf(['nb', 'nn', 'en']),
      process: oneOf(['live', 'published']),
    },
    { subtitle: line },
  ),
  commission: fc.option(
    optional(
      { client: line, mandate: text, deadline: fc.option(date), funding: fc.option(line) },
      { contractor: line },
    ),
  ),
  question: fc.option(
    fc.oneof(
      fc.record({ framework: fc.constant('free' as const), text }),
      fc.record({ framework: fc.constant('pcc' as const), text, population: line, concept: line, context: line }),
    ),
  ),
  protocol: fc.option(
    optional(
      {
        design: oneOf(['scoping-review', 'other']),
        stages: fc.constantFrom<('title' | 'abstract' | 'fulltext')[]>(['title'], ['title', 'abstract', 'fulltext']),
        screeners: fc.option(fc.constantFrom(1, 2)),
        registration: fc.option(line),
        appraisal: fc.option(text),
        saturation: fc.option(text),
      },
      { designStated: line, published: span, languages: fc.array(line, { minLength: 1, maxLength: 2 }) },
    ),
  ),
  plan: fc.option(fc.boolean().map((blind) => ({ ...usualPlan(2), blind }))),
})

const criterion = fc
  .tuple(
    optional(
      {
        effect: oneOf(Criterion.shape.effect.options),
        element: oneOf(Criterion.shape.element.options),
        text,
        rationale: text,
        agreedWithClient: fc.boolean(),
      },
      { again: oneOf(revisionReaches) },
    ),
    fc.array(fc.record({ text, rationale: text }), { maxLength: 2 }),
  )
  .map(([now, past]) => ({
    ...now,
    version: past.length + 1,
    earlier: past.map((before, index) => ({ version: index + 1, ...before })),
  }))

const flat = fc.record({
  people: keyed<FolderNoun<'person'>>(
    optional({ name: line, role: oneOf(Person.shape.role.options) }, { affiliation: line }),
  ),
  criteria: keyed<FolderNoun<'criterion'>>(criterion),
  stops: keyed<FolderNoun<'stop'>>(
    fc.record({
      stage: oneOf(stages),
      rule: line,
      target: fc.constant({ recall: 0.95, confidence: 0.9 }),
      allowed: fc.boolean(),
      screened: fc.nat(),
      included: fc.nat(),
      remaining: fc.nat(),
      recall: fc.option(fc.constant(0.97)),
      low: fc.constant(null),
      high: fc.constant(null),
    }),
  ),
  quotes: keyed<FolderNoun<'quote'>>(
    optional(
      {
        report: fc.constant('01900000-0000-7000-8000-000000000001'),
        file: fc.constant('a'.repeat(64)),
        page: fc.integer({ min: 1, max: 900 }),
        text: line,
      },
      { note: line },
    ),
  ),
  works: keyed<FolderNoun<'work'>>(fc.record({ role: oneOf(Work.shape.role.options), citation: line, short: line })),
  weaknesses: keyed<FolderNoun<'weakness'>>(fc.record({ about: oneOf(Weakness.shape.about.options), text })),
  notes: keyed<FolderNoun<'note'>>(optional({ about: fc.constant(null), text }, { place: line })),
  // In the order in which they are read: by what they put aside.
  dismissals: fc
    .uniqueArray(
      fc.record({
        about: oneOf(Dismissal.shape.about.options),
        fingerprint: fc.stringMatching(/^[a-z]{1,9}-[0-9a-f]{16}$/),
        code: fc.constantFrom('number-typed', 'count-differs'),
        excerpt: text,
        reason: line,
      }),
      { maxLength: 3, selector: identity },
    )
    .map((all) => all.toSorted((a, b) => (identity(a) < identity(b) ? -1 : 1))),
})

interface Named {
  themes: string[]
  sources: string[]
  reports: string[]
}

type Below = Pick<FolderReview, 'studies' | 'findings' | 'relations'>

function studiesOf({ themes: theme, reports: report }: Named): fc.Arbitrary<Below> {
  return keyed<FolderNoun<'study'>>(
    optional(
      {
        reports: some(report).filter((held) => held.length > 0),
        origin: oneOf(Study.shape.origin.options),
        basis: oneOf(Study.shape.basis.options),
        method: fc.record({
          stated: fc.option(text),
          designs: some(designs) as fc.Arbitrary<(typeof designs)[number][]>,
        }),
        topic: fc.option(text),
        mainFindings: fc.option(text),
        group: fc.option(line),
        studied: fc.option(span),
        phases: some(phases) as fc.Arbitrary<(typeof phases)[number][]>,
      },
      { dataset: line, note: text },
    ),
  ).chain((studies): fc.Arbitrary<Below> => {
    const keys = keysOf(studies)
    if (keys.length === 0) return fc.constant({ studies, findings: [], relations: [] })
    const pair = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
    const how = fc.record({
      kind: oneOf(Relation.shape.kind.options),
      certainty: oneOf(Relation.shape.certainty.options),
    })
    return fc.record({
      studies: fc.constant(studies),
      findings: keyed<FolderNoun<'finding'>>(
        optional(
          {
            study: fc.constantFrom(...keys),
            themes: some(theme),
            statement: text,
            object: line,
            direction: oneOf(Finding.shape.direction.options),
            scope: optional({}, { period: line, sample: line, share: line }),
            hedge: fc.option(line),
            attribution: fc.option(line),
            where: fc.option(line),
          },
          { quote: line },
        ),
      ),
      relations: fc
        .uniqueArray(fc.tuple(pair, how, fc.option(text)), {
          maxLength: 3,
          selector: ([[from, to], { kind }]) => `${from} ${kind} ${to}`,
        })
        .map((all) =>
          all
            .filter(([[from, to]]) => from !== to)
            .map(([[from, to], rest, note]) => ({ from, to, ...rest, ...(note === null ? {} : { note }) })),
        ),
    })
  })
}

function synthesisOf({ themes: theme }: Named, findings: string[], studies: string[]) {
  const sections = Prose.shape.section.options.filter((section) => section !== 'theme')
  const plain = keyed<FolderNoun<'prose'>>(fc.record({ section: oneOf(sections), text }))
  const own = fc
    .record({ of: some(theme), text })
    .map(({ of, text: body }) =>
      of.map((key) => ({ key: `om-${key}`, section: 'theme' as const, theme: key, text: body })),
    )
  const ofTheme = theme.length > 0 ? fc.constantFrom(...theme) : undefined
  const bullet =
    ofTheme && fc.record({ theme: ofTheme, text, findings: some(findings), tie: oneOf(Bullet.shape.tie.options) })
  return fc.record({
    prose: fc.tuple(plain, own).map((both) => both.flat()),
    bullets: bullet
      ? keyed<FolderNoun<'bullet'>>(bullet).map((all) =>
          all.toSorted((a, b) => theme.indexOf(a.theme) - theme.indexOf(b.theme)),
        )
      : fc.constant<FolderNoun<'bullet'>[]>([]),
    gaps: keyed<FolderNoun<'gap'>>(
      fc.record({
        theme: ofTheme ? fc.option(ofTheme) : fc.constant(null),
        kind: oneOf(Gap.shape.kind.options),
        text,
        studies: some(studies),
      }),
    ),
  })
}

const keysOf = (nouns: readonly { key: string }[]): string[] => nouns.map(({ key }) => key)

export const arbitraryFolder: fc.Arbitrary<FolderReview> = fc
  .tuple(singles, flat, fc.record({ themes, sources, reports }))
  .chain(([one, many, named]) => {
    const names: Named = {
      themes: keysOf(named.themes),
      sources: keysOf(named.sources),
      reports: keysOf(named.reports),
    }
    const search = names.sources.length > 0 && {
      source: fc.constantFrom(...names.sources),
      strategy: fc.option(fc.array(piece).map((parts) => `${parts.join('\n')} `)),
      ranFrom: fc.option(date),
      ranTo: fc.option(date),
      by: fc.option(line),
      limits: fc.option(text),
      hits: fc.option(fc.nat()),
      peerReview: fc.option(line),
    }
    return fc
      .tuple(
        studiesOf(names),
        search ? keyed<FolderNoun<'search'>>(fc.record(search)) : fc.constant<FolderNoun<'search'>[]>([]),
      )
      .chain(([below, searches]) =>
        synthesisOf(names, keysOf(below.findings), keysOf(below.studies)).chain((synthesis) =>
          keyed<FolderNoun<'conclusion'>>(fc.record({ text, bullets: some(keysOf(synthesis.bullets)) })).map(
            (conclusions): FolderReview => ({
              ...one,
              ...many,
              ...named,
              ...below,
              searches,
              ...synthesis,
              conclusions,
            }),
          ),
        ),
      )
  })
