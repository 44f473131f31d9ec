/** A small review made by hand for tests: two themes, five studies, and one of each thing that can hang together. */
import {
  type Bullet,
  type Conclusion,
  derivedId,
  emptyReview,
  type Finding,
  type Prose,
  type Report,
  type Review,
  type Search,
  type Source,
  type Stage,
  type Stop,
  type Study,
  type Theme,
} from '@oversyn/model'

/** The id that the builders give to the object of a kind and a key. */
export const idOf = (kind: string, key: string): string => derivedId('fixture', kind, key)

export function aTheme(key: string, order: number, title = key): Theme {
  return { id: idOf('theme', key), key, order, title, question: `Hva vet vi om ${title}?` }
}

export function aReport(key: string, rest: Partial<Report> = {}): Report {
  const year = Number(/\d{4}/.exec(key)?.[0] ?? Number.NaN)
  const family = key.replace(/\d.*$/, '')
  return {
    id: idOf('report', key),
    key,
    type: 'article',
    title: `Om ${key}`,
    authors: [{ family: family.charAt(0).toUpperCase() + family.slice(1), given: 'Kari' }],
    year: Number.isNaN(year) ? null : year,
    language: 'nb',
    ...rest,
  }
}

export function aStudy(key: string, rest: Partial<Study> = {}): Study {
  return {
    id: idOf('study', key),
    key,
    reports: [idOf('report', key)],
    origin: 'search',
    basis: 'primary',
    method: { stated: null, designs: [] },
    topic: null,
    mainFindings: null,
    group: null,
    studied: null,
    phases: [],
    ...rest,
  }
}

/** A stop that the rule allowed: ten of forty reports read, thirty left. */
export function aStop(stage: Stage, rest: Partial<Stop> = {}): Stop {
  return {
    ...{ id: idOf('stop', stage), key: stage, stage, rule: 'biased-urn', allowed: true },
    target: { recall: 0.95, confidence: 0.95 },
    ...{ screened: 10, included: 4, remaining: 30, recall: 0.99, low: 0.96, high: 1 },
    ...rest,
  }
}

export function aFinding(key: string, study: string, themes: string[], rest: Partial<Finding> = {}): Finding {
  return {
    id: idOf('finding', key),
    key,
    study: idOf('study', study),
    themes: themes.map((theme) => idOf('theme', theme)),
    statement: `${study} finner noe.`,
    object: key,
    direction: 'neutral',
    scope: {},
    hedge: null,
    attribution: null,
    where: null,
    ...rest,
  }
}

export function aBullet(key: string, theme: string, order: number, text: string, findings: string[]): Bullet {
  return {
    id: idOf('bullet', key),
    key,
    theme: idOf('theme', theme),
    order,
    text,
    findings: findings.map((finding) => idOf('finding', finding)),
    tie: 'inferred',
  }
}

export function aConclusion(key: string, order: number, text: string, bullets: string[]): Conclusion {
  return { id: idOf('conclusion', key), key, order, text, bullets: bullets.map((bullet) => idOf('bullet', bullet)) }
}

export function someProse(section: Prose['section'], text: string, theme?: string): Prose {
  const key = theme ? `${section}-${theme}` : section
  return { id: idOf('prose', key), key, section, text, ...(theme ? { theme: idOf('theme', theme) } : {}) }
}

export function aSource(key: string, order: number, type: Source['type'], rest: Partial<Source> = {}): Source {
  return { id: idOf('source', key), key, order, type, name: key, ...rest }
}

export function aSearch(key: string, source: string, rest: Partial<Search> = {}): Search {
  return {
    id: idOf('search', key),
    key,
    source: idOf('source', source),
    strategy: null,
    ranFrom: null,
    ranTo: null,
    by: null,
    limits: null,
    hits: null,
    peerReview: null,
    ...rest,
  }
}

/** A review with only a head, carried out in Oversyn unless said otherwise. */
export function bareReview(rest: Partial<Review> = {}): Review {
  const head = {
    id: idOf('head', 'kontor'),
    key: 'kontor',
    title: 'Felles kontor',
    language: 'nb',
    process: 'live',
  } as const
  return { ...emptyReview(head, { seq: 7, hash: 'ab'.repeat(32), at: '2012-03-01T09:30:00.000Z' }), ...rest }
}

