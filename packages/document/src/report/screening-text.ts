/** How screening was done, as the plan and the decisions tell it: for the method, and for the limitations. */
import { type AgreementFigure, type Plan, type Review, type Stage, showNumber } from '@oversyn/model'
import type { Fact } from '../document/document.ts'
import { text } from '../document/document.ts'
import type { Context } from './context.ts'
import { listed } from './front.ts'
import type { StageAccount } from './screening-account.ts'

/** The facts of the method that screening brings; none in a review that was carried out elsewhere or is not planned. */
export function screeningFacts(context: Context): Fact[] {
  const { review, words, screening, write } = context
  const plan = planOf(review)
  if (!plan) return []
  const say = words.screening
  const fact = (term: string, sentences: readonly string[]): Fact[] =>
    sentences.length > 0 ? [{ term, inlines: [text(sentences.join(' '))] }] : []
  const stages = screening?.stages.filter((it) => it.compared > 0) ?? []
  const settled = stages.reduce((sum, it) => sum + it.settled.agreed + it.settled.adjudicated, 0)
  const agreed = stages.reduce((sum, it) => sum + it.settled.agreed, 0)
  const { calibration } = plan
  return [
    ...fact(say.how, [
      ...(plan.blind && doubleStages(context).length > 0 ? [say.blind] : []),
      ...(calibration ? [say.calibration(context.labels.stages[calibration.stage], calibration.size)] : []),
    ]),
    ...(stages.length > 0
      ? [{ term: say.agreement, inlines: write.own(stages.map((it) => agreementSentence(context, it)).join(' ')) }]
      : []),
    ...fact(say.conflicts, settled > 0 ? [say.settled(settled, agreed, settled - agreed)] : []),
    ...fact(say.revisions, revisions(context)),
  ]
}

/** Which criteria were revised or added midway, what was looked at again for it, and what was not. */
function revisions({ review, words, screening }: Context): string[] {
  const say = words.screening
  const revised = review.criteria.filter((it) => it.version > 1)
  const asksIncluded = review.criteria.filter((it) => it.again === 'included' || it.again === 'both')
  const asksExcluded = revised.filter((it) => it.again !== 'included' && it.again !== 'nothing')
  const added = asksIncluded.filter((it) => it.version === 1).length
  if (revised.length + added === 0) return []
  const wordingOnly = revised.filter((it) => it.again === 'nothing').length
  const { excluded, included } = outdatedIn(screening)
  return [
    ...(revised.length > 0 ? [say.revised(revised.length)] : []),
    ...(added > 0 ? [say.added(added)] : []),
    ...(wordingOnly > 0 ? [say.wordingOnly(wordingOnly)] : []),
    ...(asksExcluded.length > 0 ? [excluded > 0 ? say.outdated(excluded) : say.renewed] : []),
    ...(asksIncluded.length > 0 ? [included > 0 ? say.outdatedIncluded(included) : say.renewedIncluded] : []),
  ]
}

function outdatedIn(screening: Context['screening']): { excluded: number; included: number } {
  const sum = (of: (it: StageAccount) => number) => screening?.stages.reduce((all, it) => all + of(it), 0) ?? 0
  return { excluded: sum((it) => it.outdated), included: sum((it) => it.outdatedIncluded ?? 0) }
}

/** How many judged each report, where the plan says so: one sentence for all stages, or one for each. */
export function screenersFact({ review, words, labels }: Context): string | null {
  const plan = planOf(review)
  if (!plan) return null
  const stages = stagesOf(review)
  const [first] = stages
  if (!first) return null
  if (stages.every((it) => plan.reviewers[it] === plan.reviewers[first]))
    return plan.reviewers[first] === 2 ? words.screeners.two : words.screeners.one
  return stages.map((it) => words.screening.at(labels.stages[it], plan.reviewers[it])).join(' ')
}

/** What screening leaves to be desired, sentence by sentence. */
export function screeningLimitations(context: Context): string[] | null {
  const { review, words, labels, screening } = context
  const plan = planOf(review)
  if (!plan) return null
  const stages = stagesOf(review)
  const single = stages.filter((it) => plan.reviewers[it] === 1)
  const open = (of: 'waiting' | 'conflict') => stages.reduce((sum, it) => sum + review.tally.stages[it][of], 0)
  const outdated = outdatedIn(screening)
  const missing = review.tally.stages.fulltext.notRetrieved
  return [
    ...(single.length === stages.length
      ? [words.limitations.oneScreener]
      : single.length > 0
        ? [
            words.screening.singleAt(
              listed(
                single.map((it) => labels.stages[it]),
                words.and,
              ),
            ),
          ]
        : []),
    ...(outdated.excluded > 0 ? [words.screening.outdated(outdated.excluded)] : []),
    ...(outdated.included > 0 ? [words.screening.outdatedIncluded(outdated.included)] : []),
    ...(missing > 0 ? [words.screening.missing(missing)] : []),
    ...(open('conflict') > 0 ? [words.screening.openConflicts(open('conflict'))] : []),
    ...(open('waiting') > 0 ? [words.screening.openWaiting(open('waiting'))] : []),
  ]
}

/** The plan of a review that is carried out here. */
function planOf({ head, plan }: Review): Plan | null {
  return head.process === 'live' ? plan : null
}

function stagesOf(review: Review): Stage[] {
  return review.protocol?.stages ?? ['title', 'abstract', 'fulltext']
}

function doubleStages({ review }: Context): Stage[] {
  const plan = planOf(review)
  return plan ? stagesOf(review).filter((it) => plan.reviewers[it] === 2) : []
}

/** With every figure as a live number, so that it leads to the decisions behind it. */
function agreementSentence({ words, labels, language }: Context, { stage, kappa, alpha }: StageAccount): string {
  const show = (value: number) => showNumber(value, 'coefficient', language)
  const live = (figure: AgreementFigure) => `{{agreement ${figure} at ${stage}}}`
  const coefficient = (figure: 'kappa' | 'alpha', found: StageAccount['alpha'] | null): string[] => {
    if (!found || found.value === null) return []
    const { low, high } = found
    const said =
      low === null || high === null ? live(figure) : words.screening.interval(live(figure), show(low), show(high))
    return [`${words.screening[figure]} ${said}`]
  }
  const said = [...coefficient('kappa', kappa), ...coefficient('alpha', alpha)]
  return words.screening.agree(
    labels.stages[stage],
    live('compared'),
    live('agreed'),
    live('percent'),
    said.length > 0 ? ` (${said.join('; ')})` : '',
  )
}
