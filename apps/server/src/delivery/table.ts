/** Tables for spreadsheets: CSV after RFC 4180, with formulas defused. */

/**
 * A table. A cell that a spreadsheet would take for a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @example table(['a'], [['=1+1']]) // "\uFEFFa\r\n'=1+1\r\n"
 */
export function table(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [headings, ...rows].map((cells) => cells.map((it) => cell(String(it ?? ''))).join(','))
  // With the mark that makes Excel read it as UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