/** A published review in which everything hangs together and nothing that hangs is missing but the counts of its searches. */
export function sampleReview(rest: Partial<Review> = {}): Review {
  const review = bareReview({
    commission: {
      client: 'Direktoratet',
      contractor: 'Instituttet',
      mandate: 'Sammenfatt det vi vet om felles kontor.',
      deadline: '2012-03',
      funding: null,
    },
    question: { framework: 'free', text: 'Hva vet vi om felles kontor?' },
    protocol: {
      design: 'scoping-review',
      methodWork: 'arksey2005',
      stages: ['title', 'abstract', 'fulltext'],
      screeners: null,
      published: { from: '2006', to: '2011' },
      languages: ['norsk', 'engelsk'],
      registration: null,
      appraisal: null,
      saturation: 'De samme publikasjonene dukket opp igjen.',
    },
    people: [
      { id: idOf('person', 'kari'), key: 'kari', name: 'Kari Nordmann', role: 'lead', affiliation: 'Instituttet' },
      { id: idOf('person', 'ola'), key: 'ola', name: 'Ola Nordmann', role: 'librarian' },
    ],
    themes: [aTheme('ledelse', 1, 'Ledelse'), aTheme('styring', 2, 'To linjer')],
    criteria: [
      {
        id: idOf('criterion', 'oppgaver'),
        key: 'oppgaver',
        order: 1,
        effect: 'include',
        element: 'type',
        text: 'Masteroppgaver er med.',
        rationale: 'Det finnes lite annet.',
        agreedWithClient: true,
        version: 1,
        earlier: [],
      },
    ],
    sources: [aSource('basen', 1, 'database', { name: 'Basen', platform: 'Ovid' }), aSource('liste', 2, 'client-list')],
    searches: [aSearch('basen-1', 'basen', { strategy: 'nav AND <partner?>', ranFrom: '2011-12', ranTo: '2012-01' })],
    works: [
      {
        id: idOf('work', 'arksey2005'),
        key: 'arksey2005',
        role: 'method',
        citation: 'Arksey, H. og L. O’Malley (2005). Scoping Studies. IJSRM 8(1):19-32.',
        short: "Arksey og O'Malley 2005",
      },
    ],
    reports: [
      aReport('berg2011', {
        type: 'edited-book',
        title: 'Boka',
        authors: [],
        editors: [{ family: 'Berg' }, { family: 'Øye' }],
      }),
      aReport('hansen2009', { type: 'masters-thesis', institution: 'Universitetet i Bergen' }),
      aReport('lie2008a', {
        authors: [{ family: 'Lie' }, { family: 'Moe' }, { family: 'Ås' }],
        series: 'Notat',
        number: '4',
      }),
      aReport('lie2008b', { type: 'note', authors: [{ family: 'Lie' }, { family: 'Moe' }, { family: 'Ås' }] }),
      aReport('olsen2010', { title: 'Two masters', language: 'en', container: 'Journal of Offices', number: '2' }),
    ],
    studies: [
      aStudy('berg2011', { basis: 'second-hand' }),
      aStudy('hansen2009', {
        origin: 'client',
        group: 'UiB',
        method: { stated: 'Ni intervjuer.', designs: ['interviews'] },
        topic: 'Lederrollen.',
        mainFindings: 'Lederne bruker tid.',
        phases: ['roll-out'],
      }),
      aStudy('lie2008a', { origin: 'client', group: 'AFI', dataset: 'Kontorer' }),
      aStudy('lie2008b', { group: 'AFI', dataset: 'Kontorer' }),
      aStudy('olsen2010', { group: 'AFI', method: { stated: null, designs: ['survey', 'interviews'] } }),
    ],
    findings: [
      aFinding('berg2011-1', 'berg2011', ['styring']),
      aFinding('hansen2009-1', 'hansen2009', ['ledelse', 'styring'], { attribution: 'lederne selv' }),
      aFinding('lie2008a-1', 'lie2008a', ['ledelse'], { hedge: 'trolig' }),
      aFinding('lie2008b-1', 'lie2008b', ['styring']),
      aFinding('olsen2010-1', 'olsen2010', ['ledelse']),
    ],
    prose: [
      someProse('theme', '@hansen2009 spurte ni ledere. Andre fant det samme [@lie2008a; @olsen2010].', 'ledelse'),
      someProse('theme', 'Av {{count studies}} studier handler noen om dette [@berg2011; @lie2008b].', 'styring'),
    ],
    bullets: [
      aBullet('ledelse-1', 'ledelse', 1, 'Ledere sier at rapportering trolig tar tid.', ['hansen2009-1', 'lie2008a-1']),
      aBullet('styring-1', 'styring', 2, 'To linjer koster.', ['lie2008b-1', 'berg2011-1']),
    ],
    conclusions: [aConclusion('en', 1, 'Rapportering tar tid.', ['ledelse-1'])],
    gaps: [
      {
        id: idOf('gap', 'brukere'),
        key: 'brukere',
        order: 1,
        theme: idOf('theme', 'styring'),
        kind: 'empty',
        text: 'Ingen har spurt brukerne.',
        studies: [],
      },
    ],
    weaknesses: [{ id: idOf('weakness', 'tid'), key: 'tid', order: 1, about: 'review', text: 'Tiden var knapp.' }],
  })
  return { ...review, head: { ...review.head, process: 'published', subtitle: 'Hva vi vet' }, ...rest }
}
