/** The appendices: the table of studies, and the searches exactly as they were run. */
import { capital, type Report, type Search, type Source, type Study } from '@oversyn/model'
import { missingItems, recordsOf, reportNames, type StudyName, searchItemName } from '@oversyn/synthesis'
import { authorList, reportOrder } from '../cite/reference-list.ts'
import { type Block, type Fact, type Inline, text } from '../document/document.ts'
import { type Context, firstReport, subheading, unreported } from './context.ts'
import { showSpan } from './dates.ts'

/** Appendix 1: what each study did and found; * marks those on the commissioner's list. */
export function studyTable(context: Context): Block[] {
  const { review, words, language } = context
  const heads = words.studies
  const names = reportNames(review, language)
  const columns = [heads.authors, heads.year, heads.title, heads.method, heads.topic, heads.findings]
  const order = reportOrder()
  const rows = review.studies
    .map((study) => ({ study, report: firstReport(context, study) }))
    .toSorted((a, b) => (a.report && b.report ? order(a.report, b.report) : 0))
    .map(({ study, report }) => studyRow(context, study, report, names))
  return [
    ...(review.studies.some((study) => study.origin === 'client')
      ? ([{ kind: 'note', inlines: [text(heads.star)] }] as const)
      : []),
    {
      kind: 'table',
      id: 'tabell-vedlegg-1',
      caption: [text(heads.caption)],
      columns: columns.map((column) => ({ text: column })),
      rows,
      rowHeaders: true,
    },
  ]
}

function studyRow(
  context: Context,
  study: Study,
  report: Report | undefined,
  names: ReadonlyMap<string, StudyName>,
): Inline[][] {
  const { write, labels, language } = context
  const optional = (said: string | null) => (said === null ? unreported(context) : write.line(said))
  const designs = study.method.designs.map((design) => labels.designs[design]).join(', ')
  if (!report)
    return [
      [text(study.key)],
      [],
      [],
      optional(study.method.stated),
      optional(study.topic),
      optional(study.mainFindings),
    ]
  const star = study.origin === 'client' ? '*' : ''
  const issue = [report.series, report.number].filter((part) => part !== undefined).join(' ')
  const published = [labels.reportTypes[report.type].one, report.container, issue, report.institution].filter(Boolean)
  const stop = /[.!?]$/.test(report.title) ? ' ' : '. '
  const title: Inline = { kind: 'emphasis', inlines: [text(report.title)] }
  const name: Inline =
    report.language === language ? title : { kind: 'language', lang: report.language, inlines: [title] }
  return [
    [text(star + authorList(report, language))],
    [text(names.get(report.id)?.year ?? labels.unknown)],
    [name, text(`${stop}${capital(published.join(', '))}.`)],
    study.method.stated === null && designs ? [text(capital(designs))] : optional(study.method.stated),
    optional(study.topic),
    optional(study.mainFindings),
  ]
}

/** Appendix 2: every source with its searches, and what is not reported of each. */
export function searchAppendix(context: Context): Block[] {
  const { review, ways, words } = context
  if (review.sources.length === 0) return [{ kind: 'paragraph', inlines: [text(words.searches.none)] }]
  return [
    { kind: 'paragraph', inlines: [text(words.searches.lead)] },
    ...review.sources.flatMap((source) => sourceBlocks(context, source, ways.searchesBySource(source.id))),
  ]
}

function sourceBlocks(context: Context, source: Source, searches: readonly Search[]): Block[] {
  const { words, labels, write } = context
  const facts: Fact[] = [
    { term: words.searches.type, inlines: [text(capital(labels.sourceTypes[source.type].one))] },
    ...(source.platform ? [{ term: words.searches.platform, inlines: write.line(source.platform) }] : []),
    ...(source.description ? [{ term: words.searches.about, inlines: write.line(source.description) }] : []),
  ]
  const heading: Block = { ...subheading(`kilde-${source.key}`, source.name), ...write.content }
  if (searches.length > 0)
    return [heading, { kind: 'facts', facts }, ...searches.flatMap((search) => searchBlocks(context, source, search))]
  return [heading, { kind: 'facts', facts }, { kind: 'paragraph', inlines: [text(words.searches.noSearch)] }]
}

function searchBlocks(context: Context, source: Source, search: Search): Block[] {
  const { words, write, language, review } = context
  const searched = ['database', 'register', 'search-engine'].includes(source.type)
  const missing = missingItems(source, search, search.hits ?? recordsOf(review, source))
  const say = (term: string, inlines: readonly Inline[] | null): Fact => ({
    term,
    inlines: inlines ?? unreported(context),
  })
  const span = showSpan(search.ranFrom, search.ranTo, language)
  const facts: Fact[] = [
    say(words.searches.date, span === null ? null : [text(span)]),
    say(words.searches.by, search.by ? write.line(search.by) : null),
    ...(searched ? [say(words.searches.limits, search.limits ? write.line(search.limits) : null)] : []),
    say(
      words.searches.hits,
      search.hits === null ? null : write.own(`{{max hits of searches where key = "${search.key}"}}`),
    ),
    ...(searched ? [say(words.searches.peerReview, search.peerReview ? write.line(search.peerReview) : null)] : []),
    ...(search.note ? [say(words.searches.note, write.line(search.note))] : []),
    ...(missing.length > 0
      ? [
          say(words.searches.missing, [
            text(missing.map((item) => `${searchItemName(item, language)} (${item})`).join(', ')),
          ]),
        ]
      : []),
  ]
  const strategy: Block[] = search.strategy
    ? [{ kind: 'verbatim', text: search.strategy, ...write.content }]
    : searched
      ? [{ kind: 'note', inlines: [text(words.searches.noStrategy)] }]
      : []
  return [...strategy, { kind: 'facts', facts }]
}
