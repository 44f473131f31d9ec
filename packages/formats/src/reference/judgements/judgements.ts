/** What another tool says that people thought of a publication: decisions, labels, notes, stars. */
import type { Stage, Verdict } from '@oversyn/model'

/** The tools whose exports are understood, with the names people know them by. */
export const tools = {
  rayyan: 'Rayyan',
  covidence: 'Covidence',
  asreview: 'ASReview',
  'eppi-reviewer': 'EPPI-Reviewer',
  abstrackr: 'Abstrackr',
  colandr: 'Colandr',
  syras: 'Syras',
  zotero: 'Zotero',
} as const
export type Tool = keyof typeof tools

/** One decision by one person; `null` where the file does not say who, why or when. */
export interface ToldDecision {
  person: string | null
  verdict: Verdict
  stage: Stage
  reason: string | null
  /** When, as the file writes it. */
  at: string | null
}

export interface ToldNote {
  person: string | null
  text: string
}

/** Something that cannot be taken over as it stands. `note` where a choice is left open, `warning` where something stays behind. */
export interface JudgementProblem {
  code: 'judgement-unknown' | 'judgement-contradicts' | 'reason-shared' | 'verdict-unsaid'
  severity: 'note' | 'warning'
  message: string
}

export interface Judgements {
  /** The tool; `null` where nothing tells of one. */
  tool: Tool | null
  decisions: ToldDecision[]
  /** Reasons for exclusion that the file gives without saying whose they are. */
  reasons: string[]
  labels: string[]
  notes: ToldNote[]
  stars: number | null
  /** The folders that the reference lies in. */
  collections: string[]
  problems: JudgementProblem[]
}

export interface JudgementOptions {
  /** The stage of decisions whose file does not say it; titles and abstracts together are `abstract`. */
  stage?: Stage
  /** For lists of Covidence without a telling name: what being in the file means. */
  verdict?: Verdict
}

export function noJudgements(): Judgements {
  return {
    tool: null,
    decisions: [],
    reasons: [],
    labels: [],
    notes: [],
    stars: null,
    collections: [],
    problems: [],
  }
}

/** Keeps a value that no rule takes for a verdict, as a problem. */
export function tellUnknown(into: Judgements, where: string, value: string): void {
  const message = `${where} says "${shortened(value)}", which is no decision that is known. It stays with the reference.`
  into.problems.push({ code: 'judgement-unknown', severity: 'warning', message })
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)} …` : text
}
