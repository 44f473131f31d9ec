/** Bad and hostile input: read as far as it goes, each loss told with its line, and never a throw. */
import fc from 'fast-check'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isReferenceFormat, readableFormats } from './formats.ts'
import { detect, readAll, readReferences } from './read-references.ts'
import { bytesOf, readText } from './testing/read-text.ts'
import { samples } from './testing/samples.ts'

const codes = async (text: string): Promise<string[]> => (await readText(text)).problems.map((it) => it.code)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0))
const utf16 = (text: string, mark: boolean): Uint8Array => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')

test('anything at all, forced into any format, is read without a throw', async () => {
  const formats = Object.keys(readableFormats).filter(isReferenceFormat)
  const mutated = fc
    .tuple(
      fc.constantFrom(...formats),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(60), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 5 }),
    )
    .map(([format, cuts]) => {
      let text = `${samples[format]}\n${samples[format]}`
      for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length)
      return { format, text }
    })
  await fc.assert(
    fc.asyncProperty(mutated, async ({ format, text }) => {
      await readText(text, { format })
      await readText(text)
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['a web page', '<!DOCTYPE html><html><head><title>Log in</title></head></html>', 'content-html'],
  ['an error in JSON', '{"error":"Rate limit exceeded"}', 'content-error'],
  ['a PDF', '%PDF-1.7 …', 'content-pdf'],
  ['nothing', '', 'file-empty'],
  ['white space', '\uFEFF \r\n ', 'file-empty'],
  ['prose', 'Dear colleague,\nplease find the references attached.', 'format-unknown'],
  ['other XML', '<rss><channel><title>News</title></channel></rss>', 'format-unknown'],
])('%s is refused and named', async (_, text, code) => {
  const { format, records, problems } = await readText(text)
  expect({ format, records, codes: problems.map((it) => it.code) }).toEqual({
    format: null,
    records: [],
    codes: [code],
  })
})

test('the message of an error is shown', async () => {
  const [problem] = (await readText('{"error":"Rate limit exceeded"}')).problems
  expect(problem?.message).toContain('Rate limit exceeded')
})

test('a spreadsheet is refused as one', async () => {
  const book = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') })
  expect((await readAll(book)).problems.map((it) => it.code)).toEqual(['content-spreadsheet'])
})

test('encodings are recognised', async () => {
  const title = 'TY  - JOUR\nTI  - Blåbær på øya\nER  - \n'
  const read = async (bytes: Uint8Array) => {
    const { encoding, records } = await readAll(bytes)
    return { encoding, title: records[0]?.title }
  }
  const expected = 'Blåbær på øya'
  expect(await read(bytesOf(title))).toEqual({ encoding: 'utf-8', title: expected })
  expect(await read(bytesOf(`\uFEFF${title}`))).toEqual({ encoding: 'utf-8-bom', title: expected })
  expect(await read(utf16(title, true))).toEqual({ encoding: 'utf-16le-bom', title: expected })
  expect(await read(utf16(title, false))).toEqual({ encoding: 'utf-16le', title: expected })
  expect(
    await read(
      utf16(title, true)
        .slice()
        .reverse()
        .reverse()
        .map((_, at, all) => all[at ^ 1] ?? 0),
    ),
  ).toEqual({
    encoding: 'utf-16be-bom',
    title: expected,
  })
  expect(await read(latin1(title))).toEqual({ encoding: 'windows-1252', title: expected })
  const mac = title.replaceAll('å', '\u008C').replaceAll('æ', '\u00BE').replaceAll('ø', '\u00BF')
  expect(await read(latin1(mac))).toEqual({ encoding: 'macintosh', title: expected })
})

test('a few bytes that are not UTF-8 cost no letters', async () => {
  const bytes = Buffer.concat([bytesOf('TY  - JOUR\nTI  - Æøå æøå\nN1  - '), latin1('bl\u00E5'), bytesOf('\nER  - \n')])
  const { records, problems } = await readAll(bytes)
  expect([records[0]?.note, problems[0]?.code, problems[0]?.line]).toEqual(['blå', 'encoding-mixed', 3])
})

test('UTF-8 that is not what XML says is told', async () => {
  const { records, encoding, problems } = await readAll(
    latin1(`<?xml version="1.0" encoding="UTF-8"?>${samples['endnote-xml'].replace('Samarbeid', 'Bl\u00E5b\u00E6r')}`),
  )
  expect([records[0]?.title, encoding, problems[0]?.code]).toEqual([
    'Blåbær i tjenesten',
    'windows-1252',
    'encoding-wrong',
  ])
})

test('archives are opened, with the file at each record', async () => {
  const { format, records } = await readAll(
    zipSync({ 'a.ris': strToU8(samples.ris), 'sub/b.bib': strToU8(samples.bibtex) }),
  )
  expect([format, records.map((it) => it.place.file)]).toEqual(['ris', ['a.ris', 'sub/b.bib']])
  expect((await readAll(gzipSync(strToU8(samples.nbib)))).records).toHaveLength(1)
})

test('an archive that unpacks to too much is not read on, and one within another not opened', async () => {
  const bomb = zipSync({ 'a.ris': new Uint8Array(30_000_000) })
  expect((await readAll(bomb)).problems.map((it) => it.code)).toContain('archive-too-large')
  const nested = zipSync({ 'b.zip': zipSync({ 'a.ris': strToU8(samples.ris) }) })
  expect((await readAll(nested)).problems.map((it) => it.code)).toEqual(['archive-nested'])
  const cut = zipSync({ 'a.ris': strToU8(samples.ris.repeat(200)) }, { level: 0 })
  expect((await readAll(cut.subarray(0, 4_000))).problems.map((it) => it.code)).toContain('archive-damaged')
})

test('entities are not expanded, and nesting has an end', async () => {
  const xml = `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "${'x'.repeat(100)}">]>${samples['endnote-xml'].replace('2011', '2011&a;')}`
  expect((await readText(xml)).problems.map((it) => it.code)).toContain('xml-entity')
  expect(await codes(`<xml><records>${'<a>'.repeat(5000)}`)).toContain('xml-too-deep')
})

test('broken XML is read to its end', async () => {
  const { records, problems } = await readText(samples['endnote-xml'].slice(0, -40))
  expect([records.length, problems.some((it) => it.code === 'record-unfinished')]).toEqual([1, true])
})

test('strings of BibTeX cannot multiply without end, nor refer in circles', async () => {
  const bomb = Array.from(
    { length: 12 },
    (_, k) =>
      `@string{a${k} = ${
        k === 0
          ? '"xxxxxxxxxx"'
          : Array(10)
              .fill(`a${k - 1}`)
              .join(' # ')
      }}`,
  )
  expect(await codes(`${bomb.join('\n')}\n@article{k, title = a11}`)).toContain('string-too-long')
  expect((await readText('@string{a = b # "x"}\n@string{b = a}\n@article{k, title = a # b}')).records).toHaveLength(1)
})

test('a quotation mark that is never closed costs one row', async () => {
  const { records, problems } = await readText('Title,Year\n"open,2011\nnext,2012\nlast,2013\n')
  expect([records.length, problems[0]?.code, problems[0]?.line]).toEqual([3, 'quote-open', 2])
})

test('a line without end is cut and told, in bounded memory', async () => {
  const { records, problems } = await readText(`TY  - JOUR\nAB  - ${'a'.repeat(3_000_000)}\nER  - \n`)
  expect([records[0]?.abstract?.length, problems[0]?.code, problems[0]?.line]).toEqual([999_994, 'field-cut', 2])
})

test('keys of JSON do not reach any prototype', async () => {
  const { records } = await readText('[{"__proto__":{"polluted":"yes"},"type":"book","title":"x"}]')
  expect(records[0]?.extra).toEqual({ '__proto__.polluted': ['yes'] })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('reading can be cancelled and followed', async () => {
  const bytes = bytesOf(samples.ris.repeat(20_000))
  let [seen, asked] = [0, 0]
  const events = readReferences(bytes, {
    cancelled: () => {
      asked += 1
      return asked > 2
    },
    progress: (it) => {
      seen = it
    },
  })
  const all = []
  for await (const event of events) all.push(event)
  expect(all.at(-1)).toMatchObject({ problem: { code: 'cancelled' } })
  expect([seen > 0, seen < bytes.length]).toEqual([true, true])
})

test('a head that is cut within a letter is still recognised', () => {
  const bytes = bytesOf('TY  - JOUR\nTI  - å')
  expect(detect(bytes.subarray(0, -1))).toMatchObject({ format: 'ris', encoding: 'utf-8' })
})
