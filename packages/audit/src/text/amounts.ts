/** How many of whom a sentence speaks of: `seks par`, `24 pasienter`, `61 prosent svarte`. */
import type { Language } from '@oversyn/model'
import { numberWords } from '@oversyn/synthesis'
import { numberOf } from './number-of.ts'
import { stem } from './stems.ts'

export interface Amount {
  /** The words: `seks par`. */
  readonly text: string
  readonly value: number
  /** What is counted, as a stem. */
  readonly unit: string
  readonly at: number
}

/** Whom and what studies are made of. Things a study says many numbers of (days, crowns, pages) are left out. */
const units: Readonly<Record<'no' | 'en', string>> = {
  no: `informant\\w*|intervju(?:er|a)?|respondent\\w*|deltaker\\w*|deltakar\\w*|pasient\\w*|bruker\\w*|brukar\\w*|ansatte|tilsette|medarbeidere|leder(?:e|ar|ne)?|leiarar|sykepleiere|sjukepleiarar|leger|lærere|lærarar|elever|elevar|studenter|studentar|foreldre|barn|familier|familiar|ektepar|par|kommuner|kommunar|kontor(?:er)?|skoler|skular|sykehus|sjukehus|sykehjem|sjukeheimar|bedrifter|virksomheter|verksemder|kvinner|menn|personer|personar|husstander|nattevakter|vakter|case|kasus|observasjoner|fokusgrupper`,
  en: `informants|interviews|respondents|participants|patients|users|employees|staff members|managers|leaders|nurses|doctors|physicians|teachers|pupils|students|parents|children|families|couples|municipalities|offices|schools|hospitals|nursing homes|companies|firms|women|men|people|persons|households|night shifts|shifts|cases|focus groups|clinics|wards|sites`,
}

const patterns = new Map<Language, RegExp>()

function patternOf(language: Language): RegExp {
  const known = patterns.get(language)
  if (known) return known
  const number = `\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+|\\d{1,5}|${numberWords[language]}`
  const list = units[language === 'en' ? 'en' : 'no'].replaceAll('\\w', '\\p{L}')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/–-])(${number})\\s+((?:\\p{Ll}+(?:e|te|ige|ske|ed|al|an|ic)\\s+)?)(${list})(?![\\p{L}])`,
    'giu',
  )
  patterns.set(language, pattern)
  return pattern
}

/** The amounts of a text, in order. A part of a whole ("to av 30 fastleger", "tre av pasientene") is none. */
export function amountsIn(text: string, language: Language): Amount[] {
  return [...text.matchAll(patternOf(language))].flatMap((match): Amount[] => {
    const [whole, number = '', , noun = ''] = match
    const value = numberOf(number, language)
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    if (value === undefined || value < 2 || parts.test(before)) return []
    return [{ text: whole, value, unit: stem(noun.toLowerCase()), at: match.index }]
  })
}

const parts =
  /(?:\p{N}|\p{L})\s+(?:av|of)\s+(?:de |dei |the )?$|(?:minst|over|under|nærmere|rundt|omtrent|cirka|ca\.|mer enn|meir enn|mindre enn|at least|about|around|more than|fewer than|less than|nearly|almost|up to|inntil|opptil|andre|other|another)\s+$/iu
