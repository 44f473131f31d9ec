/** Names beside numbers: `Eidsvik [11]`, where entry 11 is somebody else, or is spelt otherwise. */
import type { Check } from '../ground.ts'
import type { Found } from '../problem.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold-name.ts'
import { entriesByNumber, type Listed } from './reference-list.ts'

const beside =
  /(\p{Lu}[\p{L}'’-]{3,})(?:['’]s|s['’])?(?:(?:\s+(?:og|and)|,|\s*&)\s+\p{Lu}[\p{L}'’-]+)*(?:,?\s+(?:(?:et\.?\s+al|m\.?\s?fl|mfl)\.?|(?:and|og)\s+(?:colleagues|co-workers|kolleger|medarbeidere)|med flere))?\s*$/u

/** The name before a lone number against its entry. A name that no entry has may be anything: a place, a database. */
export const numberNames: Check = (ground) => {
  const numbered = entriesByNumber(ground)
  if (numbered.size < 3) return []
  const listed = new Set([...numbered.values()].flatMap((it) => namesOf(it)))
  return ground.numbers.flatMap(({ number, text, sentence }): Found[] => {
    const entry = numbered.get(number)
    const at = sentence.text.indexOf(text)
    const name = beside.exec(sentence.text.slice(0, at))?.[1]
    if (!entry || !name || text.replace(/\D/g, '') !== String(number)) return []
    const written = foldName(name)
    const own = namesOf(entry)
    if (own.some((it) => it === written || `${it}s` === written)) return []
    const base = {
      severity: 'error',
      excerpt: sentence.text,
      where: sentence.place,
      about: `${name} ${number}`,
    } as const
    const refs = entry.entry ? [{ kind: 'study' as const, id: entry.entry.study }] : []
    const label = entry.entry?.label ?? `${entry.name} ${entry.year ?? ''}`.trim()
    const near = own.find((it) => it.length > 3 && editDistance(it, written, 2) <= (it.length > 7 ? 2 : 1))
    if (near !== undefined) {
      const meant = entry.block.text.match(/\p{L}[\p{L}'’-]+/gu)?.find((word) => foldName(word) === near) ?? entry.name
      return [
        {
          ...base,
          code: 'citation-name',
          confidence: 0.85,
          values: { written: name, meant, labels: label, times: 1 },
          refs,
        },
      ]
    }
    if (!listed.has(written) && !ground.library.known(name)) return []
    return [{ ...base, code: 'citation-number-other', confidence: 0.85, values: { name, number, label }, refs }]
  })
}

/** Everybody whom an entry names: its own words before the title, and the authors whom the review knows. */
function namesOf({ block, entry, name }: Listed): string[] {
  const opening = block.text.slice(0, 160).match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? []
  return [name, ...opening].map(foldName).concat(entry?.authors.flat() ?? [])
}
