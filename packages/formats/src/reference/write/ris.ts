/** Writes RIS (the specification of 2011), one value a line; lines of an abstract go on below it, indented. */
import type { Reference } from '../reference.ts'
import { ris, risTags } from '../tagged/ris/dialect.ts'
import { compose } from './compose.ts'

export function writeRis(reference: Reference): { text: string; lost: string[] } {
  const { lines, lost } = compose(reference, {
    dialect: ris,
    typeWord: (word) => word.toUpperCase(),
    keepsTag: (tag) => risTags.has(tag) && tag.length === 2 && tag !== 'ER',
    dayTag: 'DA',
  })
  const written = lines.map(([tag, text]) =>
    tag.length === 2 ? `${tag}  - ${onLines(text)}` : `${tag} - ${onLines(text)}`,
  )
  const first = lines[0]?.[0] === 'TY' ? [] : ['TY  - GEN']
  return { text: `${[...first, ...written, 'ER  - '].join('\r\n')}\r\n\r\n`, lost }
}

function onLines(text: string): string {
  return text.replace(/\n/g, '\r\n      ')
}
