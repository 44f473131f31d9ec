/** What comes over from other tools: each in the shapes that its exports have. */
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readAll } from '../read-references.ts'
import type { Reference } from '../reference.ts'
import { readText } from '../testing/read-text.ts'
import { summariseJudgements } from './judgement-tally.ts'
import { noJudgements } from './judgements.ts'
import { judgementsOf } from './judgements-of.ts'
import { readRayyan } from './rayyan.ts'

const first = async (text: string, name?: string): Promise<Reference> => {
  const { records } = await readText(text, name === undefined ? {} : { name })
  if (!records[0]) throw new Error('nothing read')
  return records[0]
}
const decision = (it: object): object => ({ person: null, reason: null, at: null, stage: 'abstract', ...it })
const rayyanNote =
  'Fra basen | RAYYAN-INCLUSION: {"Ada"=>"Included", "Bo Vik"=>"Excluded"} | RAYYAN-LABELS: ung,"dobbelt" | RAYYAN-EXCLUSION-REASONS: wrong population,foreign language | USER-NOTES: {"Ada"=>["se \\"kap. 3\\" | 4", "\\u00e5pen"]}'

test.each([
  ['csv', `key,title,year,notes\nrayyan-1,A,2020,"${rayyanNote.replaceAll('"', '""')}"\n`],
  ['ris', `TY  - JOUR\nTI  - A\nN1  - ${rayyanNote}\nER  - \n`],
  ['bibtex', `@article{rayyan-1,\n title = {A},\n note = {${rayyanNote}}\n}\n`],
  [
    'ris, a note a part',
    `TY  - JOUR\nTI  - A\nN1  - ${rayyanNote.replaceAll(' | RAYYAN', '\nN1  - RAYYAN').replace(' | USER', '\nN1  - USER')}\nER  - \n`,
  ],
])('Rayyan in %s: decisions by person, the only excluder with the reasons', async (_, text) => {
  expect(judgementsOf(await first(text))).toEqual({
    ...noJudgements(),
    tool: 'rayyan',
    decisions: [
      decision({ person: 'Ada', verdict: 'include' }),
      decision({ person: 'Bo Vik', verdict: 'exclude', reason: 'wrong population; foreign language' }),
    ],
    labels: ['ung', '"dobbelt"'],
    notes: [
      { person: 'Ada', text: 'se "kap. 3" | 4' },
      { person: 'Ada', text: 'åpen' },
      { person: null, text: 'Fra basen' },
    ],
  })
})

test('Rayyan: reasons of several people are nobody’s, and unknown words are told', () => {
  const into = noJudgements()
  readRayyan(
    'RAYYAN-INCLUSION: {"A"=>"Excluded","B"=>"Excluded","C"=>"Later"} | RAYYAN-EXCLUSION-REASONS: x',
    'abstract',
    into,
  )
  expect(into.decisions.map((it) => it.reason)).toEqual([null, null])
  expect(into.reasons).toEqual(['x'])
  expect(into.problems.map((it) => it.code)).toEqual(['judgement-unknown', 'reason-shared'])
})

