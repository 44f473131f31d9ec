/** What stands after the title of an entry: journal and pages, the book around a chapter, series and number, publisher. */
import type { CslType, Reference } from '../reference.ts'
import { wholePages } from '../shape/identifiers.ts'
import { readPeople } from './people.ts'
import { firstSentence } from './sentences.ts'

const pages = String.raw`(?:s\.|ss\.|side|pp?\.)?\s*((?:e|S|article\s|art\.\s?)?\d+(?:\s*[–—-]\s*[A-Za-z]?\d+)?)`
/** `Søkelys på arbeidslivet, 28(3), 245–263`, `Tidsskrift, vol. 4, nr. 2, s. 5-9`, `Journal of X 12: 4-5`. */
const journal = new RegExp(
  String.raw`^(?:I:?\s+|In:?\s+)?([^\d()]{3,150}?)[\s.,;]+(?:(?:vol(?:ume|\.)?|årg(?:ang|\.)|bind)\s*)?(\d{1,4})(?:\.\s?årg\w*\.?)?` +
    String.raw`(?:\s*\(\s*((?:nr\.?\s*)?[\w/–-]+(?:\s\w+)?)\s*\)|\s*[,:;]\s*(?:nr|no|number|issue|hefte)\.?\s*([\w/–-]+))?` +
    String.raw`(?:\s*[,:;.]\s*${pages})?(?=\s*(?:[.,;)]|$))`,
  'iu',
)
/** `Tidsskrift, nr. 3, s. 5-9`, with no volume. */
const numbered = new RegExp(
  String.raw`^([^\d()]{3,150}?)[\s.,;]+(?:nr|no)\.?\s*(\d[\w/–-]*)(?:\s*[,:;.]\s*${pages})?(?=\s*(?:[.,;)]|$))`,
  'iu',
)
/** `Tidsskr Nor Legeforen. 2011;131(4):345-8`. */
const vancouver = new RegExp(
  String.raw`^([^\d]{3,150}?)[.,]?\s+(?:19|20)\d\d(?:\s+\w{3}(?:\s+\d{1,2})?)?\s*;\s*(\d+)?(?:\s*\(([^)]+)\))?(?:\s*:\s*${pages})?`,
  'iu',
)
const chapter =
  /^(?:I|In|Inn?|i|in)\s*:?\s+(.{3,200}?)\s*\(\s*(red|eds?|hrsg|utg|editors?|redaktør(?:er)?)s?\.?\s*\)[.,:]*\s*(.+)$/iu
