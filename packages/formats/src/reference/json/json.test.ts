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
