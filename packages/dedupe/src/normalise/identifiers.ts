/** DOI, PMID, ISBN and ISSN in one form each. */

/**
 * A DOI in lower case without address, prefix or trailing punctuation; '' where there is none, or only the beginning of one.
 *
 * @example readDoi('http://dx.doi.org/10.1016/S0893-133X%2898%2900108-0') // '10.1016/s0893-133x(98)00108-0'
 */
export function readDoi(raw: string): string {
  const at = raw.indexOf('10.')
  if (at < 0) return ''
  let text = raw.slice(at).toLowerCase()
  if (text.includes('%')) {
    text = text.replace(/%([2-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  const found = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"]+/.exec(text)?.[0] ?? ''
  const doi = found.replace(/\[doi\].*$/, '').replace(/[.,;:]+$/, '')
  return doi.length - doi.indexOf('/') > 3 ? doi : ''
}

/**
 * The number of a registered trial, in place of a DOI where there is none: registries export it as address, author or page.
 *
 * @example readRegistration('https://clinicaltrials.gov/show/NCT02463214') // 'nct02463214'
 */
export function readRegistration(raw: string): string {
  return (
    /\b(?:nct\d{8}|isrctn\d{6,8}|actrn\d{14}|drks\d{8}|chictr[-a-z]*\d{8,10}|ctri\/\d{4}\/\d+\/\d+|eudract \d{4}-\d{6}-\d{2})\b/i
      .exec(raw)?.[0]
      ?.toLowerCase() ?? ''
  )
}

/** A government's papers: the series, and the number in it, as "NOU 2011: 11", "SOU 2015:21", "Meld. St. 7 (2014-2015)", "Prop. 39 L (2014-2015)". */
const paper =
  /\b(?:(nou|sou|ds)\s*(\d{4})\s*:\s*(\d{1,3})|(meld\. ?st|st\. ?meld|prop|ot\. ?prp|st\. ?prp)\.?\s*(?:nr\.?\s*)?(\d{1,3}\s?[ls]?)\s*\((\d{4})\s*[-–]\s*(?:\d{2})?(\d{2})\))/i

/**
 * The number of a government's paper in place of a DOI, and the text without it; '' where there is none.
 *
 * @example readPaperNumber('NOU 2011: 11 Innovasjon i omsorg') // { number: 'nou 2011 11', rest: ' Innovasjon i omsorg' }
 */
export function readPaperNumber(text: string): { number: string; rest: string } {
  const found = paper.exec(text)
  if (found === null) return { number: '', rest: text }
  const number = found
    .slice(1)
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase()
    .replace(/[. ]+/g, ' ')
  return { number, rest: text.replace(found[0], ' ') }
}

/** The version of a DOI that numbers its versions ("….pub3", "….v2"), and the DOI without it. */
export function doiVersion(doi: string): { base: string; version: string } {
  const found = /^(.*?)[./]?((?:pub|v)\d{1,2})$/.exec(doi)
  return found === null ? { base: doi, version: '' } : { base: found[1] ?? '', version: found[2] ?? '' }
}

/** The digits of a PMID; '' where it is no PMID. */
export function readPmid(raw: string): string {
  return /^\D{0,8}(\d{4,9})\D*$/.exec(raw)?.[1] ?? ''
}

/** The ISBNs of a field as 13 digits without the check digit's variants, then the ISSNs, joined by spaces. */
export function readIsbn(raw: string): string {
  if (raw === '') return ''
  const found = new Set<string>()
  const text = raw.toUpperCase().replace(/[‐‑–]/g, '-')
  for (const isbn of text.match(/97[89][- ]?(?:\d[- ]?){9}[\dX]/g) ?? [])
    found.add(`b${isbn.replace(/[- ]/g, '').slice(3, 12)}`)
  const rest = text.replace(/97[89][- ]?(?:\d[- ]?){9}[\dX]/g, ' ')
  // ISSNs run together without a space in some exports.
  for (const issn of rest.match(/\d{4}-\d{3}[\dX]/g) ?? []) found.add(`s${issn.replace('-', '')}`)
  for (const isbn of rest.replace(/\d{4}-\d{3}[\dX]/g, ' ').match(/\b\d(?:[- ]?\d){8}[- ]?[\dX]\b/g) ?? []) {
    found.add(`b${isbn.replace(/[- ]/g, '').slice(0, 9)}`)
  }
  return [...found].sort().slice(0, 6).join(' ')
}
