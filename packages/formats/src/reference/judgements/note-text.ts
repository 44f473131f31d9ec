/** Notes of Zotero are HTML; here they become text. */

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Whether a note is HTML as Zotero writes it. */
export function isZoteroNote(note: string): boolean {
  return /<div (?:data-schema-version|class="zotero-note)|^<p>|^<h[1-6]>/.test(note.trim())
}

/**
 * A note without its HTML: blocks are lines, entities are characters.
 *
 * @example noteText('<p>Ett &amp; <b>to</b></p><p>Tre</p>') // 'Ett & to\nTre'
 */
export function noteText(html: string): string {
  if (!/<\/?[a-z][^<>]*>|&#?\w+;/i.test(html)) return html.trim()
  return html
    .replace(/<(?:br|hr)\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|blockquote)>/gi, '\n')
    .replace(/<li[^<>]*>/gi, '* ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? all) : all
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim()
}
