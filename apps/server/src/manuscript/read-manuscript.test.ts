import { audit, manuscriptOf } from '@oversyn/audit'
import { bokmal, distance, distanceBokmal, distanceEnglish, english, offices, score } from '@oversyn/audit/testing'
import { describe, expect, it } from 'vitest'
import { pdfFile, pdfFileOf } from '../testing/pdf-file.ts'
import { paragraph, run, wordFile, wordFileOf } from '../testing/word-file.ts'
import { readManuscript } from './read-manuscript.ts'

const texts = async (name: string, bytes: Uint8Array) => (await readManuscript(name, bytes)).map(({ text }) => text)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('the planted manuscript in every format', () => {
  it.each([
    ['m.docx', bokmal, offices(), wordFileOf(bokmal.text)],
    ['m.pdf', bokmal, offices(), pdfFileOf(bokmal.text)],
    ['m.pdf', english, offices(), pdfFileOf(english.text)],
    ['m.html', bokmal, offices(), bytes(htmlOf(bokmal.text))],
    ['with-footnotes.docx', distanceBokmal, distance(), wordFileOf(distanceBokmal.text)],
    ['with-numbers.docx', distanceEnglish, distance(), wordFileOf(distanceEnglish.text)],
    ['with-numbers.pdf', distanceEnglish, distance(), pdfFileOf(distanceEnglish.text)],
  ])('%s: four faults of five are found, seven alarms of ten are true', async (name, { faults }, review, file) => {
    const problems = audit(manuscriptOf(await readManuscript(name, file)), review)
    const { recall, precision, missed, wrong } = score(problems, faults)
    expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((it: number) => it >= 0.8) })
    expect({ precision, wrong }).toMatchObject({ precision: expect.toSatisfy((it: number) => it >= 0.7) })
  })
})

describe('Word files', () => {
  it('are read as if tracked changes were accepted', async () => {
    const body = `<w:p>${run('Det var ')}<w:del><w:r><w:delText>tretten</w:delText></w:r></w:del><w:ins>${run('femten')}</w:ins>${run(' studier.')}</w:p>`
    expect(await texts('a.docx', wordFile(body))).toEqual(['Det var femten studier.'])
  })

  it('keep text boxes once, and notes last', async () => {
    const box = `<w:p>${run('Før. ')}<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('I boksen.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('I boksen.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>`
    const note = `<w:footnote w:id="1">${paragraph('En note (Lie 2011).')}</w:footnote>`
    const pieces = await readManuscript('a.docx', wordFile(box, note))
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'I boksen.'],
      ['paragraph', 'Før.'],
      ['note', 'En note (Lie 2011).'],
    ])
  })

  it('keep digits that are set high apart from the word before', async () => {
    const high = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1, 3–5</w:t></w:r>'
    expect(await texts('a.docx', wordFile(`<w:p>${run('Det er vist.')}${high}${run(' I 2010.')}</w:p>`))).toEqual([
      'Det er vist.¹,³–⁵ I 2010.',
    ])
  })

  it('keep the rows of tables together', async () => {
    const row = `<w:tbl><w:tr><w:tc>${paragraph('Hansen')}</w:tc><w:tc>${paragraph('2008')}</w:tc></w:tr></w:tbl>`
    expect(await texts('a.docx', wordFile(row))).toEqual(['Hansen | 2008'])
  })
})

describe('PDF files', () => {
  it('give page and line', async () => {
    const [, second] = await readManuscript('a.pdf', pdfFile([['Første side.'], ['', 'Andre side.']]))
    expect(second).toMatchObject({ text: 'Andre side.', starts: [{ page: 2 }] })
  })

  it('keep digits that are set high apart, and in their line', async () => {
    expect(await texts('a.pdf', pdfFile([['Det er vist^{1,2} i 2010.']]))).toEqual(['Det er vist¹,² i 2010.'])
  })

  it('without text say so', async () => {
    await expect(readManuscript('skannet.pdf', pdfFile([[], []]))).rejects.toMatchObject({
      code: 'manuscript-without-text',
    })
  })
})

describe('what cannot be read is refused', () => {
  it.each([
    ['tom.txt', bytes(' \n\n'), 'manuscript-without-text'],
    ['bilde.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'manuscript-unreadable'],
    ['halv.docx', wordFileOf(bokmal.text).slice(0, 900), 'manuscript-unreadable'],
    ['halv.pdf', bytes('%PDF-1.4\nikke mer'), 'manuscript-unreadable'],
  ])('%s', async (name, file, code) => {
    await expect(readManuscript(name, file)).rejects.toMatchObject({ code })
  })

  it('text of an older Windows is read', async () => {
    expect(await texts('gammel.txt', Uint8Array.of(0x42, 0x6c, 0xe5, 0x62, 0xe6, 0x72, 0x2e))).toEqual(['Blåbær.'])
  })
})

function htmlOf(markdown: string): string {
  const body = markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const safe = line.replace(/&/g, '&amp;')
      if (safe.startsWith('# ')) return `<h1>${safe.slice(2)}</h1>`
      return safe.startsWith('- ') ? `<ul><li>${safe.slice(2)}</li></ul>` : `<p>${safe}</p>`
    })
  return `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>${body.join('\n')}</body></html>`
}