test('Rayyan: whatever people are called and write, it comes back', () => {
  const quoted = (text: string): string =>
    `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((it) => !it.includes('\r'))
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 4 }),
      name.filter((it) => it.trim() !== ''),
      (people, note) => {
        const into = noJudgements()
        const inclusion = people.map((it) => `${quoted(it)}=>"Maybe"`).join(', ')
        const text = `x | RAYYAN-INCLUSION: {${inclusion}} | USER-NOTES: {"Ada"=>[${quoted(note)}]}`
        expect(readRayyan(text, 'abstract', into)).toBe('x')
        expect(into.decisions.map((it) => it.person)).toEqual(people)
        expect(into.notes).toEqual([{ person: 'Ada', text: note.trim() }])
      },
    ),
  )
})

test('Rayyan: no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void readRayyan(`RAYYAN-INCLUSION: {${text}`, 'abstract', noJudgements())),
  )
})

test('Rayyan packs a log beside its articles, which is no table of references', async () => {
  const { records, problems } = await readText(
    'created_at,user_id,user_email,article_id,key,value\n2024-01-01T00:00:00Z,1,a@b.no,7,included,1\n',
  )
  expect([records, problems.map((it) => [it.code, it.severity])]).toEqual([[], [['content-log', 'error']]])
  const log = 'created_at,user_id,user_email,article_id,key,value\n2024,1,a@b.no,7,included,1\n'
  const both = zipSync({ 'customizations_log.csv': strToU8(log), 'articles.csv': strToU8('key,title\nrayyan-7,A\n') })
  const { format, ...read } = await readAll(both)
  expect([format, read.records.length]).toEqual(['csv', 1])
  expect(read.problems.map((it) => [it.code, it.severity])).toEqual([['content-log', 'note']])
})

const covidence = 'Title,Authors,Published Year,Covidence #,Study,Notes,Tags\n'
test.each([
  [
    'review_1_included_csv_20240102.csv',
    'A,"Berg, A",2020,#7,Berg 2020,,a; b',
    { verdict: 'include', stage: 'fulltext' },
  ],
  ['ut/review_1_irrelevant_csv_2.csv', 'A,"Berg, A",2020,#7,Berg 2020,,', { verdict: 'exclude', stage: 'abstract' }],
  ['review_1_select_csv_2.csv', 'A,"Berg, A",2020,#7,Berg 2020,,', { verdict: 'include', stage: 'abstract' }],
  [
    'liste.csv',
    'A,"Berg, A",2020,#7,Berg 2020,"Exclusion reason: Wrong study design; ",',
    { verdict: 'exclude', stage: 'fulltext', reason: 'Wrong study design' },
  ],
])('Covidence, %s', async (name, row, expected) => {
  const { tool, decisions, problems } = judgementsOf(await first(`${covidence}${row}\n`, name))
  expect([tool, decisions, problems]).toEqual(['covidence', [decision(expected)], []])
})

test('Covidence: a list that does not say what it is leaves it to the person', async () => {
  const reference = await first(
    `${covidence}A,"Berg, A",2020,#7,Berg 2020,"Ada Berg (2024-01-02 10:11:12)(Select): les mer; ",ung\n`,
  )
  expect(judgementsOf(reference)).toMatchObject({
    decisions: [],
    labels: ['ung'],
    notes: [{ person: 'Ada Berg', text: 'les mer' }],
    problems: [{ code: 'verdict-unsaid' }],
  })
  expect(judgementsOf(reference, { verdict: 'include', stage: 'fulltext' }).decisions).toEqual([
    decision({ verdict: 'include', stage: 'fulltext' }),
  ])
})

const asreview = 'title,abstract,asreview_label,asreview_time,asreview_note,asreview_user_name\n'
test.each([
  [`${asreview}A,x,1,1712.5,et notat,Ada\n`, 'include'],
  [`${asreview}A,x,0,1712.5,et notat,Ada\n`, 'exclude'],
  [
    'TY  - JOUR\nTI  - A\nN1  - ASReview_relevant\nN1  - asreview_time: "1712.5"\nN1  - asreview_note: "et notat"\nN1  - asreview_user_name: "Ada"\nER  - \n',
    'include',
  ],
])('ASReview', async (text, verdict) => {
  expect(judgementsOf(await first(text))).toMatchObject({
    tool: 'asreview',
    decisions: [{ person: 'Ada', verdict, at: '1712.5' }],
    notes: [{ person: 'Ada', text: 'et notat' }],
    problems: [],
  })
})

test('ASReview: not seen is no decision, two labels are none, and another word is told', async () => {
  const of = async (text: string): Promise<unknown> => {
    const { decisions, problems } = judgementsOf(await first(text))
    return [decisions.map((it) => it.verdict), problems.map((it) => it.code)]
  }
  const ris = (note: string): string => `TY  - JOUR\nTI  - A\nN1  - ${note}\nER  - \n`
  expect(await of(ris('<p>ASReview_not_seen</p>'))).toEqual([[], []])
  expect(await of(ris('ASReview_relevant ASReview_irrelevant'))).toEqual([[], ['judgement-contradicts']])
  expect(await of('title,included\nA,-1\n')).toEqual([[], []])
  expect(await of('title,included\nA,kanskje\n')).toEqual([[], ['judgement-unknown']])
  expect(await of('title,included\nA,1\n')).toEqual([['include'], []])
})

