/** A review in which many records come twice, from two databases that spell differently. */
import type { Reference } from '@oversyn/formats'
import type { Actor } from '@oversyn/model'
import { type Random, seededRandom } from '@oversyn/stats'
import { recordInput, type Store } from '@oversyn/store'
import { name, sentences, thing, title, year } from '../spine/words.ts'

export const actor: Actor = { id: 'bench', assurance: 'claimed' }

/** Makes a review of `twice` reports that two databases have, and `once` that only the first has. */
export async function makeDuplicates(
  store: Store,
  key: string,
  { twice, once }: { twice: number; once: number },
): Promise<void> {
  await store.createReview(actor, { title: `Dubletter ${key}`, key })
  const random = seededRandom(4_200)
  const references = Array.from({ length: twice + once }, (_, at) => reference(random, at))
  await importInto(store, key, 'Oria', references)
  await importInto(store, key, 'Scopus', references.slice(0, twice).map(elsewhere))
}

/** A file that comes later: half of it the first reports of the review, half of it new. */
export async function importLater(store: Store, key: string, count: number): Promise<void> {
  const random = seededRandom(4_200)
  const known = Array.from({ length: count / 2 }, (_, at) => elsewhere(reference(random, at)))
  const other = seededRandom(77)
  const fresh = Array.from({ length: count / 2 }, (_, at) => reference(other, 600_000 + at))
  await importInto(store, key, 'Idunn', [...known, ...fresh])
}

async function importInto(store: Store, key: string, source: string, references: readonly Reference[]): Promise<void> {
  const { made } = await store.execute(actor, key, 'nameSource', { value: { type: 'database', name: source } })
  await store.importRecords(actor, key, {
    source: made?.id ?? '',
    search: null,
    file: { name: `${source}.ris`, bytes: new TextEncoder().encode(`${key} ${source}`) },
    records: () => references.map(recordInput),
  })
}

function reference(random: Random, at: number): Reference {
  return {
    type: 'article-journal',
    // The number in words, so that no two reports have one title.
    title: `${title(random)}, ${thing(random)} ${at.toString(36)}`,
    author: [name(random), name(random)],
    issued: { 'date-parts': [[year(random)]] },
    'container-title': 'Tidsskrift for velferdsforskning',
    volume: String(1 + Math.floor(random() * 40)),
    page: `${1 + at}-${9 + at}`,
    DOI: `10.9999/vt.${at}`,
    abstract: sentences(random, 6),
    extra: {},
    place: { line: 1 + 12 * at },
  }
}

/** As another database has it: initials, no abstract, the title in capitals. */
function elsewhere({ abstract: _, ...it }: Reference): Reference {
  const author = it.author?.map(({ family, given }) => ({ family, given: `${given?.charAt(0)}.` }))
  return { ...it, title: it.title?.toUpperCase() ?? '', ...(author ? { author } : {}) } as Reference
}
