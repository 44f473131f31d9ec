import { commands } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import { formsEn } from '../../i18n/forms/en.ts'
import { formsNb } from '../../i18n/forms/nb.ts'
import { formsNn } from '../../i18n/forms/nn.ts'
import type { Field } from './field.ts'
import { fieldErrors, problemErrors } from './field-errors.ts'
import { inputOf } from './values.ts'

const fields: Field[] = [
  { kind: 'choice', path: 'value.type', label: 'type', empty: 'required', options: [] },
  { kind: 'line', path: 'value.title', label: 'title', empty: 'required' },
  { kind: 'names', path: 'value.authors', label: 'authors', empty: 'keep' },
  { kind: 'whole', path: 'value.year', label: 'year', empty: 'null' },
  { kind: 'line', path: 'value.date', label: 'date', empty: 'omit', format: 'date' },
  { kind: 'line', path: 'value.language', label: 'language', empty: 'required', format: 'languageCode' },
  { kind: 'line', path: 'value.url', label: 'url', empty: 'omit', format: 'url' },
]

function errorsOf(values: Record<string, string>) {
  const good = { 'value.type': 'note', 'value.title': 'A', 'value.language': 'nb' }
  const read = commands.describeReport.input.safeParse(inputOf(fields, { ...good, ...values }, {}))
  return read.success ? [] : fieldErrors(read.error, fields)
}

describe('what a schema refuses', () => {
  it.each([
    ['value.type', '', 'choose'],
    ['value.title', ' ', 'required'],
    ['value.title', 'a'.repeat(1001), 'tooLong'],
    ['value.authors', ', Kari', 'name'],
    ['value.year', 'nitten', 'whole'],
    ['value.year', '99999', 'tooBig'],
    ['value.date', '24.12.2011', 'date'],
    ['value.language', 'Norsk', 'languageCode'],
    ['value.url', 'nav.no', 'url'],
  ])('stands at %s where it holds "%s"', (path, value, code) => {
    expect(errorsOf({ [path]: value })).toEqual([expect.objectContaining({ path, code })])
  })

  it('comes in the order of the fields, one a field', () => {
    expect(errorsOf({ 'value.url': 'x', 'value.title': '', 'value.authors': ', A\n, B' }).map((it) => it.path)).toEqual(
      ['value.title', 'value.authors', 'value.url'],
    )
  })

  it('asks for a word or a tick where unknown must be said', () => {
    const strategy: Field[] = [{ kind: 'text', path: 'value.strategy', label: '', empty: 'unknown' }]
    const read = commands.logSearch.input.safeParse(inputOf(strategy, { 'value.strategy': '' }, {}))
    const found = read.success ? [] : fieldErrors(read.error, strategy)
    expect(found[0]).toEqual({ path: 'value.strategy', code: 'unknownOrFill' })
  })
})

describe('what the server refuses', () => {
  it('stands at its field, else at the form', () => {
    const problem = (path: string) => ({
      code: 'input-invalid',
      severity: 'error' as const,
      message: '',
      where: {},
      values: { path },
    })
    expect(problemErrors([problem('input.value.authors.0.family'), problem('expect')], fields)).toEqual([
      { path: 'value.authors', code: 'other' },
      { path: null, code: 'other' },
    ])
  })
})

describe('the sentences', () => {
  it('name the field in every language', () => {
    for (const { errors } of [formsNb, formsNn, formsEn])
      for (const [code, sentence] of Object.entries(errors))
        expect(sentence.includes('{{label}}'), code).toBe(code !== 'form')
  })
})
