/** What of a file's text is in none of its records: each value of its well-known tags is looked for in what was read. */
import type { Reference } from '@oversyn/formats'

/** The fields that are counted, and the tags of plain RIS and MEDLINE that hold them. */
const tagsOf: Readonly<Record<string, RegExp>> = {
  title: /^(?:TI|T1)$/,
  authors: /^(?:AU|A1|FAU)$/,
  year: /^(?:PY|Y1|DP)$/,
  DOI: /^DO$/,
  abstract: /^(?:AB|N2)$/,
  keywords: /^(?:KW|OT|MH)$/,
}

export interface FieldCount {
  kept: number
  of: number
}

/** Adds up, for a file of tagged lines, how many values of each field are found again in its records. */
export function countFields(text: string, records: readonly Reference[], counts: Map<string, FieldCount>): void {
  const read = plain(records.map(({ place: _place, ...it }) => texts(it).join(' ')).join(' '))
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]{1,3})\s{0,2}- ?(.*)$/.exec(line) ?? []
    const field = Object.keys(tagsOf).find((it) => tagsOf[it]?.test(tag))
    const wanted = plain(value)
    if (field === undefined || wanted === '') continue
    const count = counts.get(field) ?? { kept: 0, of: 0 }
    const parts = field === 'authors' || field === 'year' ? value.split(/[\s,;/-]+/).map(plain) : [wanted]
    count.of += 1
    if (parts.every((it) => read.includes(it))) count.kept += 1
    counts.set(field, count)
  }
}

function texts(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/** Letters and figures alone, in small letters, and without characters written as HTML does, which are read as what they mean. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&(?:#x?[\da-f]+|[a-z]+);/g, '')
    .replace(/https?:\/\/(?:dx\.)?doi\.org\//g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0+(?=\d)/, '')
}
