/** A review of many reports whose full texts are sought, with titles of made-up sentences. */
import { type Actor, recordId } from '@oversyn/model'
import type { Store } from '@oversyn/store'

const actor: Actor = { id: 'bench', assurance: 'claimed' }

const starts = ['Samhandling', 'Oppfølging', 'Ledelse', 'Samordning', 'Overganger', 'Medvirkning', 'Tilgang', 'Tillit']
const middles = [
  'mellom stat og kommune',
  'i førstelinjen',
  'ved små kontorer',
  'for unge',
  'etter utskriving',
  'i byene',
]
const ends = [
  'en casestudie',
  'en intervjustudie',
  'resultater fra en spørreundersøkelse',
  'en analyse av registerdata',
]
const families = ['Fjelltun', 'Dalheim', 'Moltu', 'Lindvik', 'Sæterås', 'Brekkhus', 'Granmo', 'Ødegård']

export interface Work {
  title: string
  author: string
  doi: string
}

export const soughtKey = 'fulltekster-i-mengde'

/** The work at a place; no two have the same title. */
export function work(at: number): Work {
  const pick = (list: readonly string[], by: number) => list[Math.floor(at / by) % list.length] ?? ''
  const place = `${pick(['Nord', 'Sør', 'Øst', 'Vest'], 3)}${pick(['vik', 'dal', 'nes', 'fjell', 'sund'], 7)} ${at}`
  return {
    title: `${pick(starts, 1)} ${pick(middles, 5)} i ${place}: ${pick(ends, 11)}`,
    author: `${pick(families, 2)}, Kari`,
    doi: `10.5555/bench.${at}`,
  }
}

/** Makes the review with so many records, all included for full text. */
export async function generateSought(store: Store, count: number): Promise<void> {
  const { made } = await store.createReview(actor, { title: 'Fulltekster i mengde', key: soughtKey })
  const id = made?.id ?? ''
  const source = await store.execute(actor, soughtKey, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  const value = { design: 'scoping-review', screeners: null, registration: null, appraisal: null } as const
  await store.execute(actor, soughtKey, 'stateProtocol', {
    value: { ...value, stages: ['title', 'fulltext'], saturation: null },
  })
  const bytes = new TextEncoder().encode(`bench ${count}`)
  await store.importRecords(actor, soughtKey, {
    source: source.made?.id ?? '',
    search: null,
    file: { name: 'oria.ris', bytes },
    records: () =>
      Array.from({ length: count }, (_, at) => {
        const { title, author, doi } = work(at)
        const [family = '', given = ''] = author.split(', ')
        const data = { type: 'article-journal', title, author: [{ family, given }], DOI: doi }
        return { title, authors: author, year: 2019, data }
      }),
  })
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  for (let from = 0; from < count; from += 5_000)
    await store.append(
      actor,
      soughtKey,
      Array.from({ length: Math.min(5_000, count - from) }, (_, at) => ({
        type: 'report.screened' as const,
        payload: { report: recordId(id, hash, from + at), stage: 'title', verdict: 'include', criterion: null },
      })),
    )
}
