import { describe, expect, it } from 'vitest'
import { chosen, nextSort, viewRows } from './table-view.ts'

const rows = [
  { name: 'Berg', year: 2009, types: ['note'] },
  { name: 'Aas', year: null, types: ['article', 'note'] },
  { name: 'Dahl', year: 2007, types: ['report'] },
]
const table = {
  columns: [{ id: 'year', header: 'År', priority: 1, sort: (row: (typeof rows)[number]) => row.year } as const],
  filters: [{ id: 'type', label: 'Type', options: [], of: (row: (typeof rows)[number]) => row.types }],
  text: (row: (typeof rows)[number]) => `${row.name} ${row.types.join(' ')}`,
}
const names = (view: Record<string, string>) => viewRows(rows, view, table).map((row) => row.name)

describe('what a table shows', () => {
  it('is all rows as they came, where nothing is asked for', () => {
    expect(names({})).toEqual(['Berg', 'Aas', 'Dahl'])
  })

  it('is the rows with one of the chosen values', () => {
    expect(names({ type: 'article' })).toEqual(['Aas'])
    expect(names({ type: 'article,report' })).toEqual(['Aas', 'Dahl'])
  })

  it('has every word that is sought, whatever the case', () => {
    expect(names({ q: 'NOTE aa' })).toEqual(['Aas'])
    expect(names({ q: 'note dahl' })).toEqual([])
  })

  it('puts what is unknown last, rising and falling', () => {
    expect(names({ sort: 'year' })).toEqual(['Dahl', 'Berg', 'Aas'])
    expect(names({ sort: '-year' })).toEqual(['Berg', 'Dahl', 'Aas'])
  })
})

describe('the address of a table', () => {
  it('goes from rising to falling and back to none', () => {
    expect(nextSort({}, 'year')).toBe('year')
    expect(nextSort({ sort: 'year' }, 'year')).toBe('-year')
    expect(nextSort({ sort: '-year' }, 'year')).toBeUndefined()
    expect(nextSort({ sort: '-year' }, 'name')).toBe('name')
  })

  it('chooses several values with commas', () => {
    expect(chosen({ type: 'note,,report' }, 'type')).toEqual(['note', 'report'])
    expect(chosen({}, 'type')).toEqual([])
  })
})
