/** JSON as files and services have it. */
import { expect, test } from 'vitest'
import { readAll } from '../read-references.ts'
import { bytesOf, inPieces, readText } from '../testing/read-text.ts'

const item = (title: string): string => `{"type":"book","title":"${title}","note":"a, ] and \\" b"}`

test('a list is read element by element: a broken one does not cost the others', async () => {
  const { records, problems } = await readText(`[\n${item('A')},\n{"type":"book",title:B},\n${item('C')}\n]`)
  expect(records.map((it) => [it.title, it.place.line])).toEqual([
    ['A', 2],
    ['C', 4],
  ])
  expect(problems.map((it) => [it.code, it.line])).toEqual([['json-broken', 3]])
})

test('a list that is cut short keeps what is whole, and is told', async () => {
  const { records, problems } = await readText(`[${item('A')},${item('B')},{"type":"book","ti`)
  expect(records.map((it) => it.title)).toEqual(['A', 'B'])
  expect(problems.every((it) => it.code === 'json-broken')).toBe(true)
})

test('an empty list holds no records', async () => {
  expect((await readText('[]')).problems.map((it) => it.code)).toEqual(['no-records'])
})

test('one object a line, in whatever pieces it comes', async () => {
  const bytes = bytesOf(`${item('A')}\n${item('B')}\n\n${item('C')}`)
  const { records } = await readAll(inPieces(bytes, 11))
  expect(records.map((it) => [it.title, it.place.line])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 4],
  ])
})

test('names and years of lists that are nearly CSL', async () => {
  const { records } = await readText('[{"title":"A","authors":["Ada Berg"],"year":2011,"article_url":"https://x"}]')
  expect(records).toMatchObject([
    { author: [{ family: 'Berg', given: 'Ada' }], issued: { 'date-parts': [[2011]] }, URL: 'https://x' },
  ])
})

test('a master thesis of NVA is one', async () => {
  const { records } = await readText(
    '{"entityDescription":{"mainTitle":"A","reference":{"publicationInstance":{"type":"DegreeMaster"},"publicationContext":{"publisher":{"name":"NTNU"}}}}}',
  )
  expect(records[0]).toMatchObject({ type: 'thesis', genre: 'Masteroppgave', publisher: 'NTNU' })
})

test('items of Zotero, as its service and Better BibTeX have them', async () => {
  const data = {
    itemType: 'journalArticle',
    title: 'A',
    creators: [
      { creatorType: 'author', firstName: 'Ada', lastName: 'Berg' },
      { creatorType: 'author', name: 'NAV' },
    ],
    date: '2011-03',
    abstractNote: 'Om A',
    publicationTitle: 'Tidsskrift',
    tags: [{ tag: 'ung' }, { tag: 'MeSH', type: 1 }],
    extra: 'PMID: 5',
  }
  const expected = {
    type: 'article-journal',
    title: 'A',
    author: [{ family: 'Berg', given: 'Ada' }, { literal: 'NAV' }],
    issued: { 'date-parts': [[2011, 3]] },
    'container-title': 'Tidsskrift',
    keyword: 'ung; MeSH',
    extra: { 'Manual Tags': ['ung'], extra: ['PMID: 5'] },
  }
  const service = await readText(
    JSON.stringify([
      { key: 'K', data },
      { key: 'N', data: { itemType: 'attachment' } },
    ]),
  )
  expect(service.records).toMatchObject([expected])
  expect((await readText(JSON.stringify({ config: {}, items: [data] }))).records).toMatchObject([expected])
})

test('a library by key, and an answer of Europe PMC', async () => {
  expect((await readText(`{"a":${item('A')},"b":${item('B')}}`)).records.map((it) => it.title)).toEqual(['A', 'B'])
  const answer = {
    resultList: {
      result: [{ title: 'A', authorString: 'Berg A, Vik B.', pubYear: '2011', keywordList: { keyword: ['ung'] } }],
    },
  }
  expect((await readText(JSON.stringify(answer))).records).toMatchObject([
    { title: 'A', author: [{ family: 'Berg' }, { family: 'Vik' }], issued: { 'date-parts': [[2011]] }, keyword: 'ung' },
  ])
})

test('where people work is kept beside their names', async () => {
  const author = '{"family":"Berg","given":"Ada","sequence":"first","affiliation":[{"name":"NAV"},{"name":"OsloMet"}]}'
  const { records } = await readText(`[{"type":"book","title":"A","author":[${author}]}]`)
  expect(records[0]?.author).toEqual([{ family: 'Berg', given: 'Ada' }])
  expect({ ...records[0]?.extra }).toEqual({ 'author.affiliation.name': ['NAV', 'OsloMet'] })
})
