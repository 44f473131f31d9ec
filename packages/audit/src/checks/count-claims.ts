/** What a text claims to count: numbers before what a review counts, and parts of its studies by kind or by where they came from. */
import type { Language } from '@oversyn/model'
import { countedNouns, numberWords, typedNumbers } from '@oversyn/synthesis'
import type { Sentence } from '../manuscript/manuscript.ts'
import { numberOf } from '../text/number-of.ts'

/** What the text says it counts. `expressions` are the readings it allows: a number that fits one of them is right. */
export interface Claim {
  readonly text: string
  readonly value: number
  readonly expressions: readonly string[]
  readonly sure: boolean
  /** A part of what is counted, which may be smaller. */
  readonly part?: boolean
  /** How far a rounded share may lie from the counted one, in per cent. */
  readonly slack?: number
}

/** Words by which a sentence speaks of the review as a whole, and not of a few of its studies or of what one study counts. */
const whole =
  /inkluder|inngår|inngikk|omfatt|identifiser|lagt til|totalt|til sammen|sammenlagt|i alt|alle|samtlige|kunnskapsoppsummering|gjennomgang|oversikt|vedlegg|tabell|søk|oppdrag|delt i|fordelt|organised|organized|grouped|divided|bygger på|basert på|består|innlemm|inkludert|included?|includes|identif|in total|altogether|this review|the review|overview|appendix|search|comprise|consists?|based on|covers|commission|named|asked/iu
const partly =
  /blant annet|for eksempel|i tillegg til|among others|for example|ytterligere|ekskludert|excluded|utelat|fulltekst|full text|treff(?!es)|records|duplikat|duplicate/iu
const commissioner =
  /oppdragsgiv|direktorat|(?<!\p{L})listen?(?!\p{L})|bestiller|departement|client|commission|the list/iu
/** A bullet or a conclusion may rest on a few bullets; only a count of all of them is held against the review. */
const altogether = /totalt|til sammen|sammenlagt|i alt|in total|altogether/iu
/** "Three of the studies" is a part of them: wrong only where there are not so many. */
const partitive = /^\S+ (?:av|of) /iu
const search = /søk|lagt til|search|added/iu

/** What a sentence says it counts, in each way it may be meant. */
export function claimsOf(sentence: Sentence, language: Language): Claim[] {
  const { text } = sentence
  if (!whole.test(text) && !/studi|publi[ck]a/iu.test(text)) return []
  const ofStudies = [...partsOf(text, language), ...fractionsOf(text, language), ...byOrigin(text, language)]
  const taken = (part: string) => ofStudies.some((it) => it.text.includes(part) || part.includes(it.text))
  const countable = whole.test(text) && !partly.test(text)
  const typed = (countable ? typedNumbers(text, language) : []).flatMap(
    ({ text: part, number, expression, at }): Claim[] => {
      const value = numberOf(number, language)
      if (value === undefined || taken(part)) return []
      if (/bullets|gaps/.test(expression) && !altogether.test(text)) return []
      const around = text.slice(Math.max(0, at - 90), at + part.length + 60)
      return [
        {
          text: part,
          value,
          expressions: readings(expression, around),
          sure: value > 4 || !/studies|reports/.test(expression),
          part: partitive.test(part),
        },
      ]
    },
  )
  return [...ofStudies, ...typed]
}

/** Kinds of studies that only a sentence about studies names so: elsewhere "reports" are many things. */
const kinds: Readonly<Record<Language, readonly { words: string; expression: string }[]>> = {
  nb: [
    { words: 'rapporter', expression: 'count studies where type = report' },
    { words: 'notater', expression: 'count studies where type = note' },
  ],
  nn: [
    { words: 'rapportar', expression: 'count studies where type = report' },
    { words: 'notat', expression: 'count studies where type = note' },
  ],
  en: [
    { words: 'reports', expression: 'count studies where type = report' },
    { words: 'theses', expression: 'count studies where type in (masters-thesis, doctoral-thesis)' },
    { words: 'conference papers', expression: 'count studies where type = conference-paper' },
  ],
}

/** `13 av de inkluderte studiene er masteroppgaver`, `30 prosent av studiene er artikler`, `hvorav fire er masteroppgaver`. */
function partsOf(text: string, language: Language): Claim[] {
  const number = `(?<![\\p{L}\\p{N}])(\\d{1,4}(?:[.,]\\d)?|${numberWords[language]})`
  const studies =
    language === 'en'
      ? '(?:included )?(?:studies|publications)'
      : '(?:inkluderte )?(?:studi(?:ene|ane)|publikasjon(?:ene|ane))'
  const share = `${number}( ?%| prosent| per cent| percent)? (?:av|of) (?:de |dei |the )?(?:\\d+ )?${studies}`
  const ofWhich = `(?<!\\p{L})(?:hvorav|derav|kvarav|of which|of these|of them),? ${number}()`
  // `Four studies are reports, six are articles`: what follows in the same sentence is of studies too.
  const counted =
    language === 'en'
      ? '(?:included )?(?:studies|publications)'
      : '(?:inkluderte )?(?:studie(?:r|ar)|studiar|publikasjon(?:er|ar))'
  const whole = `(?<!(?:av|of|de|dei|the) )${number}() ${counted}`
  const next = new RegExp(`${whole}|${share}`, 'iu').test(text) ? [`(?:,| og| and) ${number}()`] : []
  const types = [...countedNouns[language].filter(({ expression }) => expression.includes('type')), ...kinds[language]]
  return types.flatMap(({ words, expression }) =>
    [share, ofWhich, whole, ...next].flatMap((opening) => {
      const pattern = new RegExp(`${opening} (?:er|var|are|were) (?:${words})(?![\\p{L}])`, 'giu')
      return [...text.matchAll(pattern)].flatMap(([matched, digits = '', percent]): Claim[] => {
        const part = matched.replace(/^(?:,| og| and) /u, '')
        const value = numberOf(digits.replace(',', '.'), language)
        if (value === undefined) return []
        const set = expression.replace(/^count /, '')
        return [{ text: part, value, expressions: [percent ? `share of ${set} in studies` : expression], sure: true }]
      })
    }),
  )
}

