/** What form a report has: article, conference abstract, chapter, book, thesis, research report, preprint. */

export const form = { preprint: 1, abstract: 2, chapter: 4, book: 8, thesis: 16, report: 32, article: 64 } as const

interface Clues {
  readonly type: string
  readonly journal: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly preprint: boolean
}

/** The forms that a record's type and locators speak for, as a bit set; 0 for the unknown. */
export function readForm(clues: Clues): number {
  const type = clues.type.toLowerCase()
  let found = clues.preprint ? form.preprint : 0
  if (/thesis|dissertation|^thes$|avhandling|masteroppgave|hovedoppgave/.test(type)) found |= form.thesis
  else if (/chapter|incollection|inbook|^chap$|section|kapittel/.test(type)) found |= form.chapter
  else if (/^(?:edited )?book|^edbook$|monograph|^bok$|antologi/.test(type)) found |= form.book
  // MEDLINE's "Case Reports", and ERIC's "Journal Articles; Reports - Research", are articles.
  else if (/article|journal|^jour$|artikkel|tidsskrift|case report/.test(type)) found |= form.article
  else if (/report|^rprt$|rapport|working paper|arbeidsnotat/.test(type)) found |= form.report
  else if (clues.journal !== '' && clues.volume !== '') found |= form.article
  // A supplement's or a single lettered page is how journals print congress abstracts.
  const supplement = /suppl/i.test(clues.issue) || /suppl|conference/i.test(clues.volume)
  const lettered = /^[as]\d+(?:-[as]?\d+)?$/.test(clues.pages)
  if (/abstract|conference (?:paper|proceeding)|poster/.test(type)) found |= form.abstract
  else if ((supplement || lettered) && pageCount(clues.pages) <= 2) found |= form.abstract
  return found
}

/** How many pages a page string covers; 1 where only a start is known. */
export function pageCount(pages: string): number {
  const found = /^\D*(\d+)-\D*(\d+)$/.exec(pages)
  return found === null ? 1 : Number(found[2]) - Number(found[1]) + 1
}
