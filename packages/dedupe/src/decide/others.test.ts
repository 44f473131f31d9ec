/** Reports that look alike and are not one, by kind: none may be linked. */
import { describe, expect, it } from 'vitest'
import { article, type Changes, outcomeOf, unplaced } from '../testing/outcome.ts'

const { title } = article
const cochrane = { journal: 'Cochrane Database Syst Rev', volume: null, pages: 'CD004366' }

describe('siblings', () => {
  it.each([
    ['Mindfulness in nursing. Part I: theory', 'Mindfulness in nursing. Part II: practice'],
    ['Oppfølging av sykmeldte. Del 1', 'Oppfølging av sykmeldte. Del 2'],
    ['Lærebok i sykepleie, bind I', 'Lærebok i sykepleie, bind II'],
    ['Phase II trial of erlotinib in neck cancer', 'Phase III trial of erlotinib in neck cancer'],
    ['Foot care in type 1 diabetes', 'Foot care in type 2 diabetes'],
    ['Outcomes of the first national audit of sepsis', 'Outcomes of the second national audit of sepsis'],
    ['Living conditions 2010', 'Living conditions 2011'],
    ['Aspirin 75 mg after stroke: a trial', 'Aspirin 300 mg after stroke: a trial'],
    ['Shift work and diabetes in men: a cohort study', 'Shift work and diabetes in women: a cohort study'],
    ['Nurse staffing and patient mortality in Finland', 'Nurse staffing and patient mortality in Norway'],
    ['Children with asthma and school absence', 'Children without asthma and school absence'],
    ['Quality of life before transplantation of the liver', 'Quality of life after transplantation of the liver'],
    ['Hypoglycemia after discharge in older adults', 'Hyperglycemia after discharge in older adults'],
    ['Interobserver variability in grading', 'Intraobserver variability in grading'],
    ['Lesions of the ilium in children', 'Lesions of the ileum in children'],
    ['Rehabilitation of dysphagia after stroke', 'Rehabilitation of dysphasia after stroke'],
    ['Leaching of nitrate from arable soils', 'Leaching of nitrite from arable soils'],
    ['Burnout among nurses', 'Burnout among nurses in primary care'],
    ['Evaluation of the reform: interim report', 'Evaluation of the reform: final report'],
    [title, `${title}: 12-month follow-up`],
    ['护士正念训练研究(一)', '护士正念训练研究(二)'],
    ['Сон медицинских сестер', 'Питание медицинских сестер'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf({ ...unplaced, title: one }, { ...unplaced, title: other })).not.toBe('duplicate')
  })
})

describe('related', () => {
  const cases: readonly (readonly [string, string, Changes, Changes?])[] = [
    ['correction', 'erratum', { title: `Correction to: ${title}`, pages: '1290', issue: '6' }],
    [
      'corrigendum with its place',
      'erratum',
      { title: `Corrigendum to “${title}” [J Adv Nurs 72 (2016) 811–823]`, volume: '73', pages: '99' },
    ],
    ['retraction', 'retraction', { ...unplaced, title: `Retraction: ${title}` }],
    ['reply', 'reply', { title: `${title}: reply`, pages: '1290', issue: '6' }],
    ['commentary', 'comment', { title: `Commentary: ${title}`, authors: ['Cole D'], pages: '824-825' }],
    [
      'protocol',
      'protocol',
      {
        ...unplaced,
        title: 'Mindfulness training for nurses in paediatric wards: protocol for a cluster randomised trial',
        journal: 'Trials',
        year: 2014,
      },
    ],
    ['preprint', 'preprint', { ...unplaced, journal: null, doi: '10.21203/rs.3.rs-1234/v1', year: 2015 }],
    [
      'congress abstract',
      'abstract-and-article',
      { journal: 'Int J Nurs Stud', volume: '50', issue: 'Suppl 1', pages: 'S12', year: 2015 },
    ],
    ['thesis', 'thesis-and-article', { type: 'thesis', ...unplaced, journal: 'University of Bergen', year: 2015 }],
    [
      'research report and article, by nothing but their types',
      'other-publication',
      { type: 'report', ...unplaced, journal: null },
      { ...unplaced, journal: null },
    ],
    [
      'research report of a series, and an article that no type is said of',
      'other-publication',
      { type: 'RPRT', ...unplaced, journal: 'Fafo-rapport 2015:12', year: 2015 },
      { type: null },
    ],
    ['working paper and article', 'other-publication', { type: 'Working Paper', ...unplaced, journal: null }],
    [
      'research report and chapter',
      'other-publication',
      { type: 'rapport', ...unplaced, journal: null },
      { type: 'chapter', ...unplaced, journal: 'Health and work', pages: '33-51' },
    ],
    [
      'versions of a Cochrane review by DOI',
      'update',
      { ...cochrane, issue: '3', doi: '10.1002/14651858.CD004366.pub5' },
      { ...cochrane, issue: '9', doi: '10.1002/14651858.CD004366.pub6' },
    ],
    [
      'versions of a Cochrane review by issue',
      'update',
      { ...cochrane, issue: '4', year: 2008 },
      { ...cochrane, issue: '3', year: 2009 },
    ],
    [
      'protocol of a Cochrane review',
      'protocol',
      { ...cochrane, issue: '2', year: 2012, title: `${title} (Protocol)` },
      { ...cochrane, issue: '9' },
    ],
  ]
  for (const [name, relation, one, other = {}] of cases) it(name, () => expect(outcomeOf(one, other)).toBe(relation))
})

