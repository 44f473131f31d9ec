/** "Before you send": everything the program finds wrong, weak or missing in a review, in one list. */
import { byKeys, type Language, type Problem, type Review, sortKey } from '@oversyn/model'
import { lookup } from '../lookup.ts'
import { studyNames } from '../naming/study-names.ts'
import { bulletOneStudy, bulletSecondHand, bulletWithoutFinding, conclusionWithoutBullet } from './bullet-ground.ts'
import { bulletDropsAttribution, bulletDropsHedge } from './bullet-wording.ts'
import {
  type Check,
  type CheckCode,
  checkCodes,
  type Found,
  type SearchItem,
  searchItems,
  type Threat,
} from './check.ts'
import { citationUnknown } from './citation-unknown.ts'
import { expressionError } from './expression-error.ts'
import { problemFingerprint } from './fingerprint.ts'
import { appraisalMissing, countImpossible } from './method.ts'
import { numberTyped } from './number-typed.ts'
import { findingsOppose } from './oppositions.ts'
import { searchIncomplete } from './search-incomplete.ts'
import { stopAgainstRule, stopOutgrown, stopWithoutDraws } from './stops.ts'
import { studyNotCited, studyUnused } from './studies.ts'
import { themeWithoutBullets, themeWithoutFindings, themeWithoutProse } from './themes.ts'
import { en } from './words/en.ts'
import { nb } from './words/nb.ts'
import { nn } from './words/nn.ts'

const words = { nb, nn, en } as const

/** Every check with what its problems threaten. */
const checks: Readonly<Record<CheckCode, { check: Check; threatens: Threat }>> = {
  'expression-error': { check: expressionError, threatens: 'number' },
  'count-impossible': { check: countImpossible, threatens: 'number' },
  'number-typed': { check: numberTyped, threatens: 'number' },
  'bullet-without-finding': { check: bulletWithoutFinding, threatens: 'claim' },
  'bullet-one-study': { check: bulletOneStudy, threatens: 'claim' },
  'bullet-second-hand': { check: bulletSecondHand, threatens: 'claim' },
  'bullet-drops-hedge': { check: bulletDropsHedge, threatens: 'claim' },
  'bullet-drops-attribution': { check: bulletDropsAttribution, threatens: 'claim' },
  'conclusion-without-bullet': { check: conclusionWithoutBullet, threatens: 'claim' },
  'findings-oppose': { check: findingsOppose, threatens: 'claim' },
  'citation-unknown': { check: citationUnknown, threatens: 'claim' },
  'theme-without-findings': { check: themeWithoutFindings, threatens: 'claim' },
  'search-incomplete': { check: searchIncomplete, threatens: 'method' },
  'appraisal-missing': { check: appraisalMissing, threatens: 'method' },
  'stop-against-rule': { check: stopAgainstRule, threatens: 'method' },
  'stop-outgrown': { check: stopOutgrown, threatens: 'method' },
  'stop-without-draws': { check: stopWithoutDraws, threatens: 'method' },
  'study-unused': { check: studyUnused, threatens: 'method' },
  'study-not-cited': { check: studyNotCited, threatens: 'form' },
  'theme-without-bullets': { check: themeWithoutBullets, threatens: 'form' },
  'theme-without-prose': { check: themeWithoutProse, threatens: 'form' },
}

const severities = ['error', 'warning', 'note'] as const

/**
 * The problems of a review, the gravest first, then by kind of object, key and place in the text.
 *
 * @example checkReview(review)[0] // { code: 'bullet-without-finding', severity: 'error', message: 'The bullet …', … }
 */
export function checkReview(review: Review): Problem[] {
  const ways = { review, lookup: lookup(review), names: studyNames(review, review.head.language) }
  return checkCodes
    .flatMap((code) => checks[code].check(ways))
    .map((found): Problem => ({ ...found, message: sentence(found, 'en'), fingerprint: problemFingerprint(found) }))
    .toSorted(
      byKeys(
        (problem) => severities.indexOf(problem.severity),
        (problem) => problem.where.kind ?? '',
        (problem) => sortKey(problem.where.key ?? ''),
        (problem) => problem.where.at ?? -1,
        (problem) => problem.code,
      ),
    )
}

/** A problem of {@link checkReview} in one sentence for the reader; the message of any other problem as it is. */
export function problemText(problem: Problem, language: Language): string {
  return isCheckCode(problem.code) ? sentence({ ...problem, code: problem.code }, language) : problem.message
}

/** What a problem threatens; problems that are not of these checks threaten the form. */
export function threatens(problem: Problem): Threat {
  return isCheckCode(problem.code) ? checks[problem.code].threatens : 'form'
}

/** What has been checked, in the order of the checks, for the moment in which nothing is left to find. */
export function checksMade(language: Language): { code: CheckCode; threatens: Threat; text: string }[] {
  return checkCodes.map((code) => ({ code, threatens: checks[code].threatens, text: words[language].looked[code] }))
}

/** What an item of PRISMA-S that a search must state is called. */
export function searchItemName(item: SearchItem, language: Language): string {
  return words[language].searchItems[item]
}

function sentence({ code, values = {} }: Pick<Found, 'code' | 'values'>, language: Language): string {
  const own = words[language]
  const names = String(values.items ?? '')
    .split(' ')
    .filter((item): item is SearchItem => searchItems.some((known) => known === item))
    .map((item) => own.searchItems[item])
  return own.sentence[code]((name) => (name === 'names' ? names.join(', ') : String(values[name] ?? '')))
}

function isCheckCode(code: string): code is CheckCode {
  return checkCodes.some((known) => known === code)
}
