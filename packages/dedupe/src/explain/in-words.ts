/** Reasons and outcomes in words, in bokmål, nynorsk and English. */
import type { Relation } from '../decide/policy.ts'
import type { Field, Verdict } from '../record.ts'
import type { Reason } from './reasons.ts'

export type Language = 'nb' | 'nn' | 'en'

const fields: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  nb: {
    title: 'tittel',
    authors: 'forfattere',
    year: 'årstall',
    journal: 'tidsskrift',
    volume: 'årgang',
    issue: 'hefte',
    pages: 'sidetall',
    doi: 'DOI',
    pmid: 'PMID',
    isbn: 'ISBN eller ISSN',
    abstract: 'sammendrag',
  },
  nn: {
    title: 'tittel',
    authors: 'forfattarar',
    year: 'årstal',
    journal: 'tidsskrift',
    volume: 'årgang',
    issue: 'hefte',
    pages: 'sidetal',
    doi: 'DOI',
    pmid: 'PMID',
    isbn: 'ISBN eller ISSN',
    abstract: 'samandrag',
  },
  en: {
    title: 'title',
    authors: 'authors',
    year: 'year',
    journal: 'journal',
    volume: 'volume',
    issue: 'issue',
    pages: 'pages',
    doi: 'DOI',
    pmid: 'PMID',
    isbn: 'ISBN or ISSN',
    abstract: 'abstract',
  },
}

const groups: Readonly<Record<Language, Readonly<Record<Exclude<Verdict, 'unknown'>, string>>>> = {
  nb: { same: 'Likt', close: 'Nesten likt', differs: 'Ulikt' },
  nn: { same: 'Likt', close: 'Nesten likt', differs: 'Ulikt' },
  en: { same: 'Same', close: 'Nearly the same', differs: 'Different' },
}

/** What only one of the two says, so that nothing could be compared. */
const oneSided: Readonly<Record<Language, string>> = {
  nb: 'Bare i den ene',
  nn: 'Berre i den eine',
  en: 'Only in one',
}

const nothing: Readonly<Record<Language, string>> = {
  nb: 'Ingenting å sammenligne.',
  nn: 'Ingenting å samanlikne.',
  en: 'Nothing to compare.',
}

const relationWords: Readonly<Record<Language, Readonly<Record<Relation, string>>>> = {
  nb: {
    update: 'Oppdatering av samme arbeid',
    preprint: 'Preprint og utgitt artikkel',
    'abstract-and-article': 'Konferansesammendrag og artikkel',
    'thesis-and-article': 'Avhandling og artikkel eller kapittel',
    translation: 'Oversettelse',
    'other-publication': 'Samme arbeid utgitt to steder',
    'chapter-of': 'Kapittel i boka',
    erratum: 'Rettelse til artikkelen',
    reply: 'Svar på artikkelen',
    comment: 'Kommentar til artikkelen',
    retraction: 'Tilbaketrekking av artikkelen',
    protocol: 'Protokoll for studien',
    'part-of-series': 'Deler av samme serie',
  },
  nn: {
    update: 'Oppdatering av same arbeid',
    preprint: 'Preprint og utgjeven artikkel',
    'abstract-and-article': 'Konferansesamandrag og artikkel',
    'thesis-and-article': 'Avhandling og artikkel eller kapittel',
    translation: 'Omsetjing',
    'other-publication': 'Same arbeid utgjeve to stader',
    'chapter-of': 'Kapittel i boka',
    erratum: 'Retting til artikkelen',
    reply: 'Svar på artikkelen',
    comment: 'Kommentar til artikkelen',
    retraction: 'Tilbaketrekking av artikkelen',
    protocol: 'Protokoll for studien',
    'part-of-series': 'Delar av same serie',
  },
  en: {
    update: 'Update of the same work',
    preprint: 'Preprint and published article',
    'abstract-and-article': 'Conference abstract and article',
    'thesis-and-article': 'Thesis and article or chapter',
    translation: 'Translation',
    'other-publication': 'The same work published in two places',
    'chapter-of': 'Chapter of the book',
    erratum: 'Correction of the article',
    reply: 'Reply to the article',
    comment: 'Comment on the article',
    retraction: 'Retraction of the article',
    protocol: 'Protocol of the study',
    'part-of-series': 'Parts of the same series',
  },
}

/**
 * Reasons as sentences: what agrees, what nearly agrees, what differs, and what only one of the two says.
 *
 * @example inWords([{ field: 'year', verdict: 'same', a: '2010', b: '2010' }], 'nb') // 'Likt: årstall.'
 */
export function inWords(reasons: readonly Reason[], language: Language): string {
  const sentences: string[] = []
  for (const verdict of ['same', 'close', 'differs'] as const) {
    const names = reasons.filter((it) => it.verdict === verdict).map((it) => describe(it, language))
    if (names.length > 0) sentences.push(`${groups[language][verdict]}: ${names.join(', ')}.`)
  }
  const lone = reasons.filter((it) => it.verdict === 'unknown' && (it.a === '') !== (it.b === ''))
  if (lone.length > 0)
    sentences.push(`${oneSided[language]}: ${lone.map((it) => fields[language][it.field]).join(', ')}.`)
  return sentences.length === 0 ? nothing[language] : sentences.join(' ')
}

/** A field's name; where short values are not the same, with both. */
function describe(reason: Reason, language: Language): string {
  const name = fields[language][reason.field]
  const short = reason.a !== '' && reason.b !== '' && reason.a.length <= 40 && reason.b.length <= 40
  return reason.verdict === 'same' || !short ? name : `${name} (${reason.a} / ${reason.b})`
}

/** The name of a relation. */
export function relationInWords(relation: Relation, language: Language): string {
  return relationWords[language][relation]
}

/** The name of a field, as it stands in a list. */
export function fieldInWords(field: Field, language: Language): string {
  return fields[language][field]
}
