/** Each field in the ways that databases write it. */
import { describe, expect, it } from 'vitest'
import { sketchAbstract, sketchLikeness } from './abstract.ts'
import { packNames, readAuthors, unpackNames } from './authors.ts'
import { fold, oneSpelling } from './fold.ts'
import { doiVersion, readDoi, readIsbn, readPmid, readRegistration } from './identifiers.ts'
import { isPreprint, readJournal } from './journal.ts'
import { readIssue, readPages, readVolume, readYear } from './locators.ts'
import { mark, readTitle } from './title.ts'

const title = (raw: string) => readTitle(raw).titles.join(' | ')
const names = (...raw: string[]) => packNames(readAuthors(raw))

describe('titles', () => {
  it('lose tags, entities, dashes, quotes and accents', () => {
    expect(title('“Effet” of <i>Légionella</i>&#8211;A&amp;B')).toBe('effet of legionella a b')
  })
  it('lose what databases add in brackets', () => {
    expect(title('Copper in wards. [Review] [75 refs]')).toBe('copper in wards')
    expect(title('Copper in wards.[Erratum appears in J Infect. 2006;15(1):187]')).toBe('copper in wards')
    expect(title('[Copper in wards]. [Norwegian]')).toBe('copper in wards')
    expect(title('Copper in wards (English)')).toBe('copper in wards')
    expect(readTitle('[Copper in wards]').marks & mark.translated).not.toBe(0)
    expect(readTitle('Copper in wards.[Erratum appears in J Infect. 2006]').marks & mark.erratum).toBe(0)
  })
  it('give their parallel title as a second one', () => {
    expect(title('Copper in wards. [Portuguese]Cobre em salas de hospital')).toBe(
      'copper in wards | cobre em salas de hospital',
    )
    expect(title('Kobber i sykehus = Copper in hospitals')).toBe('kobber i sykehus | copper in hospitals')
  })
  it('say by a marker what they are', () => {
    const marks = (raw: string) => readTitle(raw).marks
    expect(marks('Erratum: Copper in wards') & mark.erratum).not.toBe(0)
    expect(marks('Copper in wards (vol 142, pg 310, 2003)') & mark.erratum).not.toBe(0)
    expect(marks('Correction of myopia by lenses') & mark.erratum).toBe(0)
    expect(marks('Copper in wards - Reply to Lie et al') & mark.reply).not.toBe(0)
    expect(marks("Copper in wards: authors' reply") & mark.reply).not.toBe(0)
    expect(marks('Comment on: Copper in wards') & mark.comment).not.toBe(0)
    expect(marks("Editor's comments") & mark.generic).not.toBe(0)
    expect(marks('Leder') & mark.generic).not.toBe(0)
    expect(marks('Leadership in wards') & mark.generic).toBe(0)
  })
  it('have one spelling', () => {
    for (const [a, b] of [
      ['randomised', 'randomized'],
      ['tumour', 'tumor'],
      ['haemoglobin', 'hemoglobin'],
      ['soere', 'sore'],
    ] as const) {
      expect(oneSpelling(a)).toBe(oneSpelling(b))
    }
    expect(fold('Ærlighet på Øya')).toBe('aerlighet pa oya')
  })
})

describe('authors', () => {
  it('are the same in every order and with every kind of initials', () => {
    for (const raw of ['Lie, Kåre J.', 'Lie KJ', 'KJ Lie', 'Lie K. J.', 'Lie, Kaare Johan']) {
      expect(readAuthors([raw])[0]?.family).toEqual(['lie'])
      expect(readAuthors([raw])[0]?.given[0]?.[0]).toBe('k')
    }
    expect(names('van der Berg, A.')).toBe(names('Berg, A.'))
    expect(names('Müller, K.')).toBe(names('Mueller, K.'))
  })
  it('leave out roles, suffixes, "et al." and pseudo-authors', () => {
    expect(names('Vik, Ola (red.)')).toBe('vik/ola')
    expect(names('Vik, Ola, Jr.')).toBe('vik/ola')
    expect(names('Vik, O', 'et al.', 'm.fl.', 'Nct,', 'Anonymous', '[No authors listed]')).toBe('vik/o')
  })
  it('come apart where they stand in one string, and go back and forth', () => {
    expect(readAuthors(['Tan A.Schulze A.Davis P. G.'])).toHaveLength(3)
    expect(names('Lie KJ, van Dam BM')).toBe(names('Lie KJ', 'van Dam BM'))
    expect(readAuthors(['Lie, K. J.'])).toHaveLength(1)
    const list = readAuthors(['Alm Andreassen, Tone', 'WHO'])
    expect(unpackNames(packNames(list))).toEqual(list)
  })
})