test('EPPI-Reviewer: codes of screening are decisions, others labels', async () => {
  const attribute = (id: number, name: string, type: string): object => ({
    AttributeId: id,
    AttributeName: name,
    AttributeType: type,
  })
  const text = JSON.stringify({
    CodeSets: [
      {
        SetName: 'Screen on Full Text',
        Attributes: {
          AttributesList: [
            attribute(1, 'EXCLUDE on date', 'Exclude'),
            attribute(2, 'INCLUDE based on full text', 'Include'),
          ],
        },
      },
      {
        SetName: 'Kartlegging',
        Attributes: {
          AttributesList: [
            {
              ...attribute(3, 'Tema', 'Not selectable (no checkbox)'),
              Attributes: { AttributesList: [attribute(4, 'Ungdom', 'Selectable (show checkbox)')] },
            },
          ],
        },
      },
    ],
    References: [
      {
        ItemId: 9,
        Title: 'A',
        Authors: 'Berg Ada;',
        Year: '2001',
        TypeName: 'Journal, Article',
        Codes: [
          { AttributeId: 1, AdditionalText: 'før 2005' },
          { AttributeId: 4, AdditionalText: '' },
        ],
      },
    ],
  })
  expect(judgementsOf(await first(text))).toMatchObject({
    tool: 'eppi-reviewer',
    decisions: [decision({ verdict: 'exclude', stage: 'fulltext', reason: 'date' })],
    labels: ['Tema › Ungdom'],
    notes: [{ person: null, text: 'EXCLUDE on date: før 2005' }],
  })
  const ris = 'TY  - JOUR\nTI  - A\nKW  - eppi-reviewer\nKW  - EXCLUDE on intervention\nU1  - 9\nER  - \n'
  expect(judgementsOf(await first(ris)).decisions).toEqual([decision({ verdict: 'exclude', reason: 'intervention' })])
})

test('Zotero: notes are text, tags are labels, collections have paths', async () => {
  const rdf = (body: string): string =>
    `<rdf:RDF xmlns:rdf="r" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="d" xmlns:bib="b" xmlns:dcterms="t" xmlns:prism="p">${body}</rdf:RDF>`
  const text = rdf(
    '<bib:Article rdf:about="#1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>A</dc:title><dc:subject>ung</dc:subject><dcterms:isReferencedBy rdf:resource="#2"/></bib:Article>' +
      '<bib:Memo rdf:about="#2"><rdf:value>&lt;p&gt;Ett &amp;amp; to&lt;/p&gt;</rdf:value></bib:Memo>' +
      '<bib:Memo rdf:about="#3"><rdf:value>alene</rdf:value></bib:Memo>' +
      '<bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Tidsskrift</dc:title><prism:volume>4</prism:volume><dc:identifier>ISSN 1234-5678</dc:identifier></bib:Journal>' +
      '<z:Collection rdf:about="#c1"><dc:title>Alt</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>' +
      '<z:Collection rdf:about="#c2"><dc:title>Ungdom</dc:title><dcterms:hasPart rdf:resource="#1"/></z:Collection>',
  )
  const { records, problems } = await readText(text)
  expect(problems.map((it) => it.code)).toEqual(['note-alone'])
  expect(records).toMatchObject([{ 'container-title': 'Tidsskrift', volume: '4', ISSN: '1234-5678' }])
  expect(judgementsOf(records[0] as Reference)).toMatchObject({
    tool: 'zotero',
    labels: ['ung'],
    notes: [{ person: null, text: 'Ett & to' }],
    collections: ['Alt › Ungdom'],
  })
  const csv =
    'Key,Item Type,Title,Date Added,Date Modified,Manual Tags,Automatic Tags,Notes\nX,journalArticle,A,2020,2021,ung; gammel,MeSH,<p>ett</p>\n'
  const reference = await first(csv)
  expect(reference.keyword).toBe('ung; gammel; MeSH')
  expect(judgementsOf(reference)).toMatchObject({ labels: ['ung', 'gammel'], notes: [{ text: 'ett' }] })
})

