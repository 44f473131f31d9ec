/** The few words that a reference needs. */
import type { Language, ReportType } from '@oversyn/model'

interface ReferenceWords {
  readonly and: string
  readonly in: string
  readonly editors: string
  readonly pages: string
  /** What kind of publication it is, where the reference says so. */
  readonly kind: Readonly<Partial<Record<ReportType, string>>>
}

export const referenceWords: Readonly<Record<Language, ReferenceWords>> = {
  nb: {
    and: 'og',
    in: 'I',
    editors: 'red.',
    pages: 's.',
    kind: {
      'masters-thesis': 'Masteroppgave',
      'doctoral-thesis': 'Doktoravhandling',
      'conference-paper': 'Konferansebidrag',
    },
  },
  nn: {
    and: 'og',
    in: 'I',
    editors: 'red.',
    pages: 's.',
    kind: {
      'masters-thesis': 'Masteroppgåve',
      'doctoral-thesis': 'Doktoravhandling',
      'conference-paper': 'Konferansebidrag',
    },
  },
  en: {
    and: 'and',
    in: 'In',
    editors: 'ed.',
    pages: 'pp.',
    kind: {
      'masters-thesis': 'Master’s thesis',
      'doctoral-thesis': 'Doctoral thesis',
      'conference-paper': 'Conference paper',
    },
  },
}
