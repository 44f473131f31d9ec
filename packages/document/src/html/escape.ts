/** Text made safe for HTML, SVG and their attributes. */

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A text as content or as an attribute in quotation marks. Control characters, which no HTML can hold, become U+FFFD.
 *
 * @example escapeHtml('<b> & "x"') // '&lt;b&gt; &amp; &quot;x&quot;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => named[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\uFFFD')
}
