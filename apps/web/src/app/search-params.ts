/** The part of an address after `?`, as plain text: `?theme=ledelse&type=note`, so that people can read and edit it. */

/** @example readSearch('?q=nav&type=note') // { q: 'nav', type: 'note' } */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

/** What is empty or not given is left out. @example writeSearch({ q: 'nav', type: '' }) // '?q=nav' */
export function writeSearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
