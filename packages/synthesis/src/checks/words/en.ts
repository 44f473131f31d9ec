/** The checks in English: also the `message` of every problem. */
import type { CheckWords } from '../check.ts'
import { brief } from './brief.ts'
import { stageName } from './stage-name.ts'

export const en: CheckWords = {
  sentence: {
    'expression-error': (v) => `The live number ${v('source')} cannot be computed: ${v('reason')}`,
    'count-impossible': (v) =>
      `Counts of the flow diagram cannot all be right (${v('boxes')}: ${v('left')} against ${v('right')}).`,
    'number-typed': (v) => `“${v('typed')}” is typed by hand; {{${v('expression')}}} would be computed.`,
    'bullet-without-finding': (v) => `The bullet “${brief(v('text'))}” rests on no finding.`,
    'bullet-one-study': (v) => `The bullet “${brief(v('text'))}” rests on one study, ${v('study')}.`,
    'bullet-second-hand': (v) =>
      `The bullet “${brief(v('text'))}” rests on second-hand material only: ${v('studies')}.`,
    'bullet-drops-hedge': (v) =>
      `The bullet “${brief(v('text'))}” says as certain what ${v('carriers')} of ${v('of')} findings reserve (${v('words')}).`,
    'bullet-drops-attribution': (v) =>
      `The bullet “${brief(v('text'))}” says as a fact what ${v('carriers')} of ${v('of')} findings give as somebody’s view (${v('words')}).`,
    'conclusion-without-bullet': (v) => `The sentence “${brief(v('text'))}” of the conclusion rests on no bullet.`,
    'findings-oppose': (v) =>
      `Findings on “${v('object')}” appear to point opposite ways: ${v('positive')} against ${v('negative')}.`,
    'citation-unknown': (v) => `@${v('cited')} is neither a study, a report nor a background work of this review.`,
    'theme-without-findings': (v) => `No finding stands under the theme “${v('theme')}”.`,
    'search-incomplete': (v) => `The search in ${v('source')} cannot be repeated: ${v('names')} not stated.`,
    'appraisal-missing': () => 'The protocol does not say whether the studies were appraised critically, or why not.',
    'stop-against-rule': (v) =>
      `Screening at the stage ${stageName(v, 'en')} was stopped against the rule, with ${v('remaining')} publications unread${v('reason') ? `: “${brief(v('reason'))}”` : ''}.`,
    'stop-outgrown': (v) =>
      `Since screening at the stage ${stageName(v, 'en')} was stopped, ${v('count')} publications have come. Nobody has judged them.`,
    'stop-without-draws': (v) =>
      `Screening at the stage ${stageName(v, 'en')} was stopped though nothing was drawn by chance. How much is found is then told by the order itself.`,
    'study-unused': (v) => `${v('study')} is included, but none of its findings stands under a theme.`,
    'study-not-cited': (v) => `${v('study')} is included, but no text cites it.`,
    'theme-without-bullets': (v) => `The theme “${v('theme')}” has no bullets.`,
    'theme-without-prose': (v) => `The theme “${v('theme')}” has no text.`,
  },
  looked: {
    'expression-error': 'that every live number can be computed',
    'count-impossible': 'that the counts of the flow diagram agree',
    'number-typed': 'that no number is typed that could be computed',
    'bullet-without-finding': 'that every bullet rests on findings',
    'bullet-one-study': 'which bullets rest on one study alone',
    'bullet-second-hand': 'which bullets rest on second-hand material alone',
    'bullet-drops-hedge': 'that bullets keep the reservations of their findings',
    'bullet-drops-attribution': 'that bullets keep whose view it is',
    'conclusion-without-bullet': 'that every sentence of the conclusion rests on bullets',
    'findings-oppose': 'whether findings on the same object point opposite ways',
    'citation-unknown': 'that everything cited exists',
    'theme-without-findings': 'that every theme has findings',
    'search-incomplete': 'that every search can be repeated (PRISMA-S)',
    'appraisal-missing': 'that it is said whether the studies were appraised',
    'stop-against-rule': 'that screening was not stopped against the rule',
    'stop-outgrown': 'that nothing came after screening was stopped',
    'stop-without-draws': 'that something was drawn by chance where screening was stopped',
    'study-unused': 'that every included study is used in a theme',
    'study-not-cited': 'that every included study is cited',
    'theme-without-bullets': 'that every theme has bullets',
    'theme-without-prose': 'that every theme has a text',
  },
  searchItems: {
    '1': 'database',
    '2': 'platform',
    '8': 'search words',
    '9': 'limits',
    '13': 'date',
    '15': 'number of records',
  },
}
