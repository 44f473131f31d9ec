/** Two prepared records against each other, field by field. Symmetric: which is first makes no difference. */
import { sketchLikeness } from '../normalise/abstract.ts'
import { form } from '../normalise/form.ts'
import { doiVersion } from '../normalise/identifiers.ts'
import type { Prepared } from '../normalise/prepare.ts'
import type { Verdict } from '../record.ts'
import { type AuthorComparison, compareAuthors } from './authors.ts'
import { compareJournals } from './journals.ts'
import { compareIssues, comparePages, compareVolumes, type PageComparison } from './locators.ts'
import { compareTitles, type TitleComparison } from './titles.ts'

/** What every field says of a pair. */
export interface Comparison {
  readonly title: TitleComparison
  readonly authors: AuthorComparison
  /** Years apart; `null` where one is unknown. */
  readonly yearsApart: number | null
  readonly journal: Verdict
  readonly volume: Verdict
  readonly issue: Verdict
  readonly pages: PageComparison
  /** `close`: two versions of one numbered DOI. */
  readonly doi: Verdict
  readonly pmid: Verdict
  readonly isbn: Verdict
  readonly abstract: Verdict
}

/** Compares every field; `title` may be given where the titles have been compared already. */
export function compare(a: Prepared, b: Prepared, title = compareTitles(a.titles, b.titles)): Comparison {
  return {
    title,
    authors: compareAuthors(a.authors, b.authors),
    yearsApart: a.year === 0 || b.year === 0 ? null : Math.abs(a.year - b.year),
    journal: compareSeries(a, b),
    ...(isShifted(a, b) || isShifted(b, a) ? shifted : compareLocators(a, b)),
    doi: compareDois(a.doi, b.doi),
    pmid: a.pmid === '' || b.pmid === '' ? 'unknown' : a.pmid === b.pmid ? 'same' : 'differs',
    isbn: compareIsbns(a.isbn, b.isbn),
    abstract: compareAbstracts(a.abstract, b.abstract),
  }
}

/** A thesis has no journal: one record names the university, another the database. */
function compareSeries(a: Prepared, b: Prepared): Verdict {
  const found = compareJournals(a.journal, b.journal, a.isbn, b.isbn)
  return found === 'differs' && (a.form & b.form & form.thesis) !== 0 ? 'unknown' : found
}

function compareLocators(a: Prepared, b: Prepared): Pick<Comparison, 'volume' | 'issue' | 'pages'> {
  return {
    volume: compareVolumes(a.volume, b.volume, [a.year, b.year]),
    issue: compareIssues(a.issue, b.issue),
    pages: comparePages(a.pages, b.pages),
  }
}

/** A row whose columns slipped by one: the volume stands as issue, the issue as pages. */
function isShifted(a: Prepared, b: Prepared): boolean {
  return a.volume === '' && a.issue !== '' && a.issue === b.volume && a.pages !== '' && a.pages === b.issue
}

const shifted: Pick<Comparison, 'volume' | 'issue' | 'pages'> = {
  volume: 'same',
  issue: 'same',
  pages: { verdict: 'unknown', wholeRange: false, weak: false },
}

function compareDois(a: string, b: string): Verdict {
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'same'
  return doiVersion(a).base === doiVersion(b).base ? 'close' : 'differs'
}

/** Books only: an ISSN is the journal's, and is compared there. */
function compareIsbns(a: string, b: string): Verdict {
  if (a === '' || b === '') return 'unknown'
  const books = (it: string): string[] => it.split(' ').filter((one) => one.startsWith('b'))
  const left = books(a)
  const right = books(b)
  if (left.length === 0 || right.length === 0) return 'unknown'
  return left.some((it) => right.includes(it)) ? 'same' : 'differs'
}

/** `same` where the sketches share most: a cut abstract, or one without its copyright notice, still is. */
export function compareAbstracts(a: readonly number[], b: readonly number[]): Verdict {
  const likeness = sketchLikeness(a, b)
  if (likeness === null) return 'unknown'
  return likeness >= 0.4 ? 'same' : likeness >= 0.2 ? 'close' : 'differs'
}
