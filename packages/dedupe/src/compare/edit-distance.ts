/** Whether two words are one typing error apart. */

/**
 * True where one letter is added, missing or changed, or two neighbours are swapped (Damerau 1964), in words long enough for that to be
 * an error rather than another word. Words with digits are never misspellings of each other.
 */
export function isTypo(a: string, b: string): boolean {
  if (a === b) return true
  return isSlip(a, b) && !areTwoWords(a, b)
}

/** Words of which a letter makes another word that titles are about, rather than a slip of it. */
const lookalikes: ReadonlySet<string> = new Set([
  'abduction adduction',
  'afferent efferent',
  'aphagia aphasia',
  'butane butene',
  'dysphagia dysphasia',
  'ethyl methyl',
  'humeral humoral',
  'ileum ilium',
  'moral morale',
  'perineal peroneal',
  'propane propene',
  'retinal retinol',
])

function areTwoWords(a: string, b: string): boolean {
  // Salts: nitrate and nitrite, sulphate and sulphite.
  if (a.length === b.length && a.replace(/ate(s?)$/, 'ite$1') === b.replace(/ate(s?)$/, 'ite$1')) return true
  return lookalikes.has(a < b ? `${a} ${b}` : `${b} ${a}`)
}

function isSlip(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length)
  if (short < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < short && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < short - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const left = a.length - start - end
  const right = b.length - start - end
  const swapped = left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
  return (swapped || (left <= 1 && right <= 1)) && !/\d/.test(a) && !/\d/.test(b)
}