const thesis =
  /(master(?:'?s)?(?:oppgave|\s?thesis|gradsoppgave)?|mastergrad\w*|hovedoppgave|ph\.?\s?d\.?[- ]?(?:avhandling|thesis|dissertation)?|doktor(?:grads)?avhandling|doctoral (?:thesis|dissertation)|bacheloroppgave)/i
const series =
  /(?:^|[\s.,(«])((?:[\p{Lu}][\p{L}&]*[\s-]){0,4}?(?:(?:fou-)?rapport(?:er|serie)?|notat(?:er)?|arbeidsnotat|report|working papers?|discussion papers?|memorandum|temanotat|policy brief)(?:\s+(?:fra\s)?[\p{Lu}][\p{L}]*){0,3})\s*[,:]?\s*(?:nr\.?|no\.?|number)?\s*[:.]?\s*((?:[A-Z]{1,4}\s?[-/]?\s?)?\d[\d/:.–-]*\d|\d+)?(?=[\s.,;)»]|$)/iu
const official =
  /^(NOU\s+(?:19|20)\d\d\s*:\s*\d+|(?:Meld\.\s?St\.|St\.\s?meld\.|Prop\.|Ot\.\s?prp\.|St\.\s?prp\.|Innst\.)\s*(?:nr\.?\s*)?\d+\s*(?:[LSI]{1,2})?(?:\s*\((?:19|20)\d\d\s*[–-]\s*(?:19|20)?\d\d\))?)\s*[.:,]?\s*(.*)$/iu
const publisher =
  /(?:^|[.,;]\s+)(\p{Lu}[\p{L}.'’-]+(?:[\s/,]+(?:og\s|and\s)?\p{Lu}[\p{L}.'’-]*){0,3})\s*:\s*(\p{Lu}[^.;:()]{1,80}?)\s*(?:[.;,(]|$)/u

/** A document of state: what it is called by, and its title. */
export function officialNumber(text: string): { number: string; rest: string } | undefined {
  const match = official.exec(text)
  return match?.[1] ? { number: match[1].replace(/\s+/g, ' '), rest: match[2] ?? '' } : undefined
}

/** Fills what can be recognised in the text after the title; says what kind of publication it is. */
export function readDetails(tail: string, into: Reference): CslType | undefined {
  const inBook = chapter.exec(tail)
  if (inBook?.[1] && inBook[3]) {
    into.editor = readPeople(inBook[1]).names
    const [book, rest] = splitBook(inBook[3])
    into['container-title'] = book
    const page = /\(?\s*(?:s\.|ss\.|side|pp?\.)\s*(\d+\s*[–—-]\s*\d+)/iu.exec(inBook[3])
    if (page?.[1]) into.page = wholePages(page[1].replace(/\s/g, ''))
    readPublisher(rest, into)
    return 'chapter'
  }
  const written = thesis.exec(tail)
  if (written?.[1]) {
    into.genre = written[1]
    readPublisher(tail, into)
    const school = schoolIn(tail.replace(written[0], ''))
    if (school !== undefined) into.publisher ??= school
    return 'thesis'
  }
  const reported = series.exec(tail)
  if (reported?.[1] && (reported[2] !== undefined || !/\d\s*\(\d+\)/.test(tail))) {
    into['collection-title'] = reported[1].trim()
    if (reported[2]) into.number = reported[2]
    readPublisher(tail, into)
    return 'report'
  }
  const article = vancouver.exec(tail) ?? journal.exec(tail)
  // `Oslo: Forlaget; 2013` is no journal.
  const isBook = /^\p{Lu}[^:]{1,40}:\s/u.test(article?.[1] ?? '') && /^(?:19|20)\d\d$/.test(article?.[2] ?? '')
  if (article?.[1] && !isBook && (article[2] || article[3] || article[5])) {
    const [, container, volume, bracketed, issue, vancouverPages] = article
    into['container-title'] = container.replace(/[\s.,:;]+$/, '')
    if (volume) into.volume = volume
    const number = bracketed ?? (vancouver.test(tail) ? undefined : issue)
    if (number) into.issue = number.replace(/^nr\.?\s*/i, '')
    const page = vancouver.test(tail) ? issue : vancouverPages
    if (page) into.page = wholePages(page.replace(/\s/g, '').replace(/[–—]/g, '-'))
    return 'article-journal'
  }
  const issued = numbered.exec(tail)
  if (issued?.[1] && issued[2]) {
    into['container-title'] = issued[1].replace(/[\s.,:;]+$/, '')
    into.issue = issued[2]
    if (issued[3]) into.page = wholePages(issued[3].replace(/\s/g, '').replace(/[–—]/g, '-'))
    return 'article-journal'
  }
  return readPublisher(tail, into) ? 'book' : undefined
}

/** The school a thesis was written at: by its name, or short. */
function schoolIn(text: string): string | undefined {
  const named =
    /(?:universitetet(?: i \p{Lu}\p{L}+)?|\p{Lu}\p{L}+ universitet|høy?g?skolen[^.,;:()]{0,60}|university of [^.,;:()]{2,40})/iu.exec(
      text,
    )
  return (named ??
    /(?<!\p{L})(?:NTNU|OsloMet|UiO|UiB|UiT|UiS|UiA|HiOA|NMBU|BI|NHH|USN|HVL|INN)(?!\p{L})/u.exec(text))?.[0].trim()
}

/** The title of the book around a chapter, and what is after it. */
function splitBook(text: string): [book: string, rest: string] {
  const [sentence, rest] = firstSentence(text)
  const cut =
    /^(.+?)(?:\s*\((?:s\.|ss\.|side|pp?\.)[^)]*\)|,\s*(?:s\.|ss\.|side|pp?\.)\s*\d.*|,\s+\p{Lu}[\p{L}\s]{1,30}(?:,\s[A-Z]{2})?:\s.*)$/u.exec(
      sentence,
    )
  return cut?.[1] ? [cut[1], `${sentence.slice(cut[1].length)}. ${rest}`] : [sentence, rest]
}

function readPublisher(text: string, into: Reference): boolean {
  const match = publisher.exec(text)
  if (match?.[1] && match[2]) {
    into['publisher-place'] ??= match[1]
    into.publisher ??= match[2].replace(/[,\s]+(?:19|20)\d\d$/, '').trim()
    return true
  }
  const alone = text.replace(/[\s.,;]*(?:(?:19|20)\d\d)?[\s.,;]*$/, '')
  if (alone !== '' && alone.length <= 60 && /^\p{Lu}/u.test(alone) && !/[.;:()]|\d/.test(alone)) {
    into.publisher ??= alone
    return true
  }
  return false
}
