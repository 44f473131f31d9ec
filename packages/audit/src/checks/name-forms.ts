/** One name in two forms: with and without its hyphen (`Arbeids og`, `Arbeids- og`), in capitals and not (`NAV`, `Nav`). */
import { isStopWord } from '@oversyn/text'
import type { Check } from '../ground.ts'
import type { Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'

/** A short form that stands so seldom in one way is a slip; where both are usual, somebody may mean two things. */
const slip = 0.2

interface Form {
  readonly written: string
  readonly sentence: Sentence
  times: number
}

/** `X- og y` and `X og y` before the same word, where both stand in the text. */
export const lostHyphens: Check = ({ manuscript }) => {
  const joined = new Map<string, string>()
  const apart = new Map<string, { written: string; sentence: Sentence }>()
  for (const sentence of manuscript.sentences)
    for (const [written, first = '', hyphen, and = '', last = ''] of sentence.text.matchAll(
      /(?<![\p{L}-])(\p{Lu}\p{Ll}{3,})(-)? (og|and) (\p{Ll}{6,})(?![\p{L}-])/gu,
    )) {
      const key = `${first} ${and} ${last}`.toLowerCase()
      if (hyphen) joined.set(key, written)
      else if (!apart.has(key)) apart.set(key, { written, sentence })
    }
  return [...apart].flatMap(([key, { written, sentence }]) => {
    const usual = joined.get(key)
    return usual ? [problemOf(written, usual, sentence)] : []
  })
}

/** Not at the beginning of a sentence, where any word has a capital. */
export const acronymForms: Check = ({ manuscript }) => {
  const forms = new Map<string, Map<string, Form>>()
  const lower = new Map<string, number>()
  for (const sentence of manuscript.sentences)
    for (const match of sentence.text.matchAll(/(?<![\p{L}\p{N}])\p{L}{3,6}(?![\p{L}\p{N}])/gu)) {
      const [written] = match
      if (/^\p{Ll}/u.test(written)) lower.set(written, (lower.get(written) ?? 0) + 1)
      if (match.index === 0 || !/^(?:\p{Lu}+|\p{Lu}\p{Ll}+)$/u.test(written)) continue
      const key = written.toLowerCase()
      const known = forms.get(key) ?? new Map<string, Form>()
      forms.set(key, known)
      const form = known.get(written)
      if (form) form.times += 1
      else known.set(written, { written, sentence, times: 1 })
    }
  return [...forms].flatMap(([key, known]) => {
    const [usual, rare] = [...known.values()].toSorted((a, b) => b.times - a.times)
    if (!usual || !rare || isStopWord(key) || Math.max(rare.times, lower.get(key) ?? 0) > usual.times * slip) return []
    return usual.written === usual.written.toUpperCase() ? [problemOf(rare.written, usual.written, rare.sentence)] : []
  })
}

function problemOf(one: string, other: string, sentence: Sentence): Found {
  return {
    code: 'name-two-spellings',
    severity: 'note',
    confidence: 0.65,
    values: { one, other },
    excerpt: sentence.text,
    about: `${other} ${one}`,
    where: sentence.place,
  }
}