describe('neither', () => {
  const supplement = {
    journal: 'Cerebrovasc Dis',
    volume: '39',
    issue: 'Suppl 2',
    pages: '112',
    doi: '10.1159/000382958',
  }
  const report = {
    type: 'report',
    ...unplaced,
    authors: ['Statistics Norway'],
    title: 'Annual report on sickness absence',
  }
  const cases: readonly (readonly [string, Changes, Changes])[] = [
    [
      'two abstracts of one group, page and DOI',
      { ...supplement, title: 'Sleep quality after stroke in Norway' },
      { ...supplement, title: 'Pain intensity after stroke in Norway' },
    ],
    ['the report of the next year', { ...report, year: 2012 }, { ...report, year: 2013 }],
    ['the report of the next volume', { ...report, year: 2012, volume: '12' }, { ...report, year: 2013, volume: '19' }],
    ['an abstract without pages in the year before', { year: 2015, volume: '71', issue: 'Suppl 1', pages: null }, {}],
    ['another issue, and no pages', { pages: null, issue: '8' }, { pages: null }],
    ['a review of the book', { type: 'book', ...unplaced, journal: null }, { authors: ['Cole D'], pages: '99-100' }],
    [
      'two editions of a book',
      { type: 'book', ...unplaced, journal: null },
      { type: 'book', ...unplaced, journal: null, title: `${title}. 2nd ed`, year: 2019 },
    ],
    [
      'two government papers of one number',
      { type: 'report', ...unplaced, title: 'NOU 2010: 1 Medvirkning i arbeidslivet' },
      { type: 'report', ...unplaced, title: 'NOU 2011: 1 Bedre rustet mot finanskriser' },
    ],
    [
      'one short title by two authors',
      { ...unplaced, title: 'Burnout', authors: ['Adams B'] },
      { ...unplaced, title: 'Burnout', authors: ['Cole D'] },
    ],
    [
      'letters under one title on one page',
      { title: 'Vitamin D', pages: 'h321', authors: ['Adams B'] },
      { title: 'Vitamin D', pages: 'h321', authors: ['Cole D'] },
    ],
    [
      'two chapters of one name',
      { type: 'chapter', title: 'Introduction', journal: 'Handbook of nursing', pages: '1-10' },
      { type: 'chapter', title: 'Introduction', journal: 'Handbook of teams', pages: '1-12' },
    ],
  ]
  it.each(cases)('%s', (_, one, other) => expect(outcomeOf(one, other)).not.toBe('duplicate'))
})

it('one abstract under two titles is put before people', () => {
  const abstract =
    'We randomised twenty wards to mindfulness training or usual meetings and measured burnout after six and twelve months in all nurses.'
  expect(
    outcomeOf({ ...unplaced, abstract }, { ...unplaced, abstract, title: 'Awareness courses against burnout' }),
  ).toBe('possible')
})
