/** The list of references: one entry for every report, in Norwegian alphabetical order, and the background works after their own. */
import { byKeys, type Language, type Name, type Report, type Review, sortKey } from '@oversyn/model'
import { reportNames } from '@oversyn/synthesis'
import { type Inline, type ReferenceEntry, text } from '../document/document.ts'
import { referenceId, workId } from './citer.ts'
import { referenceWords } from './reference-words.ts'

/** The reports of the review, by authors, year and title. Titles in another language than the document are marked so. */
export function referenceList(review: Review, language: Language): ReferenceEntry[] {
  const names = reportNames(review, language)
  return review.reports.toSorted(reportOrder()).map((report) => ({
    id: referenceId(report.key),
    inlines: reference(report, names.get(report.id)?.year ?? '', language),
  }))
}

/** Background works as they are stated. */
export function workList(review: Review): ReferenceEntry[] {
  return review.works
    .toSorted(byKeys((work) => sortKey(work.citation)))
    .map((work) => ({ id: workId(work.key), inlines: [text(work.citation)] }))
}

/** An order of reports: by the names of authors (else editors, else institution), then year, then title. Made anew for every sorting. */
export function reportOrder(): (a: Report, b: Report) => number {
  return byKeys<Report>(
    (report) =>
      sortKey(
        people(report)
          .map(({ family, given }) => `${family} ${given ?? ''}`)
          .join(' '),
      ),
    (report) => report.year ?? 9999,
    (report) => sortKey(report.title),
    (report) => report.key,
  )
}

/**
 * One reference, by type: `Fimreite, Anne Lise og Per Lægreid (2008a). *Tittel*. Notat 2008:4. Rokkansenteret.` Articles
 * and chapters have their container in italics, everything else its title.
 */
export function reference(report: Report, year: string, language: Language): Inline[] {
  const words = referenceWords[language]
  const inside = ['article', 'magazine-article', 'chapter'].includes(report.type) && report.container !== undefined
  const title = inOwnLanguage([text(report.title)], report, language)
  const parts: Inline[][] = [
    [text(`${authorList(report, language)} (${year})`)],
    [inside ? title : { kind: 'emphasis', inlines: [title] }],
  ]
  const kind = words.kind[report.type]
  if (inside) parts.push(container(report, language))
  else if (report.container) parts.push([{ kind: 'emphasis', inlines: [text(report.container)] }])
  const series = [report.series, report.number].filter((part) => part !== undefined).join(' ')
  if (series && !inside) parts.push([text(series)])
  const publisher = [report.place, report.institution].filter((part) => part !== undefined).join(': ')
  const source = [kind, publisher].filter(Boolean).join(', ')
  if (source && source !== authorList(report, language)) parts.push([text(source)])
  const inlines = parts.flatMap((part, place) => [
    ...(place > 0 ? [text(' ')] : []),
    ...part,
    ...(endsSentence(part) ? [] : [text('.')]),
  ])
  const address = report.doi
    ? `https://doi.org/${report.doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`
    : report.url
  return address ? [...inlines, text(' '), { kind: 'link', href: address, inlines: [text(address)] }] : inlines
}

/** `Larsen, Kari, Ola Moe og Per Ås`: the first by family name, for that is what the list is sorted by. */
export function authorList(report: Report, language: Language): string {
  const { and, editors } = referenceWords[language]
  const names = people(report).map(({ family, given }, place) => {
    if (!given) return family
    return place === 0 ? `${family}, ${given}` : `${given} ${family}`
  })
  const last = names.pop() ?? ''
  const list = names.length > 0 ? `${names.join(', ')} ${and} ${last}` : last
  return report.authors.length === 0 && report.editors?.length ? `${list} (${editors})` : list
}

function people(report: Report): readonly Name[] {
  if (report.authors.length > 0) return report.authors
  return report.editors?.length ? report.editors : [{ family: report.institution ?? report.title }]
}

function container(report: Report, language: Language): Inline[] {
  const words = referenceWords[language]
  const editors = report.type === 'chapter' && report.editors?.length ? editorList(report.editors, language) : ''
  const lead = report.type === 'chapter' ? `${words.in}: ${editors}` : ''
  const rest = [
    report.type === 'chapter' ? undefined : report.series,
    report.number,
    report.pages === undefined
      ? undefined
      : report.type === 'chapter'
        ? `${words.pages} ${report.pages}`
        : report.pages,
  ].filter((part) => part !== undefined)
  return [
    ...(lead ? [text(lead)] : []),
    { kind: 'emphasis', inlines: [text(report.container ?? '')] },
    ...(rest.length > 0 ? [text(`, ${rest.join(', ')}`)] : []),
  ]
}

function editorList(editors: readonly Name[], language: Language): string {
  const words = referenceWords[language]
  const names = editors.map(({ family, given }) => (given ? `${given} ${family}` : family))
  const last = names.pop() ?? ''
  return `${names.length > 0 ? `${names.join(', ')} ${words.and} ` : ''}${last} (${words.editors}), `
}

/** Marks a title that is in another language (WCAG 3.1.2, language of parts). Norwegian without more is either written form. */
function inOwnLanguage(inlines: Inline[], report: Report, language: Language): Inline {
  const same = report.language === language || (report.language === 'no' && language !== 'en')
  const [only] = inlines
  return same && only ? only : { kind: 'language', lang: report.language, inlines }
}

function endsSentence(part: readonly Inline[]): boolean {
  const last = part.at(-1)
  if (!last || last.kind === 'number') return false
  return 'inlines' in last ? endsSentence(last.inlines) : /[.!?]$/.test(last.text)
}
