import { describe, expect, it } from 'vitest'
import type { Field } from './field.ts'
import { inputOf, mergeValues, sameValues, valuesOf } from './values.ts'

const line = (path: string, empty: 'required' | 'omit' | 'null' | 'unknown'): Field => ({
  kind: 'line',
  path,
  label: path,
  empty,
})

describe('the fields of a form', () => {
  it('leave what no field shows as it is', () => {
    const base = { value: { id: '1', key: 'a', title: 'A', quote: 'q' } }
    const fields = [line('value.title', 'required')]
    expect(inputOf(fields, { ...valuesOf(fields, base), 'value.title': ' B ' }, base)).toEqual({
      value: { id: '1', key: 'a', title: 'B', quote: 'q' },
    })
    expect(base.value.title).toBe('A')
  })

  it('keep empty, left out and unknown apart', () => {
    const fields = [
      line('a', 'required'),
      line('b', 'omit'),
      line('c', 'null'),
      line('d', 'unknown'),
      line('e', 'unknown'),
    ]
    const values = { a: '', b: '', c: '', d: '', e: null }
    expect(inputOf(fields, values, {})).toEqual({ a: '', c: null, d: '', e: null })
    expect(valuesOf(fields, { d: null, c: null, e: 'x' })).toEqual({ a: '', b: '', c: '', d: null, e: 'x' })
  })

  it('read whole numbers, also with spaces between thousands, and leave the rest to be refused', () => {
    const fields: Field[] = [{ kind: 'whole', path: 'hits', label: 'hits', empty: 'unknown' }]
    const read = (hits: string | null) => inputOf(fields, { hits }, {})
    expect(read('1 204')).toEqual({ hits: 1204 })
    expect(read('0')).toEqual({ hits: 0 })
    expect(read('1,5')).toEqual({ hits: '1,5' })
    expect(read(null)).toEqual({ hits: null })
  })

  it('that are not shown are left out', () => {
    const fields: Field[] = [
      line('framework', 'required'),
      { ...line('population', 'required'), shown: (values) => values.framework === 'pcc' },
    ]
    const values = { framework: 'free', population: 'NAV' }
    expect(inputOf(fields, values, { population: 'NAV' })).toEqual({ framework: 'free' })
    expect(inputOf(fields, { ...values, framework: 'pcc' }, {})).toEqual({ framework: 'pcc', population: 'NAV' })
  })

  it('make a span of two dates, either open, and nothing of none', () => {
    const fields: Field[] = [
      { kind: 'span', path: 'studied', label: '', fromLabel: '', toLabel: '', empty: 'null' },
      { kind: 'span', path: 'published', label: '', fromLabel: '', toLabel: '', empty: 'omit' },
    ]
    expect(inputOf(fields, { studied: ['2007', ''], published: ['', ''] }, {})).toEqual({
      studied: { from: '2007', to: null },
    })
    expect(inputOf(fields, { studied: ['', ' '], published: ['', '2011'] }, {})).toEqual({
      studied: null,
      published: { from: null, to: '2011' },
    })
  })

  it('show a stored word as the language says it', () => {
    const fields: Field[] = [
      { kind: 'text', path: 'limits', label: '', empty: 'unknown', alias: { stored: 'none', shown: 'ingen' } },
    ]
    expect(valuesOf(fields, { limits: 'none' })).toEqual({ limits: 'ingen' })
    expect(inputOf(fields, { limits: 'Ingen' }, {})).toEqual({ limits: 'none' })
    expect(inputOf(fields, { limits: 'ingen før 2006' }, {})).toEqual({ limits: 'ingen før 2006' })
  })
})

describe('two versions', () => {
  it('are merged field by field: mine where I wrote, theirs elsewhere', () => {
    const base = { title: 'A', text: 'x', tags: ['1'] }
    const mine = { title: 'A', text: 'mine', tags: ['1'] }
    const theirs = { title: 'B', text: 'theirs', tags: ['1', '2'] }
    expect(mergeValues(base, mine, theirs)).toEqual({ title: 'B', text: 'mine', tags: ['1', '2'] })
  })

  it('say the same or not', () => {
    expect(sameValues({ a: ['1'], b: null }, { a: ['1'] })).toBe(true)
    expect(sameValues({ a: '' }, { a: null })).toBe(false)
  })
})