const fractions: readonly (readonly [string, number])[] = [
  ['halvparten|half', 50],
  ['(?:en |én |ein |a |one )(?:tredjedel|tredel|third)', 100 / 3],
  ['(?:to |two )(?:tredjedeler|tredeler|tredelar|thirds)', 200 / 3],
  ['(?:en |én |ein |a |one )(?:fjerdedel|firedel|quarter|fourth)', 25],
  ['(?:en |én |ein |a |one )(?:femtedel|femdel|fifth)', 20],
]

/** `en tredjedel av studiene er masteroppgaver`: a share in words, which is rounded. */
function fractionsOf(text: string, language: Language): Claim[] {
  const studies = language === 'en' ? '(?:studies|publications)' : '(?:studi(?:ene|ane)|publikasjon(?:ene|ane))'
  const types = [...countedNouns[language].filter(({ expression }) => expression.includes('type')), ...kinds[language]]
  return fractions.flatMap(([share, value]) =>
    types.flatMap(({ words, expression }) => {
      const pattern = new RegExp(
        `(?<!\\p{L})(?:${share}) (?:av|of) (?:de |dei |the )?(?:inkluderte |included )?${studies} (?:er|var|are|were) (?:${words})(?!\\p{L})`,
        'giu',
      )
      return [...text.matchAll(pattern)].map(
        ([part]): Claim => ({
          text: part,
          value: Math.round(value),
          expressions: [`share of ${expression.replace(/^count /, '')} in studies`],
          sure: true,
          slack: 4,
        }),
      )
    }),
  )
}

/** `ni kom fra egne søk`, `ti av studiene i rapporten sto på listen`, `nine from the list of the directorate`. */
function byOrigin(text: string, language: Language): Claim[] {
  const number = `(?<![\\p{L}\\p{N}])(\\d{1,4}|${numberWords[language]})`
  const whose =
    '(?:oppdragsgiver|oppdragsgjevar|direktorat|departement|bestiller|client|commissioner|directorate|ministry)'
  const origins = [
    ['origin = search', '(?:(?:vårt|våre|eget|egne|eigne|our|own|the)\\s+)*(?:søk(?:et|a|ene)?|search(?:es)?)'],
    [
      'origin = client',
      `(?:(?:the|den|dei?)\\s+)?(?:${whose}(?:et|en|a)?(?:[’']?s)?(?:\\s+(?:liste?a?n?|list))?|list(?:en|a|e)?(?:\\s+(?:of|from|fra|frå|til)\\s+(?:the\\s+)?${whose}\\p{L}*)?)`,
    ],
  ] as const
  return origins.flatMap(([origin, words]) =>
    [...text.matchAll(new RegExp(`${number}${ofThem}(?:${came}|${from})${words}(?![\\p{L}])`, 'giu'))].flatMap(
      ([part, digits = '']): Claim[] => {
        const value = numberOf(digits, language)
        return value === undefined || /treff|record|hit/iu.test(part)
          ? []
          : [{ text: part, value, expressions: [`count studies where ${origin}`], sure: true }]
      },
    ),
  )
}

/** Between the number and the verb: nothing, two words of any kind, or "of the studies in this report". */
const ofThem =
  '(?:\\s+(?:av|of)\\s+(?:(?:de|dei|the|disse|desse|these)\\s+)?(?:(?:inkluderte|included)\\s+)?\\p{L}+(?:\\s+(?:i|in)\\s+(?:\\p{L}+\\s+)?\\p{L}+)?|(?:\\s+\\p{L}+){0,2}?)\\s+'
const came =
  '(?:kom|kommer|kjem|stammer|ble funnet|vart funne|blei funne|sto|stod|står|came|come|were found|were identified|were|stood) (?:\\p{L}+ ){0,3}?'
const from = '(?:fra|frå|from|på|on) '

/** All of them; and those of one origin, where the sentence says which. */
function readings(expression: string, around: string): string[] {
  if (!/^count (?:studies|reports)/.test(expression)) return [expression]
  const joined = expression.includes(' where ') ? `${expression} and` : `${expression} where`
  const found: string[] = [expression]
  if (expression.startsWith('count studies')) {
    if (commissioner.test(around)) found.push(`${joined} origin = client`)
    if (search.test(around)) found.push(`${joined} origin = search`)
  }
  return found
}
