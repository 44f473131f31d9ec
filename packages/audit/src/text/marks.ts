/** Reservations and voices in a sentence, in all languages at once: a text may quote. */
import { attributionWords, hedgeWords, markerPattern } from '@oversyn/synthesis'

/** Words that only measure, or that are too common to be missed in a summary. */
const weakHedges = new Set(
  `noen flere enkelte ofte gjerne relativt forholdsvis delvis nokså omtrent usikker* uklar* tvil* potensiel* eventuel* foreløpig* kunne
  vanligvis uvisst nokre fleire some several often mainly generally usually relatively mostly fairly can could largely partly unclear
  uncertain* doubt* potential* preliminary roughly til·dels i·hovedsak i·hovudsak stort·sett som·regel i·større·grad i·mindre·grad
  for·tidlig for·tidleg too·early rundt·regnet ikke·nødvendigvis ikkje·nødvendigvis not·necessarily i·noen·grad skal·ha mener·å
  om·lag`
    .split(/\s+/)
    .map((word) => word.replaceAll('·', ' ')),
)
const weakVoices = new Set(
  `konkluderer beskriver beskrev beskrives skildrar skildra vurderes vurdering* vurderer vurderte erfaring* experience* describe* report*
  assess* conclude* consider* regard* emphasis* emphasiz* view* express* want* wish* satisf* dissatisf* fornøyd* misfornøyd* tilfreds*
  nøgd* misnøgd* ønsker ønsket ønskjer ønskte forskerne forfatter* forskarane forfattar* forfattarar svarer svarte understreker synes
  syntes synest syntest anses kjenner the·authors the·researchers sett·fra sett·frå blir·sett·på opplevelse* oppleving* sa`
    .split(/\s+/)
    .map((word) => word.replaceAll('·', ' ')),
)

const all = (lists: Readonly<Record<string, readonly string[]>>, without: ReadonlySet<string>) =>
  markerPattern([...new Set(Object.values(lists).flat())].filter((word) => !without.has(word)))

/** Reservations that are told of rather than made. */
const told = ['forbehold', 'atterhald', 'advarer', 'åtvarar', 'caution', 'cautions', 'warn', 'warns']

const hedges = all({ ...hedgeWords, told }, weakHedges)
const mild = `kan kunne kunna may might could can burde bør bør·trolig tendens* tendency should would skal ville vil`
  .split(/\s+/)
  .map((word) => word.replaceAll('·', ' '))
const strong = all({ ...hedgeWords, told }, new Set([...weakHedges, ...mild]))
const anyHedge = all(hedgeWords, new Set())
const voices = all(attributionWords, weakVoices)
const everyVoice = new RegExp(voices.source, 'giu')
/** "Report" is also what the studies of a review often are about. */
const anyVoice = all(
  { ...attributionWords, more: ['ga uttrykk', 'gav uttrykk', 'gir uttrykk', 'gitt uttrykk', 'gjev uttrykk'] },
  new Set(['report*']),
)

/** "Ser ifølge Hansen ut til": the halves may stand apart; and "til" is sometimes forgotten. */
const seems =
  /(?<!\p{L})(?:(?:ser|så|såg|later|lot)\s(?:\S+\s){0,4}?(?:ut\s)?(?:til|å)|(?:se|sjå)\sut\s(?:til|som))(?!\p{L})/iu

/** The reservation of a sentence, where it is a clear one. */
export function hedgeIn(text: string): string | undefined {
  return hedges.exec(text)?.[0] ?? seems.exec(text)?.[0]
}

/** A reservation that nobody writes by the way: "indikerer", not the "kan" of what one is able to do. */
export function strongHedgeIn(text: string): string | undefined {
  return strong.exec(text)?.[0] ?? seems.exec(text)?.[0]
}

/** Whether there is any reservation at all. */
export function hasHedge(text: string): boolean {
  return anyHedge.test(text) || seems.test(text)
}

/** The words by which a sentence says whose view it gives. A cited author's own ("ifølge Hansen") does not count. */
export function voiceIn(text: string, known: (name: string) => boolean): string | undefined {
  return [...text.matchAll(everyVoice)].find((match) => !isAuthors(match, text, known))?.[0]
}

/** `According to Hansen (2009)`, `Hansen mener`: the author's own. */
function isAuthors(match: RegExpExecArray, text: string, known: (name: string) => boolean): boolean {
  const after = /^\s+(\p{Lu}[\p{L}-]+)(?:\s+(\p{Lu}[\p{L}-]+))?/u.exec(text.slice(match.index + match[0].length))
  const before = /(\p{Lu}[\p{L}-]+)(?:\s*[([][^)\]]*[)\]])?\s*$/u.exec(text.slice(0, match.index))
  const names = [after?.[1], after?.[2], before?.[1]].filter((name) => name !== undefined)
  return names.some(known)
}

/** Whether the sentence names anybody's view. */
export function hasVoice(text: string): boolean {
  return anyVoice.test(text)
}
