import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { auditCodes } from '../codes.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { bokmal } from '../testing/bokmal.ts'
import { english } from '../testing/english.ts'
import { offices } from '../testing/offices.ts'
import { auditConfidence, auditName, auditPlace, auditSentence, auditSettles, auditsMade } from './index.ts'

const problems = [bokmal, english].flatMap(({ text }) => audit(manuscriptOf(readPlainText(text)), offices()))

describe.each(['nb', 'nn', 'en'] as const)('the audit in %s', (language) => {
  it('says every problem in one whole sentence, and what would settle it', () => {
    for (const problem of problems) {
      for (const said of [auditSentence(problem, language), auditSettles(problem, language)])
        expect(said).toMatch(/^[\p{Lu}\d“«[].*[.»”]$/u)
      expect(auditSentence(problem, language)).not.toMatch(/undefined|\(\)|“”|«»|\s{2}| [,.;]/)
    }
  })

  it('has a name, and what was looked for, for every code', () => {
    expect(auditsMade(language).map(({ code }) => code)).toEqual(auditCodes)
    expect(new Set(auditCodes.map((code) => auditName(code, language))).size).toBe(auditCodes.length)
  })
})

it('the English sentences are the messages themselves', () => {
  for (const problem of problems) {
    expect(auditSentence(problem, 'en')).toBe(problem.message)
    expect(auditSettles(problem, 'en')).toBe(problem.settles)
  }
})

it('says how sure it is in three steps, and where in the words of the reader', () => {
  expect([0.95, 0.7, 0.4].map((it) => auditConfidence(it, 'nb'))).toEqual(['nesten sikkert', 'trolig', 'kanskje'])
  expect(auditPlace({ page: 3, line: 12 }, 'nn')).toBe('side 3, linje 12')
  expect(auditPlace({ page: null, line: 12 }, 'en')).toBe('line 12')
})

it('nynorsk has none of the commonest words of bokmål', () => {
  for (const problem of problems)
    expect(auditSentence({ ...problem, values: {} }, 'nn')).not.toMatch(
      /(?<!\p{L})(?:ikke|fra|noe|en|et|de|men\ssom)(?!\p{L})/u,
    )
})

it('a code of another version keeps its own sentence', () => {
  expect(auditSentence({ code: 'new-kind', message: 'Something new.' }, 'nb')).toBe('Something new.')
})
