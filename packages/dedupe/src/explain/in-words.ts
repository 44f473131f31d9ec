/** Reasons and outcomes in words, in bokmål, nynorsk and English. */
import type { Relation } from '../decide/policy.ts'
import type { Field, Verdict } from '../record.ts'
import type { Reason } from './reasons.ts'

export type Language = 'nb' | 'nn' | 'en'

const fields: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  nb: {
    title: 'tittelen',
    authors: 'forfatterne',
    year: 'året',
    journal: 'tidsskriftet',
    volume: 'årgangen',
    issue: 'heftet',
    pages: 'sidene',
    doi: 'DOI',
    pmid: 'PMID',
    isbn: 'ISBN',
    abstract: 'sammendraget',
  },
  nn: {
    title: 'tittelen',
    authors: 'forfattarane',
    year: 'året',
    journal: 'tidsskriftet',
    volume: 'årgangen',
    issue: 'heftet',
    pages: 'sidene',
    doi: 'DOI',
    pmid: 'PMID',
    isbn: 'ISBN',
    abstract: 'samandraget',
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
    isbn: 'ISBN',
    abstract: 'abstract',
  },
}

const groups: Readonly<Record<Language, Readonly<Record<Exclude<Verdict, 'unknown'>, string>>>> = {
  nb: { same: 'Likt', close: 'Nesten likt', differs: 'Ulikt' },
  nn: { same: 'Likt', close: 'Nesten likt', differs: 'Ulikt' },
  en: { same: 'Same', close: 'Nearly the same', differs: 'Different' },
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
    'part-of-series': 'Del av samme serie',
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
    'part-of-series': 'Del av same serie',
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
    'part-of-series': 'Part of the same series',
  },
}

/**
 * Reasons as sentences: what agrees, what nearly agrees, what differs. Fields that could not be compared are left out.
 *
 * @example inWords([{ field: 'year', verdict: 'same', a: '2010', b: '2010' }], 'nb') // 'Likt: året.'
 */
export function inWords(reasons: readonly Reason[], language: Language): string {
  const sentences: string[] = []
  for (const verdict of ['same', 'close', 'differs'] as const) {
    const names = reasons.filter((it) => it.verdict === verdict).map((it) => describe(it, language))
    if (names.length > 0) sentences.push(`${groups[language][verdict]}: ${names.join(', ')}.`)
  }
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

/** The name of a field, in running text. */
export function fieldInWords(field: Field, language: Language): string {
  return fields[language][field]
}
