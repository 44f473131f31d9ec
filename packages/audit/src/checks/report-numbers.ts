/** Numbers of reports beside their titles: `2001/092` of a note from 2011, and one report as `4/2007` and as `2007:4`. */
import type { Check } from '../ground.ts'
import { placeIn, type Sentence } from '../manuscript/manuscript.ts'
import type { Found } from '../problem.ts'

const series =
  /((?:\p{Lu}\p{L}*-|\p{Lu}{2,} )?(?:[Rr]apport|[Nn]otat|[Ww]orking [Pp]aper|[Dd]iscussion [Pp]aper|[Ff]orskningsrapport|[Rr]eport|[Ss]kriftserie))\s*(?:nr\.?\s*|no\.?\s*)?(?:((?:19|20)\d{2})[:/-](\d{1,3})|(\d{1,3})[/-]((?:19|20)\d{2}))(?!\d)/gu

interface Numbered {
  readonly text: string
  readonly sentence: Sentence
  /** Whether the year stands first. */
  readonly yearFirst: boolean
}

/** One number of one series written in two ways. */
export const reportNumbers: Check = ({ manuscript }) => {
  const first = new Map<string, Numbered>()
  const told = new Set<string>()
  return manuscript.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(series)].flatMap(([text, name = '', year, number, before, after]): Found[] => {
      const key = `${name.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} ${year ?? after} ${Number(number ?? before)}`
      const known = first.get(key)
      if (!known) first.set(key, { text, sentence, yearFirst: year !== undefined })
      if (!known || known.yearFirst === (year !== undefined) || told.has(key)) return []
      told.add(key)
      return [
        {
          code: 'name-two-spellings',
          severity: 'note',
          confidence: 0.75,
          values: { one: text, other: known.text },
          excerpt: sentence.text,
          about: key,
          where: sentence.place,
        },
      ]
    }),
  )
}

/** A report is often printed the year after. */
const slack = 1

/** A number right after the title of a study, in the same entry, with a year that cannot be the study's. */
export const reportYears: Check = ({ manuscript, library }) => {
  const back = manuscript.blocks.filter(({ part }) => part === 'back')
  return library.entries.flatMap(({ report, year, label, study }): Found[] => {
    const opening = report.title.slice(0, 40).toLowerCase()
    const block = opening.length < 12 ? undefined : back.find(({ text }) => text.toLowerCase().includes(opening))
    if (!block || year === null) return []
    const from = block.text.toLowerCase().indexOf(opening)
    const match = [...block.text.slice(from).matchAll(series)][0]
    const stated = Number(match?.[2] ?? match?.[5])
    if (!match || Math.abs(stated - year) <= slack) return []
    return [
      {
        code: 'reference-differs',
        severity: 'warning',
        confidence: 0.75,
        values: { year: match[0], label },
        refs: [{ kind: 'study', id: study }],
        excerpt: block.text,
        about: `${study} number`,
        where: placeIn(block, from),
      },
    ]
  })
}
