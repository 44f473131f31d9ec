/** Citations that are not what the review knows: unknown, misspelt, of another year, or fitting several studies. */
import type { Check, Cited } from '../ground.ts'
import type { Found } from '../problem.ts'

/** One problem for each wording, at its first place. */
export const wrongCitations: Check = ({ cited }) => {
  const first = new Map<string, { cited: Cited; times: number }>()
  for (const it of cited) {
    const key = `${it.citation.names.join(' ')} ${it.citation.year}${it.citation.letter} ${it.match.how}`.toLowerCase()
    const known = first.get(key)
    if (known) known.times += 1
    else first.set(key, { cited: it, times: 1 })
  }
  return [...first.values()].flatMap(({ cited: it, times }) => problemOf(it, times))
}

function problemOf({ citation, match }: Cited, times: number): Found[] {
  const { text, sentence, year, letter } = citation
  const often = times > 1 ? ` (${times} places)` : ''
  const base = { excerpt: sentence.text, where: sentence.place, about: text }
  const written = `${citation.names.join(', ')}${citation.more ? ' et al.' : ''} ${year}${letter}`
  if (match.how === 'unknown') {
    const organisation = citation.names.every((name) => /^\p{Lu}{2,}$/u.test(name))
    return [
      {
        ...base,
        code: 'citation-unknown',
        severity: organisation ? 'note' : 'error',
        confidence: organisation ? 0.4 : citation.bracketed ? 0.9 : 0.7,
        message: `${written} is cited${often}, but is neither a study nor a background work of the review.`,
        settles:
          'The reference itself: add it to the review as a study or a background work, or take the citation out.',
      },
    ]
  }
  if (match.how === 'background') return []
  const labels = [...new Set(match.entries.map(({ label }) => label))]
  if (match.how === 'name') {
    return [
      {
        ...base,
        code: 'citation-name',
        severity: 'error',
        confidence: match.meant.length > 5 ? 0.9 : 0.7,
        message: `“${match.written}” is written${often}; the review has ${match.meant} (${labels.join(', ')}).`,
        settles: 'The title page of the publication.',
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
        message: `${written} is cited${often}; the review has ${labels.join(', ')}.`,
        settles: 'The year on the title page, or the missing publication if there is another one.',
      },
    ]
  }
  const studies = new Set(match.entries.map(({ study }) => study))
  if (studies.size < 2) return []
  return [
    {
      ...base,
      code: 'citation-ambiguous',
      severity: 'warning',
      confidence: 0.9,
      message: `${written} is cited${often} and fits ${labels.length > 1 ? labels.join(', ') : `${studies.size} studies`}.`,
      settles: 'A letter after the year, the same as in the reference list.',
    },
  ]
}
