/** The type of publication in the review's own terms, with Norwegian theses and report series, from a reference's CSL type and what it is called. */
import type { ReportType } from '@oversyn/model'
import type { CslType, Reference } from './reference.ts'

const byType: Partial<Record<CslType, ReportType>> = {
  'article-journal': 'article',
  article: 'working-paper',
  'article-magazine': 'magazine-article',
  'article-newspaper': 'magazine-article',
  book: 'book',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  'paper-conference': 'conference-paper',
  report: 'report',
  thesis: 'masters-thesis',
  webpage: 'web-page',
  'post-weblog': 'web-page',
  post: 'web-page',
  review: 'article',
  'review-book': 'article',
}

const doctoral = /ph\.?\s?d|doktor|doctor|dr\.?\s?(?:philos|polit|psychol|med|ing|scient|art)|licentiat|lisensiat/i
const working = /working paper|arbeidsnotat|arbeidspapir|discussion paper|preprint/i
const note = /(?:forsknings|fakta|arbeids)?notat\b|research note|\bbrief\b/i

/**
 * The type of a report: the CSL type, refined by genre, series and title. A thesis is a master's unless something says doctoral.
 *
 * @example reportTypeOf({ type: 'thesis', genre: 'Doktorgradsavhandling', … }) // 'doctoral-thesis'
 */
export function reportTypeOf(reference: Reference): ReportType {
  const words = [
    reference.genre,
    reference['collection-title'],
    ...(reference.extra.TY ?? []),
    ...(reference.extra.entrytype ?? []),
  ].join(' ')
  const type = byType[reference.type]
  if (type === 'masters-thesis') return doctoral.test(words) ? 'doctoral-thesis' : 'masters-thesis'
  if (type === 'report' && working.test(words)) return 'working-paper'
  if (type === 'report' && note.test(words)) return 'note'
  if (type === 'book' && !reference.author?.length && reference.editor?.length) return 'edited-book'
  return type ?? 'other'
}
