/** Ampersands that XML does not allow, and what many exports have all the same. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from '../testing/read-text.ts'
import { Ampersands } from './ampersands.ts'

const record = (title: string): string => `<record><titles><title>${title}</title></titles></record>`

test('an ampersand by itself costs no record, and is told once', async () => {
  const { records, problems } = await readText(
    `<xml><records>${record('A & B')}${record('R&D &amp; C')}${record('D')}</records></xml>`,
  )
  expect(records.map((it) => it.title)).toEqual(['A & B', 'R&D & C', 'D'])
  expect(problems.map((it) => it.code)).toEqual(['xml-malformed'])
})

test('in CDATA it stays', async () => {
  const { records } = await readText(`<xml><records>${record('<![CDATA[A & B]]>')}</records></xml>`)
  expect(records.map((it) => it.title)).toEqual(['A & B'])
})

test('the same in whatever pieces it comes', () => {
  const part = fc.constantFrom('&', 'amp;', '&lt;', '&#x41;', 'a', ' ', ';', '&nbsp;')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.nat(20), (parts, at) => {
      const text = parts.join('')
      const of = (...pieces: string[]): string => {
        const ampersands = new Ampersands(() => {})
        return pieces.map((it) => ampersands.mend(it)).join('') + ampersands.end()
      }
      expect(of(text.slice(0, at), text.slice(at))).toBe(of(text))
    }),
  )
})

test('a record that an archive has deleted is none', async () => {
  const oai = (inner: string): string => `<OAI-PMH><ListRecords>${inner}</ListRecords></OAI-PMH>`
  const { records, problems } = await readText(
    oai(
      '<record><header status="deleted"><identifier>1</identifier></header></record><record><header><identifier>2</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="o" xmlns:dc="d"><dc:title>A</dc:title></oai_dc:dc></metadata></record>',
    ),
  )
  expect(records.map((it) => it.title)).toEqual(['A'])
  expect(problems.map((it) => [it.code, it.severity])).toEqual([['record-empty', 'note']])
})
