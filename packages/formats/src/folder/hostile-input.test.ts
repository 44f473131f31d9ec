/** Folders that were cut, mixed up or made to do harm. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFolder } from './read-folder.ts'
import { sampleFiles } from './testing/sample-files.ts'

type Files = Record<string, string>

describe('hostile input', () => {
  const paths = Object.keys(sampleFiles).filter((path) => path !== 'README.md')
  const change = fc.oneof(
    fc.record({ how: fc.constant('cut'), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constant('') }),
    fc.record({
      how: fc.constantFrom('put', 'swap'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.string({ maxLength: 3, unit: 'binary' }),
    }),
    fc.record({
      how: fc.constant('put'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.constantFrom('\n', '- ', '*', '&a ', '!b ', '{', ']', '"', '\0', '---\n', 'null'),
    }),
    fc.record({ how: fc.constant('line'), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constant('') }),
  )

  function mutate(text: string, { how, at, text: piece }: { how: string; at: number; text: string }): string {
    const place = Math.floor(at * text.length)
    if (how === 'cut') return text.slice(0, place)
    if (how === 'put') return text.slice(0, place) + piece + text.slice(place)
    if (how === 'swap') return text.slice(0, place) + piece + text.slice(place + 1)
    const lines = text.split('\n')
    return lines.toSpliced(Math.floor(at * lines.length), 1).join('\n')
  }

  it('never throws, and has a place for every reason not to load', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), change), { minLength: 1, maxLength: 3 }), (changes) => {
        const files: Files = { ...sampleFiles }
        for (const [path, how] of changes) files[path] = mutate(files[path] ?? '', how)
        const { draft, problems } = readFolder(files)
        const errors = problems.filter(({ severity }) => severity === 'error')
        expect(draft === undefined).toBe(errors.length > 0)
        for (const { where } of problems) {
          expect(where.file === 'review.yaml' || (where.file ?? '') in files).toBe(true)
          const lines = (files[where.file ?? ''] ?? '').split(/\r\n?|\n/).length
          expect(where.line).toBeGreaterThanOrEqual(1)
          expect(where.line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on any paths and texts', () => {
    const path = fc.oneof(
      fc.constantFrom(...paths, '__proto__', 'themes/1-.md', '../review.yaml', 'studies/con.yaml'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(path, fc.string({ unit: 'binary' }))), (files) => {
        expect(readFolder(Object.fromEntries(files)).problems.length).toBeGreaterThan(0)
      }),
    )
  })

  it('is not slowed down by a file of many keys, entries or faults', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index)
    const files = {
      ...sampleFiles,
      'review.yaml': `${sampleFiles['review.yaml']}${many.map((index) => `k${index}: 1`).join('\n')}\n`,
      'gaps.yaml': `- ${many.map((index) => `k${index}: 1`).join('\n  ')}\n`,
      'notes.yaml': '- a\n'.repeat(20_000),
      'conclusion.yaml': `- { key: k, text: K., bullets: [${'ledelse-1, '.repeat(20_000)}] }\n`,
    }
    const { draft, problems } = readFolder(files)
    expect(draft).toBeUndefined()
    expect(problems).toHaveLength(1_001)
  })

  const review = sampleFiles['review.yaml'] ?? ''

  it.each([
    ['a second document', `${review}---\nkey: annen\n`, 'yaml-syntax'],
    ['a key too long for the name of a file', review.replace(/^key: .*$/m, `key: ${'a'.repeat(101)}`), 'field-value'],
    ['a number that is none', review.replace(/^title: .*$/m, 'title: .nan'), 'field-type'],
  ])('names %s', (_, text, code) => {
    const { draft, problems } = readFolder({ ...sampleFiles, 'review.yaml': text })
    expect(draft).toBeUndefined()
    expect(problems.map((it) => it.code)).toContain(code)
  })
})
