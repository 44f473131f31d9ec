/** The few words that the page itself says. */
import type { Language } from '@oversyn/model'

interface PageWords {
  readonly skip: string
  readonly contents: string
  readonly asTable: string
  readonly description: string
  /** The way back from a reference to where it is cited; `n` counts the places. */
  readonly back: (n: number) => string
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  nb: {
    skip: 'Hopp til innholdet',
    contents: 'Innhold',
    asTable: 'Figuren som tabell',
    description: 'Figuren i ord',
    back: (n) => `Tilbake til sted ${n} i teksten`,
  },
  nn: {
    skip: 'Hopp til innhaldet',
    contents: 'Innhald',
    asTable: 'Figuren som tabell',
    description: 'Figuren i ord',
    back: (n) => `Tilbake til stad ${n} i teksten`,
  },
  en: {
    skip: 'Skip to content',
    contents: 'Contents',
    asTable: 'The figure as a table',
    description: 'The figure in words',
    back: (n) => `Back to place ${n} in the text`,
  },
}
