/** One work under two names, and one name in two spellings. */
import type { Check, Cited } from '../ground.ts'
import type { Found } from '../problem.ts'
import { editDistance } from '../text/edit-distance.ts'
import { foldName } from '../text/fold-name.ts'

/** A study whose first author is written in two ways, both accepted as that author. */
export const workTwoNames: Check = ({ cited, library }) => {
  const forms = new Map<string, Map<string, Cited>>()
  for (const it of cited) {
    if (it.match.how !== 'exact' || it.match.entries.length !== 1) continue
    const [entry] = it.match.entries
    const written = foldName(it.citation.names[0] ?? '')
    const ways = entry?.authors[0] ?? []
    const form = ways.includes(written) ? written : ways.find((way) => `${way}s` === written)
    if (!entry || form === undefined) continue
    const known = forms.get(entry.study) ?? new Map<string, Cited>()
    if (!known.has(form)) known.set(form, it)
    forms.set(entry.study, known)
  }
  return [...forms].flatMap(([study, known]): Found[] => {
    const [one, other] = [...known.values()]
    if (!one || !other) return []
    const label = library.entries.find((entry) => entry.study === study)?.label ?? ''
    return [
      {
        code: 'work-two-names',
        severity: 'warning',
        confidence: 0.85,
        values: {
          one: one.citation.names[0] ?? '',
          line: one.citation.sentence.place.line,
          other: other.citation.names[0] ?? '',
          label,
          there: one.citation.sentence.text,
        },
        refs: [{ kind: 'study', id: study }],
        excerpt: other.citation.sentence.text,
        about: study,
        where: other.citation.sentence.place,
      },
    ]
  })
}

/** Names of people and institutions that differ by one letter, not in their first or last three, and never stand in lower case. */
export const nameTwoSpellings: Check = ({ manuscript, library, cited }) => {
  // A citation that is misspelt is told of there.
  const misspelt = new Set(cited.flatMap(({ match }) => (match.how === 'name' ? [match.written] : [])))
  const names = new Map<string, { word: string; times: number; at: number }>()
  const lower = new Set<string>()
  for (const [at, { text }] of manuscript.sentences.entries())
    for (const [word] of text.matchAll(/\p{L}{8,}/gu))
      if (/^\p{Lu}\p{Ll}+$/u.test(word)) {
        const known = names.get(word)
        if (known) known.times += 1
        else names.set(word, { word, times: 1, at })
      } else if (/^\p{Ll}+$/u.test(word)) lower.add(word)
  const proper = [...names.values()].filter(({ word }) => !lower.has(word.toLowerCase()))
  const alike = new Map<string, string[]>()
  return proper.flatMap((rare): Found[] => {
    const ends = rare.word.slice(0, 3) + rare.word.slice(-3)
    const before = alike.get(ends) ?? []
    alike.set(ends, [...before, rare.word])
    const usual = before.find((word) => editDistance(word, rare.word, 1) === 1)
    if (!usual || (library.known(usual) && library.known(rare.word))) return []
    if (misspelt.has(usual) || misspelt.has(rare.word)) return []
    const sentence = manuscript.sentences[rare.at]
    if (!sentence) return []
    return [
      {
        code: 'name-two-spellings',
        severity: 'note',
        confidence: 0.6,
        values: { one: rare.word, other: usual },
        excerpt: sentence.text,
        about: `${usual} ${rare.word}`,
        where: sentence.place,
      },
    ]
  })
}
