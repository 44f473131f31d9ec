/** Every format is recognised by its content and read. */
import { expect, test } from 'vitest'
import { isReferenceFormat, readableFormats } from './formats.ts'
import { detect, readAll } from './read-references.ts'
import { printName } from './shape/names.ts'
import { bytesOf, inPieces, readText } from './testing/read-text.ts'
import { samples } from './testing/samples.ts'

const formats = Object.keys(readableFormats).filter(isReferenceFormat)

test.each(formats)('%s: recognised, and its one record read', async (format) => {
  const { records, problems, ...found } = await readText(samples[format])
  expect(found).toEqual({ format, encoding: 'utf-8' })
  expect(problems.filter((it) => it.severity === 'error')).toEqual([])
  expect(records).toHaveLength(1)
  const [record] = records
  expect(record?.title).toBe('Samarbeid i tjenesten')
  expect(record?.issued?.['date-parts']?.[0]?.[0]).toBe(2011)
  expect(record?.author?.map(printName)[0]).toMatch(/^Berg, A(?:da)?$|^Ada Berg$/)
})

test.each(formats)('%s: the same in whatever pieces it comes', async (format) => {
  const bytes = bytesOf(samples[format])
  const whole = await readAll(bytes)
  for (const size of [1, 7]) expect(await readAll(inPieces(bytes, size))).toEqual(whole)
})

test.each(formats)('%s: cut anywhere, it is read without a throw', async (format) => {
  const bytes = bytesOf(samples[format])
  for (let at = 0; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 23))) {
    const { records, problems } = await readAll(bytes.subarray(0, at), { format })
    expect(records.length + problems.length).toBeGreaterThan(0)
  }
})

test('detect says format or reason of a head', () => {
  expect(detect(bytesOf(samples.wos))).toEqual({ format: 'wos', encoding: 'utf-8' })
  expect(detect(bytesOf('%PDF-1.7'))).toMatchObject({ refused: { code: 'content-pdf' } })
  expect(detect(Uint8Array.of(0x1f, 0x8b, 8, 0))).toMatchObject({ archive: 'gzip' })
})
