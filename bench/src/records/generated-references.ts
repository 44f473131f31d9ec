/** A review of many records as a search brings them: of several sources and years, some without abstract, some twice or thrice. */
import type { Reference } from '@oversyn/formats'
import type { Actor, Happening } from '@oversyn/model'
import { type Random, seededRandom } from '@oversyn/stats'
import { recordInput, type Store } from '@oversyn/store'
import { name, sentences, title, year } from '../spine/words.ts'

export const recordsKey = 'hundre-tusen'
export const actor: Actor = { id: 'bench', assurance: 'claimed' }

const seed = 4_100
const sources = ['Oria', 'Norart', 'Scopus', 'Web of Science', 'PubMed']
const languages = ['nb', 'eng', 'en', 'nn', 'sv', 'da', '']
const types = ['article-journal', 'article-journal', 'article-journal', 'report', 'thesis', 'chapter', 'book'] as const

const one = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(list.length * random())]

/** One reference; a fifth of them lack the abstract. */
function reference(random: Random, line: number): Reference {
  const authors = Array.from({ length: Math.floor(random() * 5) }, () => name(random))
  return {
    type: one(types, random) ?? 'document',
    title: title(random),
    ...(authors.length === 0 ? {} : { author: authors }),
    issued: { 'date-parts': [[year(random)]] },
    'container-title': 'Tidsskrift for velferdsforskning',
    DOI: `10.9999/${line}`,
    language: one(languages, random) ?? '',
    ...(random() < 0.2 ? {} : { abstract: sentences(random, 9) }),
    extra: {},
    place: { line },
  }
}

/** Makes the review: `count` records; a fifth of the reports have two of them, a twentieth of the reports a tag, a half is judged. */
export async function makeRecords(store: Store, count: number): Promise<void> {
  const random = seededRandom(seed)
  await store.createReview(actor, { title: 'Hundre tusen treff', key: recordsKey })
  const ids: string[] = []
  for (const [at, source] of sources.entries()) {
    const { made } = await store.execute(actor, recordsKey, 'nameSource', { value: { type: 'database', name: source } })
    const own = Math.floor(count / sources.length)
    const done = await store.importRecords(actor, recordsKey, {
      source: made?.id ?? '',
      search: null,
      file: { name: `${source}.ris`, bytes: new TextEncoder().encode(source) },
      records: function* () {
        for (let n = 0; n < own; n += 1) yield recordInput(reference(random, 1 + 20 * (at * own + n)))
      },
    })
    let place: string | undefined
    do {
      const page = await store.records.list(recordsKey, {
        imports: [done.made?.id ?? ''],
        order: 'import',
        at: place,
        limit: 5_000,
      })
      ids.push(...page.records.map((it) => it.id))
      place = page.next ?? undefined
    } while (place !== undefined)
  }
  await store.append(actor, recordsKey, [...linking(ids), ...tagging(ids), ...judging(random, ids)])
}

/** Every fifth record is the same report as one from half the list further on. */
function* linking(ids: readonly string[]): Generator<Happening> {
  const half = Math.floor(ids.length / 2)
  for (let from = 0; from < half; from += 5_000) {
    const groups = []
    for (let n = from; n < Math.min(from + 5_000, half); n += 3) {
      const records = [ids[n] ?? '', ids[n + half] ?? ''].sort()
      groups.push({ report: records[0] ?? '', records })
    }
    yield { type: 'records.grouped', payload: { groups, pairs: [], by: 'program' } }
  }
}

function* tagging(ids: readonly string[]): Generator<Happening> {
  const reports = ids.filter((_, n) => n % 20 === 1)
  for (let from = 0; from < reports.length; from += 500)
    yield { type: 'report.tagged', payload: { reports: reports.slice(from, from + 500), add: ['viktig'], remove: [] } }
}

function* judging(random: Random, ids: readonly string[]): Generator<Happening> {
  for (const [n, report] of ids.entries()) {
    if (n % 4 > 0) continue
    const verdict = random() < 0.2 ? 'include' : 'exclude'
    yield { type: 'report.screened', payload: { report, stage: 'title', verdict, criterion: null } }
  }
}
