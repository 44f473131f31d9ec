/** The flow diagram in English, in the words of PRISMA 2020. */
import type { FlowWords } from './words.ts'

export const en: FlowWords = {
  title: 'Flow diagram: from search to included studies',
  phases: { identification: 'Identification', screening: 'Screening', included: 'Included' },
  boxes: {
    databases: 'Records identified from databases',
    'databases-and-registers': 'Records identified from databases and registers',
    'other-sources': 'Records identified by other methods',
    removed: 'Records removed before screening',
    'titles-screened': 'Titles screened',
    'titles-excluded': 'Excluded on title',
    'abstracts-screened': 'Abstracts screened',
    'abstracts-excluded': 'Excluded on abstract',
    'records-screened': 'Records screened on title and abstract',
    'records-excluded': 'Records excluded',
    sought: 'Reports sought for retrieval',
    'not-retrieved': 'Reports not retrieved',
    assessed: 'Reports assessed for eligibility',
    excluded: 'Reports excluded',
    included: 'Studies included',
  },
  items: {
    duplicates: 'Duplicates',
    excluded_automatic: 'Removed automatically',
    excluded_other: 'Removed for other reasons',
    'excluded-by-people': 'Judged by people',
    'left-by-stop': 'Not read: screening was stopped',
    'no-reason': 'No reason given',
    reports: 'Reports',
    'from-client': 'From the commissioner’s list',
    'from-search': 'From the team’s own search',
  },
  columns: { phase: 'Phase', box: 'Step', count: 'Number' },
  opening: (known, all) =>
    known === all
      ? `The flow diagram shows the way from search to included studies in ${all} steps.`
      : `The flow diagram shows the way from search to included studies. The number is known for ${known} of ${all} steps.`,
}
