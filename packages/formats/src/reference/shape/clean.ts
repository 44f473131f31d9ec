/** Cleaning of a single value: what no field can hold is taken out, what only looks odd stays. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Whether a text holds characters that are none: NUL and other control characters, byte order marks. */
export function hasControls(text: string): boolean {
  return control.test(text)
}

/** The text with a space for each control character, and without byte order marks. Separators of Unicode stay. */
export function spaceControls(text: string): string {
  return text.replaceAll('\uFEFF', '').replace(controls, ' ')
}

/** A value without control characters and byte order marks, and without space around it; lines end with LF. */
export function clean(text: string): string {
  const plain = hasControls(text) ? spaceControls(text) : text
  return (plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain).trim()
}

/** One line: every run of white space is one space. */
export function oneLine(text: string): string {
  return /[\n\r\t]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/**
 * Whether a text looks as if UTF-8 was read as Windows-1252 once too often: `Ã…pne` for `Åpne`.
 *
 * @example looksDoubleEncoded('SÃ¸ker') // true
 */
export function looksDoubleEncoded(text: string): boolean {
  return /[ÂÃ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]/.test(
    text,
  )
}

/** Whether a text turns its direction about with characters that are not seen (Unicode TR 36, "bidi overrides"). */
export function turnsDirection(text: string): boolean {
  return /[\u202A-\u202E\u2066-\u2069]/.test(text)
}
