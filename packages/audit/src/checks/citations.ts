/** Citations that are not what the review knows: unknown, misspelt, of another year, or fitting several studies. */
import type { Check, Cited } from '../ground.ts'
import type { Found } from '../problem.ts'

/** One problem for each wording, at its first place. */
export const wrongCitations: Check = ({ cited, tabled }) => {
  const first = new Map<string, { cited: Cited; times: number }>()
  // A row says more than names and year: it fits one study even where they fit two.
  for (const it of [...cited, ...tabled.filter(({ match }) => match.how !== 'exact')]) {
    const key = `${it.citation.names.join(' ')} ${it.citation.year}${it.citation.letter} ${it.match.how}`.toLowerCase()
    const known = first.get(key)
    if (known) known.times += 1
    else first.set(key, { cited: it, times: 1 })
  }
  return [...first.values()].flatMap(({ cited: it, times }) => problemOf(it, times))
}

function problemOf({ citation, match }: Cited, times: number): Found[] {
  const { text, sentence, year, letter } = citation
  const written = { names: citation.names.join('|'), more: citation.more ? 'yes' : '', year: `${year}${letter}` }
  const base = { excerpt: sentence.text, where: sentence.place, about: text }
  if (match.how === 'unknown') {
    const doubt = doubtOf(citation)
    return [
      {
        ...base,
        code: 'citation-unknown',
        severity: doubt ? 'note' : 'error',
        confidence: doubt ? 0.4 : citation.bracketed ? 0.9 : 0.7,
        values: { ...written, times },
      },
    ]
  }
  if (match.how === 'background') return []
  const labels = [...new Set(match.entries.map(({ label }) => label))].join(', ')
  const studies = [...new Set(match.entries.map(({ study }) => study))]
  const refs = studies.map((id) => ({ kind: 'study', id }) as const)
  if (match.how === 'name') {
    return [
      {
        ...base,
        code: 'citation-name',
        severity: 'error',
        confidence: match.meant.length > 5 ? 0.9 : 0.7,
        values: { written: match.written, meant: match.meant, labels, times },
        refs,
      },
    ]
  }
  if (match.how === 'year') {
    const near = match.entries.every((entry) => entry.year === null || Math.abs(entry.year - year) <= 3)
    return [
      {
        ...base,
        code: 'citation-year',
        severity: 'error',
        confidence: near ? 0.85 : 0.6,
        values: { ...written, labels, times },
        refs,
      },
    ]
  }
  if (studies.length < 2) return []
  return [
    {
      ...base,
      code: 'citation-ambiguous',
      severity: 'warning',
      confidence: 0.9,
      values: { ...written, labels: labels.includes(',') ? labels : '', studies: studies.length, times },
      refs,
    },
  ]
}

const institution =
  /departement|direktorat|tilsyn|råd(?!\p{L})|institutt|universitet|høg?skul|høg?skole|byrå|forening|forbund|ministry|directorate|department|agency|organi[sz]ation|council|institute|university|commission|authority|administration|association|society|foundation/iu

/** An institution is often only background, and "in Oslo (2012)" is a place: both are said softly. */
function doubtOf({ names, text, sentence, at }: Cited['citation']): boolean {
  const before = sentence.text.slice(Math.max(0, at - 40), at)
  if (names.every((name) => /^\p{Lu}{2,}$/u.test(name)) || institution.test(text)) return true
  if (/\p{Lu}\p{L}+ (?:of|for|i|og|and) (?:the )?$/u.test(before) && institution.test(before)) return true
  return names.length === 1 && /(?<!\p{L})(?:in|i|på|ved|at|from|fra|frå|near) $/iu.test(before)
}
