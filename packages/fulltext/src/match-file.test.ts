/** Files meet their reports, and no others. All titles, names and pages are made up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReportIndex, type FileFacts, matchFile, type ReportFacts } from './index.ts'

const report = (id: string, facts: Partial<ReportFacts>): ReportFacts => ({
  id,
  title: '',
  authors: [],
  year: null,
  doi: null,
  pmid: null,
  ...facts,
})

const reports = [
  report('coop', {
    title: 'Municipal cooperation on home-based rehabilitation: a qualitative study of frontline managers',
    authors: ['Fjelltun, Åse', 'Brække, Jon'],
    year: 2019,
    doi: '10.5555/hsr.2019.0412',
    pmid: '31234567',
  }),
  report('coop-protocol', {
    title: 'Municipal cooperation on home-based rehabilitation',
    authors: ['Fjelltun, Åse', 'Brække, Jon'],
    year: 2016,
    doi: '10.5555/hsr.2016.0098',
  }),
  report('samhandling', {
    title: 'Samhandling på tvers: sykepleieres erfaringer med utskrivning av eldre fra sykehus',
    authors: ['Ødegård, Bjørg', 'Sæther, K.'],
    year: 2014,
  }),
  report('editorial-a', { title: 'Editorial', authors: ['Holm, Siv'], year: 2012, doi: '10.5555/ed.12' }),
  report('editorial-b', { title: 'Editorial', authors: ['Dahl, Per'], year: 2013 }),
  report('short', { title: 'Tillit i nav', authors: ['Kvamme, Tor'], year: 2011 }),
  report('levekar-2010', {
    title: 'Levekår blant eldre i norske kommuner 2010',
    authors: ['Statistikkbyrået'],
    year: 2010,
  }),
  report('levekar-2011', {
    title: 'Levekår blant eldre i norske kommuner 2011',
    authors: ['Statistikkbyrået'],
    year: 2011,
  }),
  report('twin-a', { title: 'Coordinating care for older people after discharge', authors: ['Lund, Eva'], year: 2015 }),
  report('twin-b', { title: 'Coordinating care for older people after discharge', authors: ['Lund, Eva'], year: 2015 }),
  report('effects', {
    title: 'Effects of workflow efficiency on staffing in five fictitious clinics',
    authors: ['Grønli, Mette', 'van der Veen, Piet'],
    year: 2020,
    doi: '10.5555/eff-2020(3)77',
  }),
]
const index = buildReportIndex(reports)
const match = (file: Partial<FileFacts>) =>
  matchFile(index, { fileName: 'nedlastet.pdf', text: '', metadata: {}, ...file })
const titlePage = (...lines: string[]) =>
  `${lines.join('\n')}\n\nAbstract\nBackground. Nobody knows how this is done.\n`

describe('the title', () => {
  it('is found over broken lines, in capitals, with its authors', () => {
    const text = titlePage(
      'JOURNAL OF NOTHING, 2019',
      'MUNICIPAL COOPERATION ON HOME-',
      'BASED REHABILITATION: A QUALITATIVE',
      'STUDY OF FRONTLINE MANAGERS',
      'Åse Fjelltun1 and Jon Brække2',
    )
    expect(match({ text })).toMatchObject({ match: { report: 'coop', reason: 'title-and-author' } })
  })

  it('is found with ligatures and hyphenation', () => {
    const text = titlePage(
      'E\ufb00ects of work\ufb02ow e\ufb03ci\u00ad\nency on staf-',
      '\ufb01ng in \ufb01ve \ufb01ctitious clinics',
      'M. Grønli',
    )
    expect(match({ text })).toMatchObject({ match: { report: 'effects', reason: 'title-and-author' } })
  })

  it('is found with Norwegian letters, as they are and written in two', () => {
    for (const text of [
      titlePage(
        'Samhandling på tvers',
        'Sykepleieres erfaringer med utskrivning av eldre fra sykehus',
        'Bjørg Ødegård',
      ),
      titlePage(
        'Samhandling paa tvers: sykepleieres erfaringer med',
        'utskrivning av eldre fra sykehus',
        'B. Oedegaard',
      ),
    ]) {
      expect(match({ text })).toMatchObject({ match: { report: 'samhandling', reason: 'title-and-author' } })
    }
  })

  it('is found with a few letters wrong, as text recognition leaves them', () => {
    const text = titlePage(
      'Sarnhandling på tvers: sykepleieres erfaringer',
      'rned utskrivning av eldre fra sykehus',
      'Ødegård',
    )
    expect(match({ text })).toMatchObject({ match: { report: 'samhandling' } })
  })

  it('is found on the page after a cover', () => {
    const text = `Universitetet i Ingenstad\nMasteroppgave 2014\f${titlePage('Samhandling på tvers: sykepleieres erfaringer med', 'utskrivning av eldre fra sykehus', 'Bjørg Ødegård')}`
    expect(match({ text })).toMatchObject({ match: { report: 'samhandling' } })
  })

  it('with other figures is another work', () => {
    const text = titlePage('Levekår blant eldre i norske kommuner 2011', 'Statistikkbyrået')
    expect(match({ text })).toMatchObject({ match: { report: 'levekar-2011' } })
    expect(
      match({ text: titlePage('Levekår blant eldre i norske kommuner 2012', 'Statistikkbyrået') }).match,
    ).toBeNull()
  })

  it('that is the beginning of a longer one yields to it', () => {
    const text = titlePage(
      'Municipal cooperation on home-based rehabilitation: a qualitative study of frontline managers',
      'Fjelltun',
    )
    expect(match({ text })).toMatchObject({ match: { report: 'coop' } })
  })

  it('of two reports is left to people', () => {
    const text = titlePage('Coordinating care for older people after discharge', 'Eva Lund')
    expect(match({ text })).toMatchObject({
      match: null,
      why: 'ambiguous',
      nearest: [{ report: 'twin-a' }, { report: 'twin-b' }],
    })
  })
})

describe('what names a report and is another work', () => {
  const coop = 'Municipal cooperation on home-based rehabilitation: a qualitative study of frontline managers'
  it.each([
    ['a comment', titlePage(`Comment on: ${coop}`, 'Per Dahl')],
    ['a reply', titlePage(`Reply to "${coop}"`, 'Fjelltun, Brække')],
    ['a correction', titlePage(`Correction to: ${coop}`, 'Åse Fjelltun, Jon Brække', 'doi: 10.5555/hsr.2020.9')],
    ['a protocol', titlePage(`${coop}: study protocol`, 'Åse Fjelltun')],
    [
      'a citation on the first page',
      titlePage(
        'En annen rapport om noe annet i helsetjenesten',
        `1 Fjelltun, Å. & Brække, J. (2019). ${coop}. Journal of Nothing, 12(3).`,
      ),
    ],
    [
      'a list of references',
      `En annen rapport\n\nReferences\nFjelltun Å, Brække J. ${coop}. doi:10.5555/hsr.2019.0412\n`,
    ],
    [
      'a DOI in a footnote',
      titlePage(
        'En annen rapport om noe annet',
        'Per Dahl',
        'doi: 10.5555/other.1',
        '1 See also doi: 10.5555/hsr.2019.0412.',
      ),
    ],
    ['the second page citing', `En annen rapport\f${'Tekst om noe helt annet. '.repeat(80)}\nFjelltun: ${coop}`],
  ])('%s is no match', (_, text) => {
    expect(match({ text }).match).toBeNull()
  })

  it('of a list of references says nothing, and the file is matched by its own title', () => {
    const text = `${titlePage('Samhandling på tvers: sykepleieres erfaringer med utskrivning av eldre fra sykehus', 'Ødegård')}\nReferanser\nFjelltun Å. ${coop}. doi:10.5555/hsr.2019.0412\n`
    expect(match({ text })).toMatchObject({ match: { report: 'samhandling' }, runnerUp: null })
  })

  it('an invitation to cite is of the work itself', () => {
    const text = titlePage(
      'Open access',
      `Cite this article: Fjelltun Å, Brække J (2019) ${coop}. Journal of Nothing 2019;12:3.`,
    )
    expect(match({ text })).toMatchObject({ match: { report: 'coop' } })
  })
})

describe('titles that say little', () => {
  it('never match alone', () => {
    expect(match({ text: titlePage('Editorial', 'Siv Holm', '2012') }).match).toBeNull()
    expect(match({ text: titlePage('Tillit i Nav', 'En artikkel av andre, 2011') }).match).toBeNull()
  })
  it('match by DOI with an author, or short ones by author and year', () => {
    expect(match({ text: titlePage('Editorial', 'Siv Holm', 'https://doi.org/10.5555/ed.12') })).toMatchObject({
      match: { report: 'editorial-a', reason: 'doi' },
    })
    expect(match({ text: titlePage('Tillit i Nav', 'Tor Kvamme', '2011') })).toMatchObject({
      match: { report: 'short', reason: 'title-and-author' },
    })
  })
})

describe('the DOI', () => {
  it.each([
    'https://doi.org/10.5555/hsr.2019.0412',
    'DOI 10.5555/HSR.2019.0412.',
    'doi:10.5555/hsr.\n2019.0412',
    '(10.5555/hsr.2019.0412)',
    'dx.doi.org/10.5555/ hsr.2019.0412',
  ])('is read from "%s"', (line) => {
    expect(
      match({ text: titlePage(line, 'Kommunalt samarbeid om rehabilitering i hjemmet', 'Fjelltun') }),
    ).toMatchObject({
      match: { report: 'coop', reason: 'doi' },
    })
  })
  it('with brackets is whole', () => {
    expect(match({ text: titlePage('doi:10.5555/eff-2020(3)77', 'P. van der Veen') })).toMatchObject({
      match: { report: 'effects' },
    })
  })
  it('that only begins like a known one is another', () => {
    expect(match({ text: titlePage('doi: 10.5555/hsr.2019.04123', 'Åse Fjelltun') }).match).toBeNull()
    expect(match({ text: titlePage('doi: 10.5555/hsr.2019.0412.s001', 'Åse Fjelltun') }).match).toBeNull()
  })
  it('in the fields of a scan is believed', () => {
    expect(match({ metadata: { other: 'doi:10.5555/hsr.2019.0412' } })).toMatchObject({
      match: { report: 'coop', reason: 'doi' },
    })
  })
  it('in the fields is not believed where the page is of another work', () => {
    const text = titlePage(
      'Samhandling på tvers: sykepleieres erfaringer med utskrivning av eldre fra sykehus',
      'Ødegård',
    )
    expect(match({ text, metadata: { other: '10.5555/hsr.2019.0412' } })).toMatchObject({
      match: { report: 'samhandling' },
    })
  })
})

describe('without text', () => {
  it.each([
    ['10.5555_hsr.2019.0412.pdf', 'coop'],
    ['PMID31234567.pdf', 'coop'],
    ['Ødegård - 2014 - Samhandling på tvers sykepleieres erfaringer med utsk.pdf', 'samhandling'],
    ['samhandling_paa_tvers_sykepleieres_erfaringer_med_utskrivning_av_eldre_fra_sykehus.pdf', 'samhandling'],
    ['C:\\Nedlastinger\\Effects of workflow efficiency on staffing in five fictitious clinics (1).pdf', 'effects'],
  ])('%s is told by its name', (fileName, id) => {
    expect(match({ fileName })).toMatchObject({ match: { report: id, reason: 'file-name' } })
  })
  it('is told by the title in its fields', () => {
    const metadata = {
      title: 'Effects of workflow efficiency on staffing in five fictitious clinics',
      author: 'Mette Grønli',
    }
    expect(match({ metadata })).toMatchObject({ match: { report: 'effects', reason: 'title-and-author' } })
  })
  it.each(['skann0001.pdf', '2019.pdf', '31234567.pdf', 'editorial.pdf', 'Municipal.pdf', '', '.pdf'])(
    '%s says too little',
    (fileName) => {
      expect(match({ fileName }).match).toBeNull()
    },
  )
})

it('a name does not outweigh a page that is of another work', () => {
  const text = titlePage('Noe helt annet om trafikk og vei i byer', 'Ola Nordmann')
  const file = { fileName: 'Effects of workflow efficiency on staffing in five fictitious clinics.pdf', text }
  expect(match(file)).toMatchObject({ match: null, why: 'too-weak', nearest: [{ report: 'effects' }] })
})

it('gives the runner-up', () => {
  const text = titlePage(
    'Effects of workflow efficiency on staffing in five fictitious clinics',
    'Grønli',
    'doi:10.5555/hsr.2019.0412',
  )
  const found = match({ text })
  expect(found).toMatchObject({ match: { report: 'effects' }, runnerUp: { report: 'coop' } })
})

it('knows nothing of nothing', () => {
  expect(match({})).toEqual({ match: null, nearest: [], why: 'nothing-found' })
  expect(matchFile(buildReportIndex([]), { fileName: 'a.pdf', text: 'x', metadata: {} }).match).toBeNull()
})

it('finds a file among 20,000 reports in some hundredths of a second', () => {
  // Words that look like none in particular, the same each time.
  const word = (at: number) =>
    (Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
  const words = (from: number, many: number) => Array.from({ length: many }, (_, at) => word(from + at)).join(' ')
  const many = Array.from({ length: 20_000 }, (_, at) =>
    report(`${at}`, { title: words(at * 8, 8), authors: [`${word(at)}, A.`], year: 2000, doi: `10.5555/${at}.x` }),
  )
  const before = process.cpuUsage()
  const index = buildReportIndex(many)
  const found = many
    .filter((_, at) => at % 400 === 0)
    .map(({ title, authors }) =>
      matchFile(index, { fileName: 'x.pdf', text: titlePage(title, ...authors, words(5_000_000, 400)), metadata: {} }),
    )
  expect(found.flatMap(({ match }) => match?.report ?? [])).toEqual(
    Array.from({ length: 50 }, (_, at) => `${at * 400}`),
  )
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
})

describe('any file', () => {
  it('gives an answer, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, fileName, title) => {
        const { match: found } = match({ text, fileName, metadata: { title, author: text, other: text } })
        expect(found).toBeNull()
      }),
    )
  })
  it('is not held up by what repeats', () => {
    for (const part of ['10.5555/', '(2019). ', '[', ' [a]', 'a'.repeat(8), 'Fjelltun, ', '\n', '\f', 'f']) {
      expect(
        match({ text: part.repeat(20_000), fileName: part.repeat(1000), metadata: { title: part.repeat(1000) } }).match,
      ).toBeNull()
    }
  })
})

it('a first name that is a small word does not carry a title on', () => {
  const title = 'Overganger mellom tjenester for unge'
  for (const [given, family] of [
    ['Per', 'Dalheim'],
    ['Are', 'Moltu'],
  ]) {
    const own = buildReportIndex([report('a', { title, authors: [`${family}, ${given}`] })])
    const text = `${title}\n${given} ${family}\n\nSammendrag`
    expect(matchFile(own, { fileName: 'a.pdf', text, metadata: {} }).match?.report).toBe('a')
  }
})
