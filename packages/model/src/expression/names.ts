/** The nouns, fields and boxes that an expression can name, and the kinds of values that fields have. */
import { Criterion, Person } from '../nouns/commission.ts'
import type { NounKind } from '../nouns/index.ts'
import { sourceTypes, Work } from '../nouns/search.ts'
import { designs, Finding, phases, Relation, reportTypes, Study } from '../nouns/study.ts'
import { Bullet, Gap, Weakness } from '../nouns/synthesis.ts'

/** What an expression calls the objects of each kind. */
export const countables = {
  studies: 'study',
  reports: 'report',
  findings: 'finding',
  bullets: 'bullet',
  themes: 'theme',
  sources: 'source',
  searches: 'search',
  criteria: 'criterion',
  gaps: 'gap',
  conclusions: 'conclusion',
  people: 'person',
  works: 'work',
  relations: 'relation',
  weaknesses: 'weakness',
} as const satisfies Record<string, NounKind>
export type Countable = keyof typeof countables

/** How far the synthesis carries a study. */
export const uses = ['theme', 'bullet', 'conclusion'] as const
export type Use = (typeof uses)[number]

/** The closed vocabularies that fields draw from, by the name they have in `Vocabulary`. */
export const closed = {
  reportTypes,
  origins: Study.shape.origin.options,
  bases: Study.shape.basis.options,
  designs,
  phases,
  uses,
  directions: Finding.shape.direction.options,
  ties: Bullet.shape.tie.options,
  sourceTypes,
  criterionEffects: Criterion.shape.effect.options,
  criterionElements: Criterion.shape.element.options,
  gapKinds: Gap.shape.kind.options,
  relationKinds: Relation.shape.kind.options,
  certainties: Relation.shape.certainty.options,
  personRoles: Person.shape.role.options,
  workRoles: Work.shape.role.options,
  weaknessSubjects: Weakness.shape.about.options,
} as const satisfies Record<string, readonly string[]>
export type ClosedName = keyof typeof closed

/** What kind of values a field has. A `name` is `Family, Given` and is equal to its family name too. */
export type FieldType =
  | { is: 'word'; of: ClosedName }
  | { is: 'key'; kind: NounKind }
  | { is: 'text' | 'name' | 'number' | 'year' }

export const fieldNames = [
  'key',
  'type',
  'year',
  'origin',
  'basis',
  'group',
  'dataset',
  'design',
  'phase',
  'theme',
  'author',
  'institution',
  'language',
  'used',
  'study',
  'object',
  'direction',
  'hedge',
  'attribution',
  'findings',
  'studies',
  'bullets',
  'tie',
  'source',
  'hits',
  'effect',
  'element',
  'kind',
  'certainty',
  'role',
  'about',
  'from',
  'to',
] as const
export type FieldName = (typeof fieldNames)[number]

/** How far those agree who judged the same reports: how many those are, on how many they agree, and the coefficients. */
export const agreementFigures = ['compared', 'agreed', 'percent', 'kappa', 'alpha'] as const
export type AgreementFigure = (typeof agreementFigures)[number]

/** The boxes of the flow diagram, named as in the PRISMA 2020 flow diagram template. */
export const flowBoxes = [
  'previous_studies',
  'previous_reports',
  'database_results',
  'register_results',
  'website_results',
  'organisation_results',
  'citations_results',
  'duplicates',
  'excluded_automatic',
  'excluded_other',
  'records_screened',
  'records_excluded',
  'dbr_sought_reports',
  'dbr_notretrieved_reports',
  'dbr_assessed',
  'dbr_excluded',
  'other_sought_reports',
  'other_notretrieved_reports',
  'other_assessed',
  'other_excluded',
  'new_studies',
  'new_reports',
  'total_studies',
  'total_reports',
] as const
export type FlowBox = (typeof flowBoxes)[number]
