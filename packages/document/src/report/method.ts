/** The method as the data of the review tell it: design, criteria, sources, the flow, and what is not reported. */
import { capital } from '@oversyn/model'
import { recordsOf } from '@oversyn/synthesis'
import { type Block, type Fact, type Inline, text } from '../document/document.ts'
import { type Context, proseOf, subheading, unreported } from './context.ts'
import { showSpan } from './dates.ts'
import { flowFigure } from './flow-figure.ts'
import { listed } from './front.ts'
import { count } from './numbers.ts'
import { profileTable } from './profile-table.ts'
import { aiStatement, rankingFacts } from './ranking-text.ts'
import { screenersFact, screeningFacts } from './screening-text.ts'
import { unreportedFacts } from './unreported.ts'

export function method(context: Context): Block[] {
  const { review, words } = context
  const missing = unreportedFacts(context)
  return [
    ...proseOf(context, 'method'),
    subheading('framgangsmate', words.method.heading),
    { kind: 'facts', facts: design(context) },
    ...criteria(context),
    ...sources(context),
    subheading('flyt', words.method.flow),
    flowFigure(context),
    ...(review.studies.length > 0 ? [subheading('studiene', words.method.profile), profileTable(context)] : []),
    ...aiStatement(context),
    ...(missing.length > 0
      ? ([
          subheading('ikke-rapportert', words.method.unreported),
          { kind: 'paragraph', inlines: [text(words.method.unreportedLead)] },
          { kind: 'list', ordered: false, items: missing.map((fact) => [text(fact)]) },
        ] as const)
      : []),
  ]
}

function design(context: Context): Fact[] {
  const { review, words, labels, write, language } = context
  const { protocol } = review
  if (!protocol) return [{ term: words.method.design, inlines: unreported(context) }]
  const fact = (term: string, inlines: readonly Inline[] | null): Fact => ({
    term,
    inlines: inlines ?? unreported(context),
  })
  const stated = protocol.designStated
  const kind = text(capital(labels.reviewDesigns[protocol.design]))
  const screeners =
    screenersFact(context) ?? { 1: words.screeners.one, 2: words.screeners.two }[protocol.screeners ?? 0]
  const span = protocol.published ? showSpan(protocol.published.from, protocol.published.to, language) : null
  return [
    fact(words.method.design, stated ? [kind, text('. '), ...write.line(stated)] : [kind]),
    ...(protocol.methodWork ? [fact(words.method.basis, write.own(`@${protocol.methodWork}`))] : []),
    ...(span ? [fact(words.method.published, [text(span)])] : []),
    ...(protocol.languages?.length
      ? [fact(words.method.languages, write.line(listed(protocol.languages, words.and)))]
      : []),
    fact(words.method.stages, [text(protocol.stages.map((stage) => labels.stages[stage]).join(', '))]),
    fact(words.method.screeners, screeners ? [text(screeners)] : null),
    ...screeningFacts(context),
    ...rankingFacts(context),
    fact(words.method.saturation, protocol.saturation ? write.line(protocol.saturation) : null),
    fact(words.method.appraisal, protocol.appraisal ? write.line(protocol.appraisal) : null),
    fact(words.method.registration, protocol.registration ? write.line(protocol.registration) : null),
  ]
}

function criteria({ review, words, labels, write }: Context): Block[] {
  if (review.criteria.length === 0) return []
  const rows = review.criteria.map((criterion) => [
    write.line(criterion.text),
    [text(capital(labels.criterionEffects[criterion.effect].one))],
    write.line(criterion.rationale),
    [
      text(
        `${criterion.agreedWithClient ? words.yes : words.no}${criterion.version > 1 ? `, ${words.method.revised}` : ''}`,
      ),
    ],
  ])
  const columns = [words.method.criterion, words.method.effect, words.method.rationale, words.method.agreed]
  return [
    subheading('kriterier', words.method.criteria),
    {
      kind: 'table',
      id: 'tabell-kriterier',
      caption: [text(words.method.criteriaCaption)],
      columns: columns.map((column) => ({ text: column })),
      rows,
      rowHeaders: true,
    },
  ]
}

function sources(context: Context): Block[] {
  const { review, ways, words, labels, write, language } = context
  if (review.sources.length === 0) return []
  const rows = review.sources.map((source) => {
    const searches = ways.searchesBySource(source.id)
    const times = searches.flatMap(({ ranFrom, ranTo }) => showSpan(ranFrom, ranTo, language) ?? [])
    return [
      write.line(source.name),
      [text(capital(labels.sourceTypes[source.type].one))],
      times.length > 0 ? [text([...new Set(times)].join('; '))] : unreported(context),
      count(context, recordsOf(review, source), null),
    ]
  })
  return [
    subheading('kilder', words.method.sources),
    {
      kind: 'table',
      id: 'tabell-kilder',
      caption: [text(words.method.sourcesCaption)],
      columns: [
        { text: words.method.source },
        { text: words.method.type },
        { text: words.method.date },
        { text: words.method.hits, numeric: true },
      ],
      rows,
      rowHeaders: true,
    },
    { kind: 'note', inlines: [{ kind: 'link', href: '#vedlegg-2', inlines: [text(words.method.sourcesNote)] }] },
  ]
}
