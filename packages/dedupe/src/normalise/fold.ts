/** Text folded to what is the same in every database: lower case, no accents, Greek letters spelled out, å = aa, ø = oe. */

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  α: ' alpha ',
  β: ' beta ',
  γ: ' gamma ',
  δ: ' delta ',
  ε: ' epsilon ',
  ζ: ' zeta ',
  η: ' eta ',
  θ: ' theta ',
  κ: ' kappa ',
  λ: ' lambda ',
  μ: ' mu ',
  π: ' pi ',
  ρ: ' rho ',
  σ: ' sigma ',
  τ: ' tau ',
  φ: ' phi ',
  χ: ' chi ',
  ψ: ' psi ',
  ω: ' omega ',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

const notAscii = /[^\0-\x7f]/
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  lsquo: "'",
  rsquo: "'",
  aelig: 'æ',
  oelig: 'œ',
  szlig: 'ß',
  eth: 'ð',
  thorn: 'þ',
}
/** "&ouml;" is an o with something: the accent goes anyway. */
const accented = /^([a-z])(?:grave|acute|circ|tilde|uml|cedil|caron|ring|slash)$/i
const greek = /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|kappa|lambda|mu|pi|rho|sigma|tau|phi|chi|psi|omega)$/i

/**
 * Lower case without accents; punctuation stays. Letters of other scripts stay as they are.
 *
 * @example fold('Ærlighet på Øya') // 'aerlighet pa oya'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!notAscii.test(lower)) return lower
  return lower
    .replace(special, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
}

/** Text without tags and entities. */
export function withoutMarkup(text: string): string {
  let plain = text
  // Once more where the ampersand itself was an entity.
  for (let round = 0; round < 2 && plain.includes('&') && plain.includes(';'); round++) {
    plain = plain
      .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&#x([0-9a-f]{2,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&([a-z]{2,8});/gi, (_, name: string) => namedEntity(name))
  }
  return plain.includes('<') ? plain.replace(/<\/?[a-z][^<>]{0,60}>/gi, '') : plain
}

function namedEntity(name: string): string {
  if (greek.test(name)) return ` ${name} `
  return accented.exec(name)?.[1] ?? entities[name.toLowerCase()] ?? ' '
}

/** The words of folded text: runs of letters and digits of any script. */
export function wordsOf(folded: string): string[] {
  const pattern = notAscii.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g
  return folded.match(pattern) ?? []
}

/** English only: in other languages some of these are other words ("to", "fire"). */
const numbers: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, String(at + 1)]),
)

/**
 * One spelling for words that are spelled in two ways: å and aa, ø and oe, British and American English, ten and 10. The result is a key for
 * comparing, not a word to show.
 *
 * @example oneSpelling('haemoglobin') === oneSpelling('hemoglobin') // true
 */
export function oneSpelling(word: string): string {
  let key = word
  if (key.length > 2 && key.length < 7) key = numbers.get(key) ?? key
  if (key.length < 4) return key
  if (key.includes('aa')) key = key.replaceAll('aa', 'a')
  if (key.includes('ae')) key = key.replaceAll('ae', 'e')
  if (key.includes('oe')) key = key.replace(greekOe, (part) => part.replace('oe', 'e')).replaceAll('oe', 'o')
  return key.length > 5 ? american(key) : key
}

/** "oe" that is no ø: oedema, foetal, diarrhoea. */
const greekOe = /^(?:oesoph|oedem|oestr|foet|coeli|homoeo|manoeu|amoeb)|(?:arrh|pn)oe/

const american: (word: string) => string = (word) => {
  let key = word
  if (key.includes('is')) key = key.replace(/is(ation|ational|ations|e|ed|es|ing|er|ers)$/, 'iz$1')
  if (key.includes('ys')) key = key.replace(/ys(e|ed|es|ing)$/, 'yz$1')
  if (key.includes('our')) key = key.replace('our', 'or')
  if (key.includes('ll')) key = key.replace(/ll(ing|ed|er|ers)$/, 'l$1')
  if (key.includes('gue')) key = key.replace(/ogue(s?)$/, 'og$1')
  if (key.includes('mme')) key = key.replace(/gramme(s?)$/, 'gram$1')
  if (key.includes('ence')) key = key.replace(/^(def|off|lic)ence/, '$1ense')
  if (key.startsWith('agei')) key = `ag${key.slice(3)}`
  return key.endsWith('tre') ? `${key.slice(0, -3)}ter` : key
}

/** A name folded so that Håkansson, Haakansson and Hakansson, Müller, Mueller and Muller are one. */
export function nameKey(folded: string): string {
  return folded.length < 4
    ? folded
    : folded.replace(/aa/g, 'a').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')
}
