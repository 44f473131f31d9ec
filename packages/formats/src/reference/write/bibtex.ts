/** Writes BibTeX in UTF-8: one field a line, signs of TeX escaped, institutions in braces. */
import { bibtex, bibtexNames } from '../bibtex/dialect.ts'
import { type CslName, nameFields, type Reference } from '../reference.ts'
import { compose } from './compose.ts'

const verbatim = new Set(['url', 'doi', 'isbn', 'issn', 'pmid', 'pmcid'])

export function writeBibtex(reference: Reference, taken: Set<string>): { text: string; lost: string[] } {
  const { lines, lost } = compose(
    { ...reference, ...withoutNames() },
    {
      dialect: bibtex,
      dayTag: 'date',
      daySign: '-',
      keepsTag: (tag) => /^[a-z][a-z0-9_-]*$/.test(tag),
    },
  )
  const type = lines.find(([tag]) => tag === 'entrytype')?.[1] ?? 'misc'
  const fields = [
    ...Object.entries(bibtexNames).flatMap(([field, from]) => {
      const names = reference[from] ?? []
      return names.length === 0 ? [] : [`  ${field} = {${names.map(writeName).join(' and ')}}`]
    }),
    ...gathered(lines.filter(([tag]) => tag !== 'entrytype' && tag !== 'id')).map(
      ([tag, text]) => `  ${tag} = {${verbatim.has(tag) ? braced(text) : oneKeyword(tag, escaped(text))}}`,
    ),
  ]
  const key = keyOf(reference, taken)
  const told = nameFields.filter((it) => reference[it] && !Object.values(bibtexNames).some((of) => of === it))
  const changed = key === reference.id || reference.id === undefined ? [] : ['id']
  return {
    text: `@${type}{${key},\n${fields.join(',\n')}\n}\n\n`,
    lost: [...lost.filter((it) => it !== 'id'), ...told, ...changed],
  }
}

/** A single keyword with a comma in it would be read as two. */
function oneKeyword(tag: string, text: string): string {
  return tag === 'keywords' && text.includes(',') && !text.includes(';') ? `{${text}}` : text
}

/** Several values of one field are one list. */
function gathered(lines: readonly (readonly [string, string])[]): [string, string][] {
  const fields = new Map<string, string[]>()
  for (const [tag, text] of lines) fields.set(tag, [...(fields.get(tag) ?? []), text])
  return [...fields].map(([tag, texts]) => [tag, texts.join('; ')])
}

function withoutNames(): Partial<Reference> {
  return Object.fromEntries(nameFields.map((it) => [it, undefined]))
}

/** `von Last, Jr, First`; an institution, and whatever else would be taken apart, in braces. */
function writeName(name: CslName): string {
  if (name.family === undefined)
    return name.literal === 'et al.' ? 'others' : `{${escaped(name.literal ?? name.given ?? '')}}`
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ')
  const family = [particle, name.family].filter(Boolean).join(' ')
  const parts = [family, ...(name.suffix ? [name.suffix] : []), name.given ?? '']
  return parts.map((it) => (/,|\band\b/.test(it) ? `{${escaped(it)}}` : escaped(it))).join(', ')
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '{\\textbackslash}',
    '~': '{\\textasciitilde}',
    '^': '{\\textasciicircum}',
  }
  return text.replace(/[\\~^&%$#_{}]/g, (it) => signs[it] ?? `\\${it}`).replace(/([-`'])(?=\1)/g, '$1{}')
}

/** Addresses hold no TeX, but must not unbalance the braces. */
function braced(text: string): string {
  return text.replace(/[{}]/g, (it) => `\\${it}`)
}

/** The reference's own key where it can be one and is not taken; else author and year, with a letter where there are several. */
function keyOf(reference: Reference, taken: Set<string>): string {
  const own = reference['citation-key'] ?? reference.id ?? ''
  const author = (reference.author?.[0]?.family ?? reference.author?.[0]?.literal ?? 'anonymous').replace(
    /[^\p{L}\p{N}]/gu,
    '',
  )
  const base = /^[^\s,={}"#%~\\()']+$/.test(own)
    ? own
    : `${author.toLowerCase()}${reference.issued?.['date-parts']?.[0]?.[0] ?? ''}`
  let key = base
  for (let number = 2; taken.has(key); number += 1) key = `${base}-${number}`
  taken.add(key)
  return key
}
