/** The audit in English: also the `message` and `settles` of every problem. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { shortHeading, written } from './written.ts'

const cited = (v: Values) => written(v, 'and', 'et al.')
const either = (labels: string) => labels.replace(/, (?=[^,]*$)/, ' or ')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} places)` : '')
const line = (v: Values) => `${v('unit') === 'paragraph' ? 'paragraph' : 'line'} ${v('line')}`
const on = (v: Values) => `${v('unit') === 'paragraph' ? 'in' : 'on'} ${line(v)}`
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase())
const section = (v: Values) => (v('section') === '' ? '' : ` (${shortHeading(v('section'))})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'how many it holds for',
  direction: 'which way it goes',
  truth: 'whether it is so',
  number: 'how large the share is',
}

export const en: AuditWords = {
  names: {
    'count-differs': 'Counts that the review counts otherwise',
    'study-differs': 'Studies that are larger or smaller elsewhere',
    'quantity-differs': 'Words for how many that do not go with the share',
    'period-differs': 'Periods that the studies do not lie within',
    'date-impossible': 'Dates that do not exist',
    'date-future': 'Dates that have not come yet',
    'period-reversed': 'Periods that end before they begin',
    'citation-unknown': 'Citations of what the review does not have',
    'citation-year': 'Citations with another year',
    'citation-ambiguous': 'Citations that fit several studies',
    'citation-number-unknown': 'Numbers without an entry in the reference list',
    'citation-number-other': 'Numbers that belong to another name',
    'bullet-without-ground': 'Bullets without ground',
    'bullet-ground-elsewhere': 'Bullets whose ground stands elsewhere',
    'bullet-drops-hedge': 'Bullets that lose a reservation',
    'bullet-drops-attribution': 'Bullets that lose whose view it is',
    'retelling-drops-hedge': 'Studies that lose a reservation when told of again',
    'retelling-drops-attribution': 'Studies that lose whose view it is when told of again',
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
    'count-differs': (v) =>
      `The text says “${v('said')}”, but the review counts ${v('counts').replaceAll('|', ' or ')}.`,
    'study-differs': (v) =>
      v('line') === ''
        ? `Here ${v('label')} has “${v('said')}”, but the review has “${v('other')}”.`
        : `Here ${v('label')} has “${v('said')}”, but ${line(v)}${section(v)} says “${v('other')}”.`,
    'quantity-differs': (v) => `“${v('words')}” does not go with the share in brackets (${v('share')}).`,
    'period-differs': (v) =>
      `The text says ${v('period')}, but the studies of the review are from ${v('from')} to ${v('to')}.`,
    'date-impossible': (v) => `There is no ${v('date')}.`,
    'date-future': (v) =>
      `The text tells of “${v('date')}” as past, but the review was last changed in ${v('latest')}.`,
    'period-reversed': (v) => `The period ${v('period')} ends before it begins.`,
    'citation-unknown': (v) =>
      `The text cites ${cited(v)}${often(v)}, which is not in the review, neither as a study nor as background.`,
    'citation-year': (v) => `The text cites ${cited(v)}${often(v)}, but the review has ${v('labels')}.`,
    'citation-ambiguous': (v) => `${cited(v)}${often(v)} may be ${either(v('labels')) || `${v('studies')} studies`}.`,
    'citation-number-unknown': (v) =>
      `The text cites ${v('written')}, but the reference list has no entry ${v('number')}.`,
    'citation-number-other': (v) =>
      `Number ${v('number')} stands beside the name ${v('name')} here, but entry ${v('number')} of the list is ${v('label')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'The text of this section says the same, but cites no study.'
        : 'No study in this section seems to say this.',
    'bullet-ground-elsewhere': (v) =>
      `This section does not say this. The nearest is ${on(v)} (${shortHeading(v('section')) || 'outside the chapters'}).`,
    'bullet-drops-hedge': (v) => `The text has a reservation (“${v('words')}”, ${line(v)}) that the bullet has lost.`,
    'bullet-drops-attribution': (v) =>
      `The text says whose view this is (“${v('words')}”, ${line(v)}). The bullet states it as a fact.`,
    'retelling-drops-hedge': (v) =>
      `${capital(line(v))}${section(v)} says this with a reservation, “${v('words')}”. Here it is gone.`,
    'retelling-drops-attribution': (v) =>
      `${capital(line(v))}${section(v)} says whose view this is, “${v('words')}”. Here it is stated as a fact.`,
    'statements-contradict': (v) =>
      `This seems to contradict ${line(v)}${section(v)} on ${contrasts[v('on') as Contrast] ?? ''}. It says: “${v('other')}”.`,
    'no-citations': (v) => `We found no citations in the text. The review has ${v('studies')} studies.`,
    'study-not-cited': (v) =>
      v('listed')
        ? `${v('label')} stands in the list at the end, but the text never uses the study.`
        : `The text never cites ${v('label')}, which is one of the studies of the review.`,
    'reference-differs': (v) => `The list has ${v('year')}, but in the review the study is ${v('label')}.`,
    'reference-missing': (v) => `The text cites ${v('label')}, which is missing from the reference list.`,
    'reference-not-cited': (v) => `${v('label')} stands in the reference list, but the text does not cite it.`,
    'citation-name': (v) =>
      `The text writes “${v('written')}”${often(v)}, but the review has ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) => `The same work is called “${v('one')}” ${on(v)} and “${v('other')}” here (${v('label')}).`,
    'name-two-spellings': (v) => `“${v('one')}” and “${v('other')}” look like the same name.`,
    'statement-repeated': (v) => `The same stands ${on(v)}${section(v)}.`,
  },
  settles: {
    'count-differs': 'The list behind the count in the review.',
    'study-differs': 'The methods section of the study.',
    'quantity-differs': 'The table in the study.',
    'period-differs': 'The years of the studies in the review.',
    'date-impossible': 'The source of the date.',
    'date-future': 'The source of the date.',
    'period-reversed': 'The source of the period.',
    'citation-unknown':
      'The reference itself: add it to the review as a study or a background work, or take the citation out.',
    'citation-year': 'The year on the title page, or the missing publication if there is another one.',
    'citation-ambiguous': 'A letter after the year, the same as in the reference list.',
    'citation-number-unknown': 'The entry that was meant.',
    'citation-number-other': 'The name or the number, whichever was meant.',
    'bullet-without-ground': 'The study that found it, cited at the bullet or in the section.',
    'bullet-ground-elsewhere': 'A citation at the bullet, or the bullet in the section of its ground.',
    'bullet-drops-hedge': 'The wording of the study.',
    'bullet-drops-attribution': 'Whose view it is, said in the bullet.',
    'retelling-drops-hedge': 'The wording of the study.',
    'retelling-drops-attribution': 'The wording of the study.',
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
    'study-differs': 'that text, table and review have the same number of informants for each study',
    'quantity-differs': 'that “few” and “most” go with the share that follows',
    'period-differs': 'that the studies lie within the period the text gives',
    'date-impossible': 'that every date exists',
    'date-future': 'that nothing is told as past that has not been',
    'period-reversed': 'that every period begins before it ends',
    'citation-unknown': 'that everything cited is in the review',
    'citation-year': 'that every citation has the year of its study',
    'citation-ambiguous': 'that every citation fits one study alone',
    'citation-number-unknown': 'that every number in brackets has an entry',
    'citation-number-other': 'that the name before a number is the one in the list',
    'bullet-without-ground': 'that a cited sentence stands behind every bullet',
    'bullet-ground-elsewhere': 'that every bullet stands in the section of its ground',
    'bullet-drops-hedge': 'that bullets keep the reservations of the text',
    'bullet-drops-attribution': 'that bullets keep whose view it is',
    'retelling-drops-hedge': 'that text and table have the same reservation about a study',
    'retelling-drops-attribution': 'that text and table say whose view it is',
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
  place: ({ page, line: number, unit }) =>
    `${page === null ? '' : `page ${page}, `}${unit === 'paragraph' ? 'paragraph' : 'line'} ${number}`,
}
