/** Reading: what a folder says, and every way in which it can be wrong. */
import { describe, expect, it } from 'vitest'
import { limits } from './guard-input.ts'
import { readFolder } from './read-folder.ts'
import { countingIds, logOf } from './testing/review-of.ts'
import { sampleFiles } from './testing/sample-files.ts'
import { toHappenings } from './to-happenings.ts'

type Files = Record<string, string>

/** The problems of the sample with some files changed, as `file:line severity code`. */
function problemsOf(changes: Files): string[] {
  const { problems } = readFolder({ ...sampleFiles, ...changes })
  return problems.map(({ severity, code, where }) => `${where.file}:${where.line} ${severity} ${code}`)
}

/** A file of the sample with one text in place of another. */
function edited(file: string, from: string, to: string): Files {
  const text = sampleFiles[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { [file]: text.replace(from, to) }
}

describe('a folder without faults', () => {
  const { draft, problems } = readFolder(sampleFiles)

  it('has no problems', () => {
    expect(problems).toEqual([])
  })

  it('fills in what is left out', () => {
    expect(draft?.commission).toEqual({
      client: 'Direktoratet',
      mandate: 'Finn ut hva som finnes.',
      deadline: null,
      funding: null,
    })
    expect(draft?.protocol?.published).toEqual({ from: '2006', to: null })
    expect(draft?.criteria[1]).toMatchObject({ version: 1, earlier: [] })
    expect(draft?.searches[1]).toMatchObject({ key: 'oria-2', source: 'oria', strategy: null, hits: null })
    expect(draft?.studies.find(({ key }) => key === 'bok2010')).toMatchObject({
      method: { stated: null, designs: [] },
      studied: null,
      phases: [],
    })
    expect(draft?.findings.find(({ key }) => key === 'bok2010-1')).toMatchObject({
      study: 'bok2010',
      themes: [],
      scope: {},
    })
  })

  it('takes keys from the names of files', () => {
    expect(draft?.themes.map(({ key }) => key)).toEqual(['ledelse', 'brukere'])
    expect(draft?.studies.find(({ key }) => key === 'hansen2009')?.reports).toEqual(['hansen2009'])
    expect(draft?.bullets.map(({ theme }) => theme)).toEqual(['ledelse', 'ledelse'])
    expect(draft?.prose.map(({ key, section, theme }) => [key, section, theme])).toEqual([
      ['ledelse', 'theme', 'ledelse'],
      ['introduction', 'introduction', undefined],
      ['metoden', 'method', undefined],
    ])
  })

  it('reads the same with other line ends, a byte order mark, and names taken apart by the file system', () => {
    const other = Object.entries(sampleFiles).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`])
    expect(readFolder(Object.fromEntries(other)).draft).toEqual(draft)
    const study = sampleFiles['studies/kapittel2010.yaml'] ?? ''
    const apart = readFolder({ ...sampleFiles, ['studies/å2010.yaml'.normalize('NFD')]: study })
    expect(apart.draft?.studies.map(({ key }) => key)).toContain('å2010')
  })

  it('orders themes by their numbers', () => {
    const { 'themes/1-ledelse.md': first, ...rest } = sampleFiles
    const moved = readFolder({ ...rest, 'themes/10-ledelse.md': first ?? '' })
    expect(moved.draft?.themes.map(({ key }) => key)).toEqual(['brukere', 'ledelse'])
  })
})

describe('every problem names its file and line', () => {
  it.each<[string, Files, string]>([
    [
      'an unknown field',
      edited('gaps.yaml', 'kind: thin', 'kind: thin, colour: red'),
      'gaps.yaml:2 error field-unknown',
    ],
    [
      'an unknown field inside',
      edited('studies/hansen2009.yaml', 'stated:', 'said: x\n  stated:'),
      'studies/hansen2009.yaml:10 error field-unknown',
    ],
    ['a missing field', edited('notes.yaml', ', text: To årstall.', ''), 'notes.yaml:1 error field-missing'],
    [
      'a number for a text',
      edited('review.yaml', 'client: Direktoratet', 'client: 2008'),
      'review.yaml:8 error field-type',
    ],
    [
      'an unknown word',
      edited('studies/hansen2009.yaml', 'origin: client', 'origin: friend'),
      'studies/hansen2009.yaml:7 error field-value',
    ],
    ['a bad date', edited('sources.yaml', '2011-12', '"2011-13"'), 'sources.yaml:7 error field-value'],
    ['a map for a list', { 'criteria.yaml': 'key: a\n' }, 'criteria.yaml:1 error field-type'],
    [
      'a bad framework',
      edited('review.yaml', 'framework: free', 'framework: pico'),
      'review.yaml:10 error field-value',
    ],
    [
      'a key to no theme',
      edited('studies/hansen2009.yaml', '[ledelse, brukere]', '[ledelse, ledelsen]'),
      'studies/hansen2009.yaml:16 error key-unknown',
    ],
    [
      'a key to no finding',
      edited('bullets/ledelse.yaml', 'bok2010-1', 'bok2010-9'),
      'bullets/ledelse.yaml:3 error key-unknown',
    ],
    ['a key to no study', edited('relations.yaml', 'to: bok2010', 'to: boka'), 'relations.yaml:1 error key-unknown'],
    [
      'a key to no report',
      edited('studies/kapittel2010.yaml', '[bok2010]', '[boka]'),
      'studies/kapittel2010.yaml:1 error key-unknown',
    ],
    [
      'a key named twice',
      edited('conclusion.yaml', '[ledelse-1]', '[ledelse-1, ledelse-1]'),
      'conclusion.yaml:1 error reference-doubled',
    ],
    [
      'two of one key',
      edited('weaknesses.yaml', '- {', '- { key: svakt, about: review, text: Også. }\n- {'),
      'weaknesses.yaml:2 error key-doubled',
    ],
    [
      'two of one relation',
      { 'relations.yaml': (sampleFiles['relations.yaml'] ?? '').repeat(2) },
      'relations.yaml:2 error key-doubled',
    ],
    [
      'a relation to itself',
      edited('relations.yaml', 'to: bok2010', 'to: kapittel2010'),
      'relations.yaml:1 error relation-self',
    ],
    ['bullets of no theme', { 'bullets/alder.yaml': '[]\n' }, 'bullets/alder.yaml:1 error key-unknown'],
    [
      'another key than the name',
      edited('studies/hansen2009.yaml', 'origin:', 'key: hansen2010\norigin:'),
      'studies/hansen2009.yaml:7 error file-name',
    ],
    [
      'a theme without front matter',
      { 'themes/3-alder.md': 'Bare tekst.' },
      'themes/3-alder.md:1 error front-matter-missing',
    ],
    [
      'a fault in front matter',
      edited('themes/2-brukere.md', 'question:', 'spørsmål:'),
      'themes/2-brukere.md:3 error field-unknown',
    ],
    ['prose of no section', { 'prose/etterord.md': 'Takk.' }, 'prose/etterord.md:1 error section-unknown'],
    [
      'half a file',
      edited('review.yaml', 'title: "Prøve: to eiere"', 'title: "Prøve'),
      'review.yaml:3 error yaml-syntax',
    ],
    ['a tab', edited('review.yaml', '  client', '\tclient'), 'review.yaml:8 error yaml-syntax'],
    [
      'a field twice',
      edited('review.yaml', 'language: nb', 'language: nb\nkey: igjen'),
      'review.yaml:5 error yaml-field-doubled',
    ],
    ['an alias', { 'gaps.yaml': '- &a { key: a, kind: thin, text: A. }\n- *a\n' }, 'gaps.yaml:2 error yaml-alias'],
    ['a tag', edited('gaps.yaml', 'text: Få vet.', 'text: !!str Få vet.'), 'gaps.yaml:2 error yaml-tag'],
    [
      'an old YAML',
      edited('review.yaml', 'oversyn: 1', '%YAML 1.1\n---\noversyn: 1'),
      'review.yaml:1 error yaml-version',
    ],
    ['a NUL by escape', edited('gaps.yaml', 'text: Få vet.', 'text: "a\\0b"'), 'gaps.yaml:2 error text-character'],
    ['a binary file', { 'notes.yaml': '- {}\n\0\0' }, 'notes.yaml:2 error file-binary'],
    ['a lost character', edited('gaps.yaml', 'Få vet', 'F\uFFFD vet'), 'gaps.yaml:2 note file-encoding'],
    ['a file too large', { 'notes.yaml': '#'.repeat(limits.file + 1) }, 'notes.yaml:1 error file-too-large'],
    ['a nest too deep', { 'notes.yaml': '['.repeat(20_000) }, 'notes.yaml:1 error yaml-too-deep'],
    ['an unknown file', { 'studies/Hansen 2009.yaml': '' }, 'studies/Hansen 2009.yaml:1 warning file-unknown'],
    ['a newer format', edited('review.yaml', 'oversyn: 1', 'oversyn: 2'), 'review.yaml:1 error folder-newer'],
    [
      'a note about nothing',
      edited('notes.yaml', 'about: hansen2009', 'about: olsen'),
      'notes.yaml:1 warning key-unknown',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })

  it('tells all of them at once, and loads nothing', () => {
    const changes = { ...edited('gaps.yaml', 'kind: thin', 'kind: thick'), ...edited('notes.yaml', 'text', 'tekst') }
    const { draft, problems } = readFolder({ ...sampleFiles, ...changes })
    expect(draft).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['field-value', 'field-missing', 'field-unknown'])
  })

  it('does not blame what refers to a faulty object', () => {
    expect(problemsOf(edited('studies/hansen2009.yaml', 'direction: positive', 'direction: up'))).toEqual([
      'studies/hansen2009.yaml:19 error field-value',
    ])
    expect(problemsOf({ 'themes/1-ledelse.md': '---\ntitle: "x\n---\n' })).toEqual([
      'themes/1-ledelse.md:2 error yaml-syntax',
    ])
  })

  it('says when there is no review at all', () => {
    expect(readFolder({}).problems).toMatchObject([{ code: 'file-missing', where: { file: 'review.yaml', line: 1 } }])
  })
})

describe('a log', () => {
  const { draft } = readFolder(sampleFiles)
  if (!draft) throw new Error('the sample has errors')
  const log = logOf(toHappenings(draft, countingIds(), { files: 1, digest: '' }))
  const lines = log.map((stored) => JSON.stringify(stored))
  const problems = (changed: string[]): string[] => problemsOf({ 'log.jsonl': changed.join('\n') })

  it('is read where its chain is whole', () => {
    expect(readFolder({ ...sampleFiles, 'log.jsonl': `${lines.join('\n')}\n` }).log).toEqual(log)
  })

  it('is refused at the line where it is broken', () => {
    expect(problems(lines.with(4, '{"envelope":'))).toEqual(['log.jsonl:5 error log-line'])
    expect(problems(lines.with(4, '{"envelope":"x","payload":null,"salt":null,"hash":"y"}'))).toEqual([
      'log.jsonl:5 error chain-unreadable',
    ])
    expect(problems(lines.toSpliced(4, 1))).toEqual(['log.jsonl:5 error chain-order'])
    expect(problems(lines.map((line, index) => (index === 5 ? line.replace('Kari', 'Mari') : line)))).toEqual([
      'log.jsonl:6 error chain-payload',
    ])
  })
})
