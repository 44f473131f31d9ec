/** TeX as it stands in bibliographies to plain text, for the commands that are common there. Nothing is executed or included. */
import { accents, faces, letters } from './tex-letters.ts'

/** A value without its TeX; `unknown` says that it has commands which are not known here and stayed as they are. */
export interface PlainText {
  text: string
  unknown: boolean
}

/** Deeper braces than these are signs of an attack, and stay as they are. */
const deepest = 200
/** Commands that would read, write or run something; they stay as text. */
const dangerous =
  /^(?:input|include|write|openin|openout|read|def|let|csname|catcode|immediate|special|verbatiminput|lstinputlisting|expandafter|newcommand)/

/** @example plainText('{\\O}stby, \\"{U}ber {NAV}').text // 'Østby, Über NAV' */
export function plainText(tex: string): PlainText {
  if (!/[\\{}~$`'-]|--/.test(tex)) return { text: tidy(tex), unknown: false }
  if (braceDepth(tex) > deepest) return { text: tidy(tex.replace(/[{}]/g, '')), unknown: false }
  let unknown = false
  let text = tex
  if (text.includes('\\')) {
    text = text
      .replace(/\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_all, address: string, shown: string) =>
        /^https?:/i.test(address) && !shown.includes(address) ? `${shown} (${address})` : shown,
      )
      .replace(/\\\\(?:\[[^\]]*\])?/g, ' ')
      .replace(/\\([`'^"~=.])\s*(?:\{\s*(\\[ij](?![A-Za-z])|\p{L})?\s*\}|(\\[ij](?![A-Za-z])|\p{L}))/gu, accented)
      .replace(/\\([uvHcdbrk])(?:\s*\{\s*(\\[ij](?![A-Za-z])|\p{L})?\s*\}|\s+(\\[ij](?![A-Za-z])|\p{L}))/gu, accented)
      .replace(/\\([&%$#_{},;:!/ -])/g, (_all, sign: string) => escapedSign(sign))
      .replace(/\\([A-Za-z]+)\*?(\s*\{\}|(?=\s*\{)|\s*)/g, (all: string, name: string, _after: string) => {
        const letter = Object.hasOwn(letters, name) ? letters[name] : undefined
        if (letter !== undefined) return shielded(letter)
        if (faces.has(name)) return ''
        if (!dangerous.test(name)) unknown = true
        return all.replace('\\', '\uE002')
      })
  }
  return { text: tidy(unshield(withoutMarks(text))), unknown }
}

/** A letter with its accent, as one character where Unicode has one. */
function accented(_all: string, mark: string, inBraces: string | undefined, bare: string | undefined): string {
  const letter = (inBraces ?? bare ?? '').replace(/^\\/, '')
  return `${letter}${accents[mark] ?? ''}`.normalize('NFC')
}

/** Signs that would be taken for TeX, and what keeps their place until all of TeX is gone. */
const shields: Readonly<Record<string, string>> = {
  '{': '\uE000',
  '}': '\uE001',
  '\\': '\uE002',
  $: '\uE003',
  '~': '\uE004',
}

function shielded(sign: string): string {
  return shields[sign] ?? sign
}

/** What a sign after a backslash stands for: itself, a space, or a place where a word may be parted. */
function escapedSign(sign: string): string {
  if (sign === '-' || sign === '/' || sign === '!') return ''
  return /[,;: ]/.test(sign) ? ' ' : shielded(sign)
}

function unshield(text: string): string {
  return text.replace(
    /[\uE000-\uE004]/g,
    (it) => Object.entries(shields).find(([, shield]) => shield === it)?.[0] ?? it,
  )
}

function withoutMarks(text: string): string {
  return (
    text
      .replace(/\$([^$]*)\$/g, (_all, math: string) =>
        math.replace(/([_^])\{([^{}]*)\}/g, '$2').replace(/[_^](?=\w)/g, ''),
      )
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``/g, '“')
      .replace(/''/g, '”')
      .replaceAll('~', ' ')
      // Last, for braces keep two signs from being one: `-{}-`.
      .replace(/[{}]/g, '')
  )
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]*\r?\n[ \t]*(?:\r?\n\s*)+/g, '\n')
    .replace(/[ \t]*\r?\n[ \t]*/g, (it) => (it === '\n' ? '\n' : ' '))
    .replace(/[ \t]+/g, ' ')
    .trim()
}

function braceDepth(text: string): number {
  let [depth, most] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) depth -= 1
    most = Math.max(most, depth)
  }
  return most
}
