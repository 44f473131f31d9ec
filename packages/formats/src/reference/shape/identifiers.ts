/** DOIs, ISBNs, ISSNs, addresses and pages: the small grammars in the values. */

/**
 * The DOI in a text, without what stands around it: `https://doi.org/10.1/x`, `doi:10.1/x`, `10.1/x [doi]`.
 * A DOI is `10.`, digits, a slash and anything but space (DOI Handbook 2.2).
 */
export function doiIn(text: string): string | undefined {
  const found = /\b10\.\d+(?:\.\d+)*\/[^\s"<>]+/.exec(text)?.[0]
  if (found === undefined) return undefined
  return found
    .replace(/%2F/gi, '/')
    .replace(/[.,;]+$/, '')
    .replace(/\[doi\]$/i, '')
}

/** The DOI where a text is one and no more, with or without its prefix. */
export function asDoi(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:[\w.-]*\bdoi[\w.-]*\.[a-z]+(?::\d+)?\/)/i, '')
    .replace(/^\s*(?:doi|DOI)\s*[:=]?\s*/i, '')
    .replace(/\s*\[doi\]$/i, '')
  return /^10\.\d+(?:\.\d+)*\/\S+$/.test(bare) ? bare.replace(/[.,;]+$/, '') : undefined
}

/** Whether a text is an address that may be followed: http, https or ftp. Scripts and the like are no addresses. */
export function isAddress(text: string): boolean {
  return /^(?:https?|ftp):\/\/\S/i.test(text) || /^www\.\S+\.\S+/i.test(text)
}

/**
 * Pages with the shortened end made whole, as MEDLINE writes them: `123-9` is `123-129`, `454-81` is `454-481`.
 * Everything else is left: `S1-S9`, `iv-ix`, `e12`.
 */
export function wholePages(text: string): string {
  return text.replace(/^(\d+)\s*[-–‐]+\s*(\d+)$/, (all, from: string, to: string) => {
    if (to.length >= from.length) return `${from}-${to}`
    const whole = from.slice(0, from.length - to.length) + to
    return Number(whole) >= Number(from) ? `${from}-${whole}` : all
  })
}

/** ISBNs in a text: ten or thirteen digits with or without hyphens. */
export function isbnsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d-])(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?![\d-])/g)].map(([it]) => it.trim())
}

/** ISSNs in a text: twice four characters. Eight in a row are one too, if nothing but such stands with them. */
export function issnsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\dXx-])(\d{4})[-‐–](\d{3}[\dXx])(?![\dXx-])/g)].map((it) => `${it[1]}-${it[2]}`)
  if (found.length > 0) return found
  const bare = text
    .trim()
    .split(/[\s,;]+/)
    .map((it) => /^(\d{4})(\d{3}[\dXx])$/.exec(it))
  return bare.every((it) => it !== null) ? bare.map((it) => `${it?.[1]}-${it?.[2]}`) : []
}
