/** Finds author-year citations in a sentence, in the ways Norwegian and English texts write them. */
import { isStopWord } from '@oversyn/text'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Citation } from './citation.ts'

const particle = '(?:(?:van|von|de|der|den|du|da|di|la|le|af|av|ter|ten)\\s+)*'
const word = "\\p{Lu}[\\p{L}'’‘`´]*(?:[-‐‑]\\p{L}[\\p{L}'’‘`´]*)*"
/** What institutions are called after a capital: `Statistisk sentralbyrå`, `Norsk institutt for by- og regionforskning`. */
const institution =
  '(?:\\s+(?:sentralbyrå|direktorat|departement|institutt|forbund|forening|råd|senter|universitet|høgskole|høyskole|høgskule)(?:et|en|a)?(?![\\p{L}])(?:\\s+for\\s+[\\p{L}-]+(?:\\s+og\\s+\\p{L}+)?)?)?'
const name = `${particle}${word}(?:\\s+${word}){0,2}${institution}`
const and = '(?:,?\\s+(?:og|and|med)\\s+|,?\\s*&\\s*)'
const others =
  "(?:,?\\s*(?:og\\s+|and\\s+)?(?:m\\.?\\s?fl\\.?|mfl\\.?|et\\.?\\s+al\\.?|med\\s+fleire?|med\\s+flere|colleagues|kolleger|kollegaer|others|andre)['’]?s?(?![\\p{L}]))"
const editors = '(?:,?\\s*\\((?:red|eds?|hrsg)\\.?\\))?'
const year = '(?:1[89]|20|21)\\d{2}'
const letters = '(?:\\s?[a-h](?![\\p{L}]|\\s+\\p{Ll})(?:\\s*(?:,|og|and|&)\\s*[a-h](?![\\p{L}]|\\s+\\p{Ll}))*)?'
const oneYear = `${year}${letters}(?![\\d\\p{L}])(?!\\s?[-–]\\s?\\d)(?![:/]\\d)`
const years = `${oneYear}(?:\\s*(?:,|;|og|and|&)\\s*${oneYear})*`
const authors = `(${name}(?:,\\s+${name}){0,6}(?:${and}${name})?)(${others})?${editors}`
const pages = '(?:\\s*[,:]\\s*(?:(?:s|p|pp|side|page|kap|chap)\\.?\\s*)?[\\d–-]+)?'

const narrative = new RegExp(
  `${authors}(?:['’]s?)?(?:\\s+\\p{Ll}+){0,1}?\\s*[([]\\s*(${years})${pages}\\s*[,;)\\]]`,
  'gu',
)
const plain = new RegExp(`${authors},?\\s+(${years})`, 'gu')
const thesis = new RegExp(
  `${authors}(?:['’]s|\\s+(?:sin|si|sitt))?\\s+(?:(?:master|mastergrads|doktor|doktorgrads)?(?:oppgave|oppgåve|studie|avhandling)|rapport|notat|thesis|study|report|dissertation)\\s+(?:fra|from|of|frå)\\s+(${oneYear})`,
  'gu',
)

/** Capitalised words that open a sentence or name something else than a person. */
const notNames = new Set(
  `ifølge ifølgje etter hos også både videre dessuten likevel imidlertid mens som sitert i jf jfr jmf cf see se også studien studiene
  studie rapporten notatet artikkelen masteroppgaven masterstudien undersøkelsen according following while both however also moreover
  furthermore similarly likewise thus study report paper article reference stortinget regjeringen loven lov nav ks working
  notat rapport januar februar mars april mai juni juli august september oktober november desember january february march may june
  july october december tabell figur kapittel table figure chapter vedlegg appendix høsten våren sommeren vinteren høst vår
  autumn spring summer winter meld ot.prp prop nou innst kommuneundersøkelsen per pr siden fram til fra i in since from by
  publisert published eds red for det den de en et the a an at of on with og and men but når dersom hvis if when`.split(
    /\s+/,
  ),
)

/** Every citation of a sentence, one for each year and letter, in order of place. `known` tells family names of the review from other words. */
export function findCitations(sentence: Sentence, known: (name: string) => boolean): Citation[] {
  const { text } = sentence
  if (!/\d{4}/.test(text)) return []
  const found: Citation[] = []
  const taken = (at: number, to: number) => found.some((it) => at < it.to && to > it.at)
  const take = (match: RegExpExecArray, bracketed: boolean) => {
    const [whole, list = '', more, when = ''] = match
    const named = namesOf(list, known)
    if (named.names.length === 0 || (!named.names.some(known) && isNoWork(named.names.at(-1) ?? ''))) return
    const at = match.index + list.indexOf(named.names[0] ?? '')
    const to = match.index + whole.length
    if (taken(at, to)) return
    const sure = bracketed || inBrackets(text, match.index)
    if (!sure && named.names.length === 1 && !more && !known(named.names[0] ?? '')) return
    const written = text.slice(at, to).replace(/[,;]$/, '')
    for (const { year: value, letter } of yearsOf(when))
      found.push({
        names: named.names,
        more: more !== undefined,
        year: value,
        letter,
        text: written,
        sentence,
        at,
        to,
        bracketed: sure,
      })
  }
  for (const match of text.matchAll(narrative)) take(match, true)
  for (const match of text.matchAll(thesis)) take(match, false)
  for (const match of text.matchAll(plain)) take(match, false)
  return found.toSorted((a, b) => a.at - b.at || a.year - b.year)
}

/** The names of a list, without the words before them that are none. */
function namesOf(list: string, known: (name: string) => boolean): { names: string[] } {
  const parts = list
    .split(new RegExp(`${and}|,\\s+`, 'u'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const names: string[] = []
  for (const [at, part] of parts.entries()) {
    let words = part.split(/\s+/)
    while (words.length > 0 && isNoName(words[0] ?? '')) words = words.slice(1)
    while (at === 0 && words.length > 1 && !known(words.join(' ')) && known(words.slice(1).join(' ')))
      words = words.slice(1)
    if (words.length === 0 || !/^\p{Lu}|^(?:van|von|de|der|den|du|da|di|la|le|af|av|ter|ten)$/u.test(words[0] ?? '')) {
      names.length = 0
      continue
    }
    names.push(words.join(' '))
  }
  return { names }
}

/** Reforms, acts, agreements and surveys have years too. Norwegian writes them in one word, English as the last of several. */
const noWork =
  /(?:reform(?:a|en)|løftet|avtal(?:a|en)|undersøk(?:elsen|inga|ingen)|planen|melding(?:a|en)|strategien|programmet|\p{L}{6}lov(?:a|en))$|(?<=\s)(?:act|reform|agreement|strategy|plan|programme?|declaration|convention|directive|survey|charter)$/iu

function isNoWork(name: string): boolean {
  return noWork.test(name)
}

function isNoName(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,:;]$/u, '')
  // WHO is an organisation, who is not.
  return notNames.has(bare) || (bare.length > 2 && !/^\p{Lu}{2,}$/u.test(word) && isStopWord(bare))
}

/** `2011 a, b; 2012` is three: 2011a, 2011b, 2012. */
function yearsOf(when: string): { year: number; letter: string }[] {
  return [...when.matchAll(new RegExp(`(${year})(${letters})`, 'gu'))].flatMap(([, digits, tail = '']) => {
    const found = [...tail.matchAll(/(?<!\p{L})[a-h](?!\p{L})/gu)].map(([letter]) => letter)
    return (found.length > 0 ? found : ['']).map((letter) => ({ year: Number(digits), letter }))
  })
}

function inBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('[') > before.lastIndexOf(']')
}
