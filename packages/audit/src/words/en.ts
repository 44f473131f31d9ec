/** The audit in English: also the `message` and `settles` of every problem. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { written } from './written.ts'

const cited = (v: Values) => written(v, 'and', 'et al.')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} places)` : '')
const section = (v: Values) => (v('section') === '' ? '' : ` (${v('section')})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'how many',
  direction: 'which way',
  truth: 'whether it is so',
  number: 'which number',
}

export const en: AuditWords = {
  names: {
    'count-differs': 'Counts that the review counts otherwise',
    'period-differs': 'Periods that the studies do not lie within',
    'date-impossible': 'Dates that do not exist',
    'date-future': 'Dates that have not come yet',
    'period-reversed': 'Periods that end before they begin',
    'citation-unknown': 'Citations of what the review does not have',
    'citation-year': 'Citations with another year',
    'citation-ambiguous': 'Citations that fit several studies',
    'citation-number-unknown': 'Numbers without an entry in the reference list',
    'bullet-without-ground': 'Bullets without ground',
    'bullet-ground-elsewhere': 'Bullets whose ground stands elsewhere',
    'bullet-drops-hedge': 'Bullets that lose a reservation',
    'bullet-drops-attribution': 'Bullets that lose whose view it is',
    'statements-contradict': 'Statements that seem to contradict each other',
    'no-citations': 'No citations',
    'study-not-cited': 'Studies that are never cited',
    'reference-differs': 'Entries of the list that differ from the review',
    'reference-missing': 'Works missing from the reference list',
    'reference-not-cited': 'Entries that nothing cites',
    'citation-name': 'Names spelt otherwise',
    'work-two-names': 'Works under two names',
    'name-two-spellings': 'Names in two spellings',
    'statement-repeated': 'Statements that stand twice',
  },
  sentence: {
    'count-differs': (v) => `The text says “${v('said')}”; the review counts ${v('counts').replaceAll('|', ' or ')}.`,
    'period-differs': (v) =>
      `The text gives the period ${v('period')}; the studies of the review are from ${v('from')} to ${v('to')}.`,
    'date-impossible': (v) => `There is no ${v('date')}.`,
    'date-future': (v) =>
      `“${v('date')}” lies after the last change of the review (${v('latest')}), and the text tells of it as past.`,
    'period-reversed': (v) => `The period ${v('period')} ends before it begins.`,
    'citation-unknown': (v) =>
      `${cited(v)} is cited${often(v)}, but is neither a study nor a background work of the review.`,
    'citation-year': (v) => `${cited(v)} is cited${often(v)}; the review has ${v('labels')}.`,
    'citation-ambiguous': (v) =>
      `${cited(v)} is cited${often(v)} and fits ${v('labels') || `${v('studies')} studies`}.`,
    'citation-number-unknown': (v) => `${v('written')} is cited, but the reference list has no entry ${v('number')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'The text above says this too, but cites no study for it.'
        : 'Neither a citation nor a sentence with a study in this section stands behind this bullet.',
    'bullet-ground-elsewhere': (v) =>
      `Nothing in this section says this; the nearest is on line ${v('line')} (${v('section') || 'no section'}).`,
    'bullet-drops-hedge': (v) =>
      `The text says this with a reservation, “${v('words')}” (line ${v('line')}); the bullet says it without.`,
    'bullet-drops-attribution': (v) =>
      `The text gives this as somebody’s view, “${v('words')}” (line ${v('line')}); the bullet as a fact.`,
    'statements-contradict': (v) =>
      `This seems to contradict line ${v('line')}${section(v)} on ${contrasts[v('on') as Contrast] ?? ''}: “${v('other')}”.`,
    'no-citations': (v) => `The text has no citation that can be read; the review has ${v('studies')} studies.`,
    'study-not-cited': (v) =>
      `${v('label')} is a study of the review, but ${v('listed') ? 'stands only in the list at the end' : 'is never cited'}.`,
    'reference-differs': (v) => `The list has ${v('year')} for ${v('label')}.`,
    'reference-missing': (v) => `${v('label')} is cited, but does not stand in the reference list.`,
    'reference-not-cited': (v) => `${v('label')} stands in the reference list, but is never cited.`,
    'citation-name': (v) => `“${v('written')}” is written${often(v)}; the review has ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) =>
      `One work is called both “${v('one')}” (line ${v('line')}) and “${v('other')}” (${v('label')}).`,
    'name-two-spellings': (v) => `“${v('one')}” and “${v('other')}” look like one name in two spellings.`,
    'statement-repeated': (v) => `This also stands on line ${v('line')}${section(v)}.`,
  },
  settles: {
    'count-differs': 'The list behind the count in the review.',
    'period-differs': 'The years of the studies in the review.',
    'date-impossible': 'The source of the date.',
    'date-future': 'The source of the date.',
    'period-reversed': 'The source of the period.',
    'citation-unknown':
      'The reference itself: add it to the review as a study or a background work, or take the citation out.',
    'citation-year': 'The year on the title page, or the missing publication if there is another one.',
    'citation-ambiguous': 'A letter after the year, the same as in the reference list.',
    'citation-number-unknown': 'The entry that was meant.',
    'bullet-without-ground': 'The study that found it, cited at the bullet or in the section.',
    'bullet-ground-elsewhere': 'A citation at the bullet, or the bullet in the section of its ground.',
    'bullet-drops-hedge': 'The wording of the study.',
    'bullet-drops-attribution': 'Whose view it is, said in the bullet.',
    'statements-contradict': 'The two studies side by side: their samples, periods and what they asked.',
    'no-citations': 'Citations by author and year, or by number with a reference list.',
    'study-not-cited': 'A place in the text where the study is used, or a sentence on why it is not.',
    'reference-differs': 'The title page of the publication.',
    'reference-missing': 'An entry in the reference list.',
    'reference-not-cited': 'A place in the text that uses it, or a shorter list.',
    'citation-name': 'The title page of the publication.',
    'work-two-names': 'One form of the name, the same as in the reference list.',
    'name-two-spellings': 'How the person or institution writes the name.',
    'statement-repeated': 'Which of the two places it belongs to.',
  },
  looked: {
    'count-differs': 'that every count of what the review can count agrees with it',
    'period-differs': 'that the studies lie within the period the text gives',
    'date-impossible': 'that every date exists',
    'date-future': 'that nothing is told as past that has not been',
    'period-reversed': 'that every period begins before it ends',
    'citation-unknown': 'that everything cited is in the review',
    'citation-year': 'that every citation has the year of its study',
    'citation-ambiguous': 'that every citation fits one study alone',
    'citation-number-unknown': 'that every number in brackets has an entry',
    'bullet-without-ground': 'that a cited sentence stands behind every bullet',
    'bullet-ground-elsewhere': 'that every bullet stands in the section of its ground',
    'bullet-drops-hedge': 'that bullets keep the reservations of the text',
    'bullet-drops-attribution': 'that bullets keep whose view it is',
    'statements-contradict': 'whether statements about the same contradict each other',
    'no-citations': 'that the text cites anything',
    'study-not-cited': 'that every study of the review is cited',
    'reference-differs': 'that the reference list agrees with the review',
    'reference-missing': 'that what is cited stands in the reference list',
    'reference-not-cited': 'that what stands in the list is cited',
    'citation-name': 'that names are spelt as in the review',
    'work-two-names': 'that every work has one name',
    'name-two-spellings': 'that names are spelt in one way',
    'statement-repeated': 'that no statement stands twice',
  },
  confidence: { high: 'almost certain', medium: 'probable', low: 'perhaps' },
  place: ({ page, line }) => (page === null ? `line ${line}` : `page ${page}, line ${line}`),
}
