/** Ranking and stopping in the report, in English. */
import type { RankingTerms } from './ranking-terms.ts'

export const rankingEn: RankingTerms = {
  order: 'The order',
  how: 'The program put the publications first that looked most relevant, by what the team had judged so far. It reads title, abstract, keywords and what a publication cites, not author, journal or year. It only orders: people made every judgement.',
  start: 'Before anything was found, the order followed the question, the criteria and the commissioner’s list.',
  chance: (share, seed) =>
    `${share} of the publications were drawn at random (seed ${seed}), so that the share found can be estimated without bias.`,
  noChance: 'No publications were drawn at random.',
  hidden: 'Why a publication stood where it stood was shown only after it had been judged.',
  stopping: 'When screening could stop',
  goal: (recall, sure) => `The aim was to find ${recall} of the relevant ones, with ${sure} confidence.`,
  noStop: 'Screening was not stopped before its end at any stage.',
  stopped: ({ stage, date, by, allowed, screened, included, unread }) =>
    `Screening at the stage ${stage} was stopped${date ? ` on ${date}` : ''}${by ? ` by ${by}` : ''}, ${allowed ? 'and the rule allowed it' : 'before the rule allowed it'}. By then ${screened} publications had been judged and ${included} of them included. ${unread} were not read.`,
  recallWithin: ({ low, high, sure }) =>
    `Between ${low} and ${high} of the relevant ones had been found, with ${sure} confidence.`,
  recall: ({ estimate, low, high, sure }) =>
    `About ${estimate} of the relevant ones had been found, between ${low} and ${high} with ${sure} confidence.`,
  noRecall: 'What share of the relevant ones had been found could not be estimated.',
  reason: 'The reason given:',
  quotes: ['“', '”'],
  limitations: {
    unread: ({ stage, unread, low, sure }) =>
      `${unread} publications were not read at the stage ${stage}, because screening was stopped. With ${sure} confidence at least ${low} of the relevant ones are found.`,
    unreadUnknown: (stage, unread) =>
      `${unread} publications were not read at the stage ${stage}, because screening was stopped. How many relevant ones are among them cannot be estimated.`,
    against: (stage) => `At the stage ${stage} the rule for stopping was not met.`,
    noChance:
      'No publications were drawn at random, so the share found is estimated by the very order that it is to judge.',
  },
  ai: {
    heading: 'Use of artificial intelligence',
    lead: 'Stated as RAISE and the joint position of Cochrane, Campbell, JBI and CEE (2025) ask.',
    tool: 'Tool',
    toolIs: (version) =>
      `The ranking of Oversyn${version ? ` ${version}` : ''}: a linear support vector machine over words, parts of words and shared references. No language model, and no model trained beforehand.`,
    period: 'Used',
    periodIs: (from, to) => (to ? `${from} to ${to}` : `from ${from}`),
    purpose: 'For what',
    purposeIs: (stages) =>
      `To order the publications at the stage ${stages}, and to estimate how much is found, so that the team can decide when screening stops.`,
    judge: 'Who decides',
    judgeIs:
      'People. The program includes and excludes nothing. Stopping is the team’s decision and stands in the log with its evidence.',
    reason: 'Why',
    reasonIs: 'To read the relevant ones first, and to be able to stop with a figure for what is not read.',
    tested: 'Tested',
    testedIs: ({ reviews, runs, kept, saved, worst }) =>
      `On ${reviews} finished reviews with known answers, 95 per cent were found in ${kept} of ${runs} runs, and on average ${saved} were not read. In the hardest trial, where relevant publications were unlike all others, it held in ${worst}. All trials stand in the methods of Oversyn.`,
    own: (stage, reports, included) =>
      `Here ${reports} publications were drawn at random at the stage ${stage}, and ${included} of them were included.`,
    ownNone: 'Here no publications were drawn at random, so the ranking is not tested on this material.',
    weak: 'Limitations',
    weakIs:
      'Relevant publications that are unlike the others come late, above all without an abstract or in another language. The ranking learns from the judgements, wrong ones too.',
    data: 'Data',
    dataIs: 'Everything is computed on one’s own machine. Nothing was sent to anybody.',
    trace: 'Reproducing it',
    traceIs: (seed) =>
      `The order follows from the publications, the judgements and the seed ${seed}, and can be made again. Every judgement, every random draw and every stop stands in the log.`,
  },
}
