/** The standing of a review in plain sentences, in bokmål, nynorsk and English. */
import { type Language, showNumber } from '@oversyn/model'
import type { Standing } from './standing.ts'

/** One sentence each: what the rule says, what is found of what is relevant, and what stopping now would mean. */
export interface StandingWords {
  readonly rule: string
  readonly recall: string
  readonly stoppingNow: string
}

/** Numbers come in as they are shown. */
interface Sentences {
  readonly nothingThere: string
  readonly allScreened: string
  readonly mayStop: string
  readonly goOn: (more: string) => string
  readonly goOnByOne: string
  readonly goOnToTheEnd: string
  readonly nothingFound: string
  readonly recall: (it: { estimate: string; low: string; high: string; sure: string }) => string
  readonly recallFromDraws: (it: { estimate: string; low: string; high: string; sure: string; draws: string }) => string
  /** The draws are too few to say more than where the share may lie; `estimate` is then what the decline of the findings says. */
  readonly recallFromFewDraws: (it: {
    estimate: string
    low: string
    high: string
    sure: string
    draws: string
  }) => string
  readonly nothingUnread: string
  readonly reports: (count: number, shown: string) => string
  readonly missing: (count: number, shown: string) => string
  readonly stoppingNow: (it: { unread: string; saved: string; missing: string; sure: string }) => string
}

const sentences: Readonly<Record<Language, Sentences>> = {
  nb: {
    nothingThere: 'Det er ingen publikasjoner å vurdere.',
    allScreened: 'Alle publikasjoner er vurdert.',
    mayStop: 'Regelen er oppfylt: dere kan stoppe.',
    goOn: (more) => `Fortsett: regelen er oppfylt etter ${more} irrelevante til på rad.`,
    goOnByOne: 'Fortsett: regelen er oppfylt etter én irrelevant til.',
    reports: (count, shown) => (count === 1 ? 'én publikasjon' : `${shown} publikasjoner`),
    missing: (count, shown) =>
      count === 0 ? 'ingen relevante' : count === 1 ? 'høyst én relevant' : `høyst ${shown} relevante`,
    goOnToTheEnd: 'Fortsett: slik det ser ut nå, blir regelen ikke oppfylt før alle er vurdert.',
    nothingFound: 'Ingen relevante er funnet ennå.',
    recall: ({ estimate, low, high, sure }) =>
      `Anslagsvis ${estimate} av de relevante er funnet (mellom ${low} og ${high} med ${sure} sikkerhet).`,
    recallFromDraws: ({ estimate, low, high, sure, draws }) =>
      `Etter tilfeldige trekk (${draws}) er anslagsvis ${estimate} av de relevante funnet (mellom ${low} og ${high} med ${sure} sikkerhet).`,
    recallFromFewDraws: ({ estimate, low, high, sure, draws }) =>
      `De tilfeldige trekkene (${draws}) er for få til å si stort: mellom ${low} og ${high} av de relevante er funnet, med ${sure} sikkerhet. Etter hvordan funnene avtar i rekkefølgen, er det anslagsvis ${estimate}.`,
    nothingUnread: 'Ingen publikasjoner er ulest.',
    stoppingNow: ({ unread, saved, missing, sure }) =>
      `Stopper dere nå, blir ${unread} (${saved}) ikke lest, og med ${sure} sikkerhet er ${missing} blant dem.`,
  },
  nn: {
    nothingThere: 'Det er ingen publikasjonar å vurdere.',
    allScreened: 'Alle publikasjonar er vurderte.',
    mayStop: 'Regelen er oppfylt: de kan stoppe.',
    goOn: (more) => `Hald fram: regelen er oppfylt etter ${more} irrelevante til på rad.`,
    goOnByOne: 'Hald fram: regelen er oppfylt etter éin irrelevant til.',
    reports: (count, shown) => (count === 1 ? 'éin publikasjon' : `${shown} publikasjonar`),
    missing: (count, shown) =>
      count === 0 ? 'ingen relevante' : count === 1 ? 'høgst éin relevant' : `høgst ${shown} relevante`,
    goOnToTheEnd: 'Hald fram: slik det ser ut no, blir regelen ikkje oppfylt før alle er vurderte.',
    nothingFound: 'Ingen relevante er funne enno.',
    recall: ({ estimate, low, high, sure }) =>
      `Truleg er om lag ${estimate} av dei relevante funne (mellom ${low} og ${high} med ${sure} visse).`,
    recallFromDraws: ({ estimate, low, high, sure, draws }) =>
      `Etter tilfeldige trekk (${draws}) er om lag ${estimate} av dei relevante funne (mellom ${low} og ${high} med ${sure} visse).`,
    recallFromFewDraws: ({ estimate, low, high, sure, draws }) =>
      `Dei tilfeldige trekka (${draws}) er for få til å seie stort: mellom ${low} og ${high} av dei relevante er funne, med ${sure} visse. Etter korleis funna minkar i rekkjefølgja, er det truleg om lag ${estimate}.`,
    nothingUnread: 'Ingen publikasjonar er ulesne.',
    stoppingNow: ({ unread, saved, missing, sure }) =>
      `Stoppar de no, blir ${unread} (${saved}) ikkje lesne, og med ${sure} visse er ${missing} mellom dei.`,
  },
  en: {
    nothingThere: 'There are no reports to screen.',
    allScreened: 'All reports are screened.',
    mayStop: 'The rule is met: you may stop.',
    goOn: (more) => `Go on: the rule is met after ${more} more irrelevant ones in a row.`,
    goOnByOne: 'Go on: the rule is met after one more irrelevant one.',
    reports: (count, shown) => (count === 1 ? 'one report' : `${shown} reports`),
    missing: (count, shown) =>
      count === 0
        ? 'no relevant one is'
        : count === 1
          ? 'at most one relevant one is'
          : `at most ${shown} relevant ones are`,
    goOnToTheEnd: 'Go on: as it looks now, the rule will not be met before all are screened.',
    nothingFound: 'No relevant one is found yet.',
    recall: ({ estimate, low, high, sure }) =>
      `About ${estimate} of the relevant ones are found (between ${low} and ${high} with ${sure} confidence).`,
    recallFromDraws: ({ estimate, low, high, sure, draws }) =>
      `By draws at random (${draws}), about ${estimate} of the relevant ones are found (between ${low} and ${high} with ${sure} confidence).`,
    recallFromFewDraws: ({ estimate, low, high, sure, draws }) =>
      `The draws at random (${draws}) are too few to say much: between ${low} and ${high} of the relevant ones are found, with ${sure} confidence. By how the findings decline in the order, it is about ${estimate}.`,
    nothingUnread: 'No report is unread.',
    stoppingNow: ({ unread, saved, missing, sure }) =>
      `If you stop now, you leave ${unread} (${saved}) unread, and with ${sure} confidence ${missing} among them.`,
  },
}

