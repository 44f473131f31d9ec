/** The beginnings of PDF files, good and hostile. The thread runs from the build. */
import { deflateSync } from 'node:zlib'
import { buildReportIndex, matchFile } from '@oversyn/fulltext'
import { afterAll, describe, expect, it } from 'vitest'
import { pdfFile } from '../testing/pdf-file.ts'
import type { ByteSource } from './front-matter.ts'
import { FrontMatterReader, readFrontMatter } from './read-front-matter.ts'

const reader = new FrontMatterReader()
afterAll(() => reader.close())

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const latin = (packed: Uint8Array) => Buffer.from(packed).toString('latin1')
const page = ['Samhandling på tvers', 'Åse Fjelltun', '', 'Sammendrag', 'Noe tekst.']

describe('a PDF', () => {
  it('gives the text of its first three pages, its fields and its number of pages', async () => {
    const file = pdfFile([page, ['Side to'], ['Side tre'], ['Side fire']], {
      info: { Title: 'Samhandling', Author: 'Fjelltun', Subject: 'doi:10.5555/a.1' },
    })
    expect(await reader.read(file)).toEqual({
      text: 'Samhandling på tvers\nÅse Fjelltun\n\nSammendrag\nNoe tekst.\fSide to\fSide tre',
      metadata: { title: 'Samhandling', author: 'Fjelltun', other: 'doi:10.5555/a.1' },
      pages: 4,
      problem: null,
    })
  })

  it('that begins with covers without text is read from its first text on', async () => {
    expect(await reader.read(pdfFile([[], [], page]))).toMatchObject({
      text: expect.stringMatching(/^Samhandling/),
      problem: null,
    })
  })

  it('finds its report', async () => {
    const title = 'Samhandling på tvers av tjenester: en studie av overganger'
    const lines = ['Ingenstad tidsskrift 3/2019', ...title.split(': '), 'Åse Fjelltun', '', 'Sammendrag']
    const { text, metadata } = await reader.read(pdfFile([lines]))
    const index = buildReportIndex([
      { id: 'a', title, authors: ['Fjelltun, Åse'], year: 2019, doi: null, pmid: null },
      { id: 'b', title: 'Sammendrag av noe helt annet her', authors: ['Dahl, Per'], year: null, doi: null, pmid: null },
    ])
    expect(matchFile(index, { fileName: 'a.pdf', text, metadata })).toMatchObject({
      match: { report: 'a', reason: 'title-and-author' },
      runnerUp: null,
    })
  })

  it('is left as it was', async () => {
    const file = pdfFile([page])
    const before = file.slice()
    await reader.read(file)
    expect(file).toEqual(before)
  })

  it('is read after the one before it, also when both are asked for at once', async () => {
    const files = ['en', 'to', 'tre'].map((word) => reader.read(pdfFile([[word]])))
    expect((await Promise.all(files)).map(({ text }) => text)).toEqual(['en', 'to', 'tre'])
  })
})

describe('what is wrong is said', () => {
  const locked = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`
  it.each([
    ['a scan', pdfFile([[], []]), 'scanned'],
    ['a locked file', pdfFile([page], { encrypt: locked }), 'encrypted'],
    ['no bytes', new Uint8Array(), 'not-a-pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'not-a-pdf'],
    ['a web page', bytes('<html>Log in to read this article</html>'), 'not-a-pdf'],
    ['half a file', pdfFile([page]).slice(0, 300), 'damaged'],
    ['a beginning only', bytes('%PDF-1.7\n'), 'damaged'],
    ['rubbish after the beginning', bytes(`%PDF-1.7\n${'\xfe(<<['.repeat(5000)}`), 'damaged'],
  ])('%s', async (_, file, problem) => {
    expect(await reader.read(file)).toMatchObject({ text: '', problem })
  })

  it('a scan keeps its fields', async () => {
    expect(await reader.read(pdfFile([[]], { info: { Title: 'En tittel' } }))).toEqual({
      text: '',
      metadata: { title: 'En tittel' },
      pages: 1,
      problem: 'scanned',
    })
  })
})

describe('what is too much is bounded', () => {
  it('half a gigabyte is read in parts', async () => {
    // Pictures lie between the pages and the table at the end, as in a scan.
    const file = latin(pdfFile([page]))
    const table = file.indexOf('xref\n')
    const beginning = bytes(`${file.slice(0, table)}9 0 obj\n<< /Length 500000000 >>\nstream\n`)
    const end = bytes(file.slice(table).replace(/startxref\n\d+/, `startxref\n${beginning.length + 500_000_000}`))
    const size = beginning.length + 500_000_000 + end.length
    let read = 0
    const source: ByteSource = {
      size,
      read: async (from, to) => {
        read += to - from
        const part = new Uint8Array(to - from).fill(0xd8)
        if (from < beginning.length) part.set(beginning.subarray(from, to))
        if (to > size - end.length)
          part.set(end.subarray(Math.max(0, from - (size - end.length))), Math.max(0, size - end.length - from))
        return part
      },
    }
    expect(await reader.read(source)).toMatchObject({ text: expect.stringMatching(/^Samhandling/), problem: null })
    expect(read).toBeLessThan(2_000_000)
  })

  it('half a gigabyte of nothing is given up', async () => {
    const source: ByteSource = {
      size: 500_000_000,
      read: async (from, to) => (from === 0 ? bytes('%PDF-1.7\n'.padEnd(to)) : new Uint8Array(to - from).fill(32)),
    }
    const found = await readFrontMatter(source)
    expect(['too-heavy', 'damaged']).toContain(found.problem)
  })

  it('a page that unpacks to a quarter of a gigabyte does not hold up the rest', async () => {
    const packed = latin(deflateSync(Buffer.alloc(1 << 28, '(a) Tj ')))
    const file = pdfFile([['x']], { content: { bytes: packed, filter: 'FlateDecode' } })
    expect(file.length).toBeLessThan(2_000_000)
    const small = new FrontMatterReader({ milliseconds: 3000, memory: 200 * 1024 * 1024 })
    const began = performance.now()
    const found = await small.read(file)
    expect(performance.now() - began).toBeLessThan(20_000)
    expect([null, 'too-heavy']).toContain(found.problem)
    expect(found.text.length).toBeLessThan(500_000)
    expect(await small.read(pdfFile([page]))).toMatchObject({ problem: null })
    await small.close()
  })

  it('a page that is a book is read in part', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `Linje ${at} av en side uten ende`)
    const { text, problem } = await reader.read(pdfFile([lines]))
    expect(problem).toBeNull()
    expect(text.length).toBeLessThan(100_000)
  })

  it('a source that fails is the fault of the source', async () => {
    const source: ByteSource = {
      size: 100_000,
      read: async (from, to) => {
        if (from > 0) throw new Error('The disk is gone.')
        return bytes('%PDF-1.7\n'.padEnd(to))
      },
    }
    await expect(reader.read(source)).rejects.toThrow('The disk is gone.')
    expect(await reader.read(pdfFile([page]))).toMatchObject({ problem: null })
  })
})

it('whatever is cut out of a file, there is an answer', async () => {
  const file = pdfFile([page, page])
  for (let at = 20; at < file.length; at += 37) {
    const cut = Uint8Array.of(...file.slice(0, at), ...file.slice(at + 19))
    expect(await reader.read(cut)).toHaveProperty('problem')
  }
})
