/** Small objects for tests, as somebody would ask for them. */
import type { Actor, Input } from '@oversyn/model'
import type { Store } from '../store.ts'

export const actor: Actor = { id: 'kari', assurance: 'claimed' }
export const other: Actor = { id: 'ola', assurance: 'claimed' }

export const report: Input<'addStudy'>['report'] = {
  type: 'report',
  title: 'Ett kontor, to eiere',
  authors: [{ family: 'Aars', given: 'Berit' }],
  year: 2011,
  language: 'nb',
}

export const study: Input<'addStudy'>['study'] = {
  origin: 'client',
  basis: 'primary',
  method: { stated: null, designs: ['interviews'] },
  topic: null,
  mainFindings: null,
  group: null,
  studied: null,
  phases: [],
}

export const finding: Omit<Input<'stateFinding'>['value'], 'study' | 'themes'> = {
  statement: 'Lederne bruker mye tid på rapportering.',
  object: 'rapportering',
  direction: 'positive',
  scope: {},
  hedge: null,
  attribution: null,
  where: null,
}

export const search: Omit<Input<'logSearch'>['value'], 'source'> = {
  strategy: 'nav AND partnerskap',
  ranFrom: null,
  ranTo: null,
  by: null,
  limits: null,
  hits: null,
  peerReview: null,
}

/** A new review with a key of its own, and short ways to ask things of it. */
export async function sampleReview(store: Store, title = 'Prøve') {
  const { made } = await store.createReview(actor, { title })
  const review = made?.key ?? ''
  return {
    review,
    id: made?.id ?? '',
    /** Adds a study; gives the ids of study and report. */
    addStudy: async (year = 2011) => {
      const done = await store.execute(actor, review, 'addStudy', { report: { ...report, year }, study })
      const { studies } = await store.state(review)
      return { study: done.made?.id ?? '', report: studies.find((it) => it.id === done.made?.id)?.reports[0] ?? '' }
    },
    addTheme: async (title = 'Ledelse') => {
      const done = await store.execute(actor, review, 'stateTheme', { value: { title, question: 'Hva vet vi?' } })
      return done.made?.id ?? ''
    },
    addSource: async (name = 'Oria') => {
      const done = await store.execute(actor, review, 'nameSource', { value: { type: 'database', name } })
      return done.made?.id ?? ''
    },
  }
}