/** An interval that is wider tells where the share may lie, and its middle tells nothing. */
const widest = 0.5

/**
 * The sentences a screen shows of a standing. Draws by chance, where there are any, speak before the rule's own estimate.
 *
 * @example standingInWords(live.standing(), 'nb').rule // 'Fortsett: regelen er oppfylt etter 140 irrelevante til på rad.'
 */
export function standingInWords(standing: Standing, language: Language): StandingWords {
  const say = sentences[language]
  const count = (value: number): string => showNumber(value, 'count', language)
  const percent = (share: number): string => showNumber(share * 100, 'percent', language)
  const { unread, saved, mostMissing } = standing.stoppingNow
  const sure = percent(standing.evidence.confidence)
  return { rule: rule(), recall: recall(), stoppingNow: stoppingNow() }

  function rule(): string {
    if (standing.rule === 'nothing-there') return say.nothingThere
    if (standing.rule === 'all-screened') return say.allScreened
    if (standing.rule === 'may-stop') return say.mayStop
    const { stillNeeded, records, screened } = standing.evidence
    if (stillNeeded >= records - screened) return say.goOnToTheEnd
    return stillNeeded === 1 ? say.goOnByOne : say.goOn(count(stillNeeded))
  }

  function recall(): string {
    const { recall: byRule, recallFromDraws: byDraws } = standing
    if (byRule === null) return say.nothingFound
    const { estimate, low, high } = byDraws ? { ...byDraws, estimate: byDraws.recall } : byRule
    const shares = { estimate: percent(estimate), low: percent(low), high: percent(high), sure }
    if (!byDraws) return say.recall(shares)
    const told = { ...shares, draws: count(byDraws.draws) }
    if (high - low <= widest) return say.recallFromDraws(told)
    return say.recallFromFewDraws({ ...told, estimate: percent(byRule.estimate) })
  }

  function stoppingNow(): string {
    if (unread === 0) return say.nothingUnread
    return say.stoppingNow({
      unread: say.reports(unread, count(unread)),
      saved: percent(saved),
      missing: say.missing(mostMissing, count(mostMissing)),
      sure,
    })
  }
}
