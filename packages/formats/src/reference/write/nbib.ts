/** Writes MEDLINE as PubMed does: tags of four, lines of 88 that go on indented by six. */
import type { Reference } from '../reference.ts'
import { nbib } from '../tagged/nbib/dialect.ts'
import { notNlm } from '../tagged/nbib/grammar.ts'
import { compose } from './compose.ts'

const width = 88

export function writeNbib(reference: Reference): { text: string; lost: string[] } {
  const { lines, lost } = compose(reference, {
    dialect: nbib,
    typeWord: (word) => word.replace(/\b\p{Ll}/gu, (it) => it.toUpperCase()),
    keepsTag: (tag) => /^[A-Z][A-Z0-9]{1,3}$/.test(tag) && !['PMID', 'AU', 'FAU'].includes(tag),
  })
  // A record begins with its PMID; one that has none begins with its owner, which is not the NLM.
  const pmid = lines.find(([tag]) => tag === 'PMID')?.[1]
  const head = pmid === undefined ? `OWN - ${reference.source ?? notNlm}` : `PMID- ${pmid}`
  const rest = lines.filter(([tag]) => tag !== 'PMID' && (pmid !== undefined || tag !== 'OWN'))
  const written = rest.flatMap(([tag, text]) =>
    (tag === 'AB' ? text.split('\n') : [text]).map((it) => wrapped(`${tag.padEnd(4)}- ${value(tag, it)}`)),
  )
  return { text: `${[head, ...written].join('\r\n')}\r\n\r\n`, lost }
}

function value(tag: string, text: string): string {
  return tag === 'LID' && text.startsWith('10.') ? `${text} [doi]` : text
}

function wrapped(line: string): string {
  if (line.length <= width) return line
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const at = space > 6 && !/^\s*$/.test(rest.slice(6, space)) ? space : rest.indexOf(' ', width)
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = `      ${rest.slice(at + 1)}`
  }
  return [...lines, rest].join('\r\n')
}