describe('journals', () => {
  it('lose media, places and years, and keep their other names', () => {
    expect(readJournal('Infectious Agents & Cancer [Electronic Resource]')).toBe('infectious agents cancer')
    expect(readJournal('BMJ (Clinical research ed.)')).toBe('bmj')
    expect(readJournal('2007 International Conference on Service Systems, Vols 1-3')).toBe(
      'international conference service systems',
    )
    expect(readJournal('Zhonghua za zhi = Chinese journal')).toBe('zhonghua za zhi=chinese journal')
    expect(readJournal('https://clinicaltrials.gov/show/NCT02463214')).toBe('')
  })
  it('show a preprint', () => {
    expect(isPreprint('medrxiv', '', 'article')).toBe(true)
    expect(isPreprint('', '10.1101/2020.01.01', 'article')).toBe(true)
    expect(isPreprint('genome research', '10.1101/gr.1', 'article')).toBe(false)
  })
})

describe('locators', () => {
  it('pages are ranges in full', () => {
    expect(readPages('494-6')).toBe('494-496')
    expect(readPages('S73‐8')).toBe('s73-s78')
    expect(readPages('"230-5, 246-51, 233-8"')).toBe('230-235 246-251 233-238')
    expect(readPages('e0119897')).toBe('e119897')
    expect(readPages('No pagination')).toBe('')
    expect(readPages('12-Sep').split(' ')).toContain('9-12')
  })
  it('volumes and issues are numbers', () => {
    expect(readVolume('122 (2)')).toBe('122')
    expect(readVolume('Conference: 22nd FIGO World Congress. Brazil. 143')).toBe('143')
    expect(readVolume('XII')).toBe('12')
    expect(readIssue('SUPPL. 3')).toBe(readIssue('Supplement 3'))
    expect(readIssue('7-8')).toBe('7')
    expect([readYear('2010 Mar'), readYear(2010), readYear('n.d.'), readYear(undefined)]).toEqual([2010, 2010, 0, 0])
  })
})

describe('identifiers', () => {
  it('have one form', () => {
    for (const raw of [
      'doi: 10.1016/S0893-133X(98)00108-0',
      'http://dx.doi.org/10.1016/S0893-133X%2898%2900108-0 and http://dx.doi.org/x',
    ]) {
      expect(readDoi(raw)).toBe('10.1016/s0893-133x(98)00108-0')
    }
    expect(readDoi('10.1000/')).toBe('')
    expect(doiVersion('10.1002/14651858.cd002273.pub2')).toEqual({ base: '10.1002/14651858.cd002273', version: 'pub2' })
    expect(readPmid('PMID: 15975487')).toBe('15975487')
    expect(readIsbn('978-82-00-00001-7')).toBe(readIsbn('82-00-00001-4'))
    expect(readIsbn('0102-76381678-9741')).toBe('s01027638 s16789741')
    expect(readRegistration('https://clinicaltrials.gov/show/NCT02463214')).toBe('nct02463214')
  })
})

describe('abstracts', () => {
  const text =
    'Environmental surfaces in wards carry microbes between patients and staff all through the day. We covered beds and tables with copper and counted.'
  it('are the same without heading, without notice, and cut', () => {
    const whole = sketchAbstract(text)
    expect(
      sketchLikeness(whole, sketchAbstract(`BACKGROUND: ${text} Copyright © 2016 A Publisher. All rights reserved.`)),
    ).toBe(1)
    expect(sketchLikeness(whole, sketchAbstract(text.slice(0, 90)))).toBe(1)
  })
  it('of other words are not, and short ones say nothing', () => {
    const other = sketchAbstract(
      'Municipal services for young people were studied through interviews with managers and employees in six offices over two years of change.',
    )
    expect(sketchLikeness(sketchAbstract(text), other)).toBe(0)
    expect(sketchLikeness(sketchAbstract(text), sketchAbstract('Too short.'))).toBeNull()
  })
})