test('Abstrackr, Colandr and Syras: columns of decisions', async () => {
  const abstrackr =
    '(internal) id,(source) id,pubmed id,keywords,abstract,title,journal,authors,tags,consensus,labeled_at,Ada,labeled_at,general notes (Ada)\n1,2,0,k,x,A,J,"Berg, A",ung,o,,-1,2024-08-15 08:42:23,nei\n'
  const reference = await first(abstrackr)
  expect(reference.PMID).toBeUndefined()
  expect(judgementsOf(reference)).toMatchObject({
    tool: 'abstrackr',
    decisions: [{ person: 'Ada', verdict: 'exclude', at: '2024-08-15 08:42:23' }],
    labels: ['ung'],
    notes: [{ person: 'Ada', text: 'general: nei' }],
  })
  const colandr =
    'study_id,study_tags,citation_screening_status,fulltext_screening_status,citation_title,citation_authors,fulltext_exclude_reasons\n5,"ung; by",included,excluded,A,"Berg, A; Vik, B","alder; tid"\n'
  const study = await first(colandr)
  expect(study).toMatchObject({ title: 'A', author: [{ family: 'Berg' }, { family: 'Vik' }], id: '5' })
  expect(judgementsOf(study)).toMatchObject({
    decisions: [
      decision({ verdict: 'include' }),
      decision({ verdict: 'exclude', stage: 'fulltext', reason: 'alder; tid' }),
    ],
    labels: ['ung', 'by'],
  })
  const syras =
    'doc_uuid,doc_title,user_name,rating_label,rating_comment,rating_datetime\nu,A,Ada,exclude,for gammel,2024-01-01\n'
  expect(judgementsOf(await first(syras)).decisions).toEqual([
    decision({ person: 'Ada', verdict: 'exclude', at: '2024-01-01' }),
  ])
})

test('a file without signs of a tool brings nothing, and its notes stay its own', async () => {
  expect(judgementsOf(await first('TY  - JOUR\nTI  - A\nN1  - et notat\nKW  - ord\nER  - \n'))).toEqual(noJudgements())
})

test('the whole file: who decided what, and what cannot be taken over', async () => {
  const row = (at: number, note: string): string => `rayyan-${at},T${at},"${note.replaceAll('"', '""')}"\n`
  const text = `key,title,notes\n${row(1, 'RAYYAN-INCLUSION: {"Ada"=>"Included","Bo"=>"Excluded"} | RAYYAN-EXCLUSION-REASONS: x')}${row(2, 'RAYYAN-INCLUSION: {"Ada"=>"Maybe"} | RAYYAN-LABELS: ung')}${row(3, 'RAYYAN-INCLUSION: {"Ada"=>"??"}')}`
  const { records } = await readText(text)
  expect(summariseJudgements(records)).toEqual({
    tool: 'rayyan',
    records: 3,
    judged: 2,
    conflicts: 1,
    people: [
      { person: 'Ada', stage: 'abstract', include: 1, exclude: 0, maybe: 1 },
      { person: 'Bo', stage: 'abstract', include: 0, exclude: 1, maybe: 0 },
    ],
    reasons: [{ text: 'x', records: 1 }],
    labels: [{ text: 'ung', records: 1 }],
    collections: [],
    notes: 0,
    starred: 0,
    problems: [
      {
        code: 'judgement-unknown',
        severity: 'warning',
        line: 4,
        record: 3,
        message: 'RAYYAN-INCLUSION of Ada says "??", which is no decision that is known. It stays with the reference.',
      },
    ],
  })
})
