/** One report in the renderings of different databases, by kind. */
import { describe, expect, it } from 'vitest'
import { article, type Changes, outcomeOf, unplaced } from '../testing/outcome.ts'

const { title } = article
const report = { ...unplaced, journal: null }

/** Each is a rendering of the article, or two renderings of something else. */
const renderings: Readonly<Record<string, readonly (readonly [string, Changes, Changes?])[]>> = {
  types: [
    [
      'a research report that a database calls an article of its series',
      { type: 'report', ...unplaced, journal: 'Fafo-rapport' },
      { type: 'JOUR', ...unplaced, journal: 'Fafo-rapport' },
    ],
    ['a research report, called a book', { type: 'report', ...report }, { type: 'book', ...report }],
    ['a research report, called nothing', { type: 'report', ...report }, { type: null, ...report }],
    ['an article, called a report where it was printed', { type: 'report' }],
    ['an article, called nothing', { type: null }],
    ['a case report is an article', { type: 'Case Reports', ...report }, { ...report }],
    ['an article of research reports', { type: 'Journal Articles; Reports - Research', ...report }, { ...report }],
  ],
  titles: [
    ['subtitle lost, at the same place', { title: 'Mindfulness training for nurses in paediatric wards' }],
    ['cut off in a word', { title: title.slice(0, 58) }],
    ['in capitals', { ...unplaced, title: title.toUpperCase() }],
    ['a slip', { ...unplaced, title: title.replace('Mindfulness', 'Mindfullness') }],
    ['a slip at a space', { ...unplaced, title: title.replace('for nurses', 'forn urses') }],
    ['a word split', { ...unplaced, title: title.replace('training', 'train ing') }],
    ['an erratum appears elsewhere', { title: `${title} [Erratum appears in J Adv Nurs 2016;72(8):1234]` }],
    ['retracted since', { title: `RETRACTED: ${title}` }],
    [
      'named entities',
      { title: 'M&eacute;ditation &amp; &Eacute;tudes infirmi&egrave;res' },
      { ...unplaced, title: 'Méditation & études infirmières' },
    ],
    [
      'entities twice',
      { title: 'Nurses &amp;amp; mindfulness in wards' },
      { ...unplaced, title: 'Nurses & mindfulness in wards' },
    ],
    [
      'Greek letters',
      { title: 'TNF-α and IL-1β in wound repair' },
      { ...unplaced, title: 'TNF-alpha and IL-1 beta in wound repair' },
    ],
    [
      'indices',
      { title: 'H<sub>2</sub>O<sub>2</sub> and lung epithelium' },
      { ...unplaced, title: 'H₂O₂ and lung epithelium' },
    ],
    ['numbers in words', { title: 'Ten years of home nursing' }, { ...unplaced, title: '10 years of home nursing' }],
    [
      'British and American',
      { title: 'An ageing programme: modelling, analysing, defence and oedema' },
      { ...unplaced, title: 'An aging program: modeling, analyzing, defense and edema' },
    ],
    [
      'bilingual',
      { title: 'Achtsamkeit bei Pflegenden / Mindfulness training for nurses in wards' },
      { title: 'Mindfulness training for nurses in wards' },
    ],
    [
      'translated by a database, at the same place',
      { title: '[Mindfulness training for nurses]' },
      { title: 'Achtsamkeitstraining für Pflegekräfte' },
    ],
    [
      'Cyrillic',
      { title: 'Обучение осознанности медицинских сестер' },
      { ...unplaced, title: 'Обучение осознанности медицинских сестер.' },
    ],
    ['Chinese', { title: '护士正念训练的随机对照研究' }, { ...unplaced, title: '护士正念训练的随机对照研究。' }],
    [
      'Arabic',
      { title: 'تدريب الممرضات على اليقظة الذهنية' },
      { ...unplaced, title: 'تدريب الممرضات على اليقظة الذهنية.' },
    ],
  ],
  authors: [
    ['initials', { authors: ['Okafor NA', 'Silva M', 'Tanaka H'], journal: 'J. Adv. Nurs.' }],
    ['given name first', { ...unplaced, authors: ['Ngozi A. Okafor', 'Marta Silva', 'Hiro Tanaka'] }],
    ['one string', { ...unplaced, authors: ['Okafor, Ngozi A. and Silva, Marta and Tanaka, Hiro'] }],
    ['degrees', { ...unplaced, authors: ['Okafor NA, RN, PhD', 'Silva M MSc'] }],
    ['another order', { authors: ['Tanaka, Hiro', 'Okafor, Ngozi A.', 'Silva, Marta'] }],
    ['a group in their place', { authors: ['The MINDWARD Trial Group'] }],
    ['nobody', { authors: ['Anonymous'] }],
    [
      'double names',
      { authors: ['García Márquez, José', 'López-Ruiz, Ana'] },
      { ...unplaced, authors: ['Garcia JM', 'Lopez Ruiz A'] },
    ],
    [
      'particles',
      { authors: ['van der Berg, Jan', 'De Vries, P'] },
      { ...unplaced, authors: ['Berg JVD', 'Vries PD'] },
    ],
    ['swapped', { authors: ['Zhang, Wei', 'Li, Xiaoming'] }, { ...unplaced, authors: ['Wei Z', 'Xiaoming L'] }],
    [
      'letters of many languages',
      { authors: ['Łukasiewicz, Józef', 'Yıldız, Işıl', 'Þórsdóttir, Ása'] },
      { ...unplaced, authors: ['Lukasiewicz J', 'Yildiz I', 'Thorsdottir A'] },
    ],
  ],
  places: [
    ['short range', { pages: '811-23' }],
    ['first page alone', { pages: '811' }],
    ['"pp." and a dash', { pages: 'pp. 811–823' }],
    ['article number', { pages: 'e12876' }],
    ['another last page', { pages: '811-832' }],
    ['volume and issue in one', { volume: '72(4)', issue: null }],
    ['a Roman volume', { volume: 'LXXII' }],
    ['place in the journal’s name', { journal: 'Journal of Advanced Nursing, 72(4)', volume: null, issue: null }],
    [
      'journal in an acronym',
      { journal: 'Proceedings of the National Academy of Sciences of the United States of America' },
      { journal: 'PNAS' },
    ],
    ['a wrong issue', { issue: '5' }],
    ['two years off, with the whole place', { year: 2014 }],
    ['in press the year before', { ...unplaced, year: 2015 }],
    ['a wrong DOI', { doi: '10.1111/jan.12876' }, { doi: '10.1111/jan.99999' }],
  ],
  'other kinds': [
    [
      'a thesis in two registers',
      { type: 'thesis', ...unplaced, journal: 'University of Bergen' },
      { type: 'Dissertation', ...unplaced, journal: 'ProQuest Dissertations and Theses' },
    ],
    [
      'a government paper, its number in title or series',
      { type: 'report', ...unplaced, title: 'NOU 2011: 11 Innovasjon i omsorg', journal: null },
      { type: 'report', ...unplaced, title: 'Innovasjon i omsorg', journal: 'NOU', volume: '2011:11' },
    ],
    [
      'one version of a Cochrane review',
      { journal: 'Cochrane Database Syst Rev', volume: '9', issue: null, pages: 'CD004366' },
      {
        title: `${title} (Review)`,
        journal: 'The Cochrane database of systematic reviews',
        volume: null,
        issue: '9',
        pages: 'CD004366',
      },
    ],
    [
      'a congress abstract twice',
      { journal: 'Women and Birth', volume: '28', issue: 'Suppl 1', pages: 'S45' },
      { journal: 'Women Birth', volume: '28', issue: null, pages: 'S45-S46' },
    ],
  ],
}

for (const [kind, pairs] of Object.entries(renderings)) {
  describe(kind, () => {
    for (const [name, one, other = {}] of pairs) it(name, () => expect(outcomeOf(one, other)).toBe('duplicate'))
  })
}
