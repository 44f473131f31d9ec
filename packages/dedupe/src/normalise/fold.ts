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
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

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
  if (plain.includes('&')) {
    plain = plain
      .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&#x([0-9a-f]{2,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ' ')
  }
  return plain.includes('<') ? plain.replace(/<\/?[a-z][^<>]{0,60}>/gi, '') : plain
}

/** The words of folded text: runs of letters and digits of any script. */
export function wordsOf(folded: string): string[] {
  const pattern = notAscii.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g
  return folded.match(pattern) ?? []
}

/**
 * One spelling for words that are spelled in two ways: å and aa, ø and oe, British and American English. The result is a key for
 * comparing, not a word to show.
 *
 * @example oneSpelling('haemoglobin') === oneSpelling('hemoglobin') // true
 */
export function oneSpelling(word: string): string {
  let key = word
  if (key.length < 4) return key
  if (key.includes('aa')) key = key.replaceAll('aa', 'a')
  if (key.includes('ae')) key = key.replaceAll('ae', 'e')
  if (key.includes('oe')) key = key.replaceAll('oe', 'o')
  if (key.length > 5) {
    if (key.includes('is')) key = key.replace(/is(ation|ations|e|ed|es|ing)$/, 'iz$1')
    if (key.includes('our')) key = key.replace('our', 'or')
    if (key.endsWith('tre')) key = `${key.slice(0, -3)}ter`
  }
  return key
}

/** A name folded so that Håkansson, Haakansson and Hakansson, Müller, Mueller and Muller are one. */
export function nameKey(folded: string): string {
  return folded.length < 4
    ? folded
    : folded.replace(/aa/g, 'a').replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')
}
