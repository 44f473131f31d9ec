/** A review with records to be screened, made in a home before the program is started on it. */
import { type Actor, usualPlan } from '@oversyn/model'
import { openStore } from '@oversyn/store'

const actor: Actor = { id: 'e2e', assurance: 'claimed' }

export interface MadeReview {
  key: string
  criteria: string[]
}

/** One with `records` records, two criteria, and people if they are named; two reviewers where there are two of them. */
export async function makeScreeningReview(
  home: string,
  {
    records = 30,
    people = [] as string[],
    stages = ['title', 'fulltext'] as ('title' | 'fulltext')[],
    title = '',
  } = {},
): Promise<MadeReview> {
  const store = await openStore({ home })
  try {
    const { made } = await store.createReview(actor, { title: title || `Siling av prøvetreff (${people.length})` })
    const key = made?.key ?? ''
    const value = { design: 'scoping-review', stages, screeners: null } as const
    await store.execute(actor, key, 'stateProtocol', {
      value: { ...value, stages, registration: null, appraisal: null, saturation: null },
    })
    const source = await store.execute(actor, key, 'nameSource', { value: { type: 'database', name: 'Oria' } })
    for (const name of people) await store.execute(actor, key, 'namePerson', { value: { name, role: 'researcher' } })
    const criteria: string[] = []
    for (const [effect, text] of [
      ['include', 'Samarbeid mellom stat og kommune'],
      ['exclude', 'Avisartikler og kommentarer'],
      ['exclude', 'Studier fra andre land enn Norge'],
    ] as const) {
      const done = await store.execute(actor, key, 'setCriterion', {
        value: { effect, element: 'other', text, rationale: 'Avtalt', agreedWithClient: true },
      })
      criteria.push(done.made?.id ?? '')
    }
    if (people.length === 2) await store.execute(actor, key, 'planWork', { value: usualPlan(2) })
    await store.importRecords(actor, key, {
      source: source.made?.id ?? '',
      search: null,
      file: { name: 'oria.ris', bytes: new TextEncoder().encode('oria') },
      records: () =>
        Array.from({ length: records }, (_, at) => {
          const title = `Samarbeid i kommune nummer ${at + 1}: en studie av veiledere`
          const abstract =
            'Artikkelen undersøker hvordan kommunen og staten samarbeider om oppfølging av brukere. ' +
            'Vi intervjuet tjue veiledere ved fem kontorer. Funnene viser at delt ledelse gir uklare linjer, men at ' +
            'samlokalisering letter samarbeidet.\n\nEn avisartikkel fra samme tid omtaler dette annerledes.'
          const year = 2005 + (at % 15)
          return {
            title,
            authors: 'Berg, Anna; Dahl, Per',
            year,
            data: {
              type: 'article-journal',
              title,
              abstract,
              author: [
                { family: 'Berg', given: 'Anna' },
                { family: 'Dahl', given: 'Per' },
              ],
              issued: { 'date-parts': [[year]] },
              'container-title': 'Tidsskrift for velferdsforskning',
              volume: '12',
              issue: '3',
              page: '201–219',
              language: at % 5 === 0 ? 'eng' : 'nob',
              DOI: `10.5555/prove.${at + 1}`,
            },
          }
        }),
    })
    return { key, criteria }
  } finally {
    await store.close()
  }
}
