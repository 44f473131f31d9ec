/** Text selected on a page as one would write it down. */

/**
 * Without the breaks of the lines: a word that was divided is whole again, and spaces are single.
 *
 * @example quoteText('samhand-\nling i  NAV') // 'samhandling i NAV'
 */
export function quoteText(selected: string): string {
  return selected
    .replace(/(\p{Ll})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 5_000)
}
