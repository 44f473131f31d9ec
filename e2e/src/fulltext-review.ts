/** A review whose reports are included for full text, made in a home before the program is started on it. */
import { type Actor, recordId } from '@oversyn/model'
import { openStore } from '@oversyn/store'

const actor: Actor = { id: 'e2e', assurance: 'claimed' }

export const works = [
  { title: 'Samordning i førstelinjen: en casestudie fra tre kommuner', author: 'Fjelltun, Åse', doi: '10.5555/sam.1' },
  { title: 'Overganger mellom tjenester for unge med sammensatte behov', author: 'Dalheim, Grete', doi: '' },
  { title: 'Partnerskap i praksis ved kontorer på Vestlandet', author: 'Moltu, Kari', doi: '10.5555/par.3' },
  { title: 'Delt ledelse og uklare linjer: en intervjustudie', author: 'Lindvik, Ola', doi: '10.5555/del.4' },
] as const

/** Gives its key and the ids of its reports, in the order of {@link works}. */
export async function makeFulltextReview(home: string): Promise<{ key: string; reports: string[] }> {
  const store = await openStore({ home })
  try {
    const { made } = await store.createReview(actor, { title: 'Fulltekster på prøve' })
    const [key, id] = [made?.key ?? '', made?.id ?? '']
    const run = store.execute.bind(store, actor, key)
    const value = { design: 'scoping-review', screeners: null, registration: null, appraisal: null } as const
    await run('stateProtocol', { value: { ...value, stages: ['title', 'fulltext'], saturation: null } })
    await run('stateTheme', { value: { title: 'Ledelse', question: 'Hva er kjent om ledelse?' } })
    const source = await run('nameSource', { value: { type: 'database', name: 'Oria' } })
    const bytes = new TextEncoder().encode('fulltekster')
    await store.importRecords(actor, key, {
      source: source.made?.id ?? '',
      search: null,
      file: { name: 'oria.ris', bytes },
      records: () =>
        works.map(({ title, author, doi }) => {
          const [family = '', given = ''] = author.split(', ')
          const data = {
            type: 'article-journal',
            title,
            author: [{ family, given }],
            issued: { 'date-parts': [[2019]] },
            language: 'nb',
            ...(doi ? { DOI: doi } : {}),
          }
          return { title, authors: author, year: 2019, data }
        }),
    })
    const digest = await crypto.subtle.digest('SHA-256', bytes)
    const hash = Buffer.from(digest).toString('hex')
    const reports = works.map((_, at) => recordId(id, hash, at))
    for (const report of reports)
      await run('screenReport', { report, stage: 'title', verdict: 'include', criterion: null })
    return { key, reports }
  } finally {
    await store.close()
  }
}
