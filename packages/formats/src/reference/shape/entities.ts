/** Characters written as HTML writes them, which databases leave in texts that are not HTML: `&lt;`, `M&uuml;ller`. */

const signs: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', deg: '°', plusmn: '±' },
  ...{ times: '×', le: '≤', ge: '≥', micro: 'µ', alpha: 'α', beta: 'β', gamma: 'γ', kappa: 'κ', mu: 'μ' },
  ...{ aring: 'å', Aring: 'Å', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', szlig: 'ß', eth: 'ð', thorn: 'þ' },
}

/** Accents as HTML names them after the letter, and the character that puts one on it. */
const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', uml: '\u0308', circ: '\u0302', tilde: '\u0303', cedil: '\u0327' },
}

const entity = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/g

/**
 * The text with its characters written out. What is no entity stays as it is.
 *
 * @example withoutEntities('M&uuml;ller &amp; S&oslash;nn, p &lt; 0.05') // 'Müller & Sønn, p < 0.05'
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? all
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : all
  })
}

function named(name: string): string | undefined {
  if (Object.hasOwn(signs, name)) return signs[name]
  const [, letter = '', accent = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? []
  return Object.hasOwn(accents, accent) ? `${letter}${accents[accent]}`.normalize('NFC') : undefined
}
