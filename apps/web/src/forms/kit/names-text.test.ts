import type { Name } from '@oversyn/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNames, printNames } from './names-text.ts'

describe('names as text', () => {
  it('are one a line, family name first', () => {
    expect(parseNames('Hansen, Kari\n Lie , Per Ola \nNAV')).toEqual([
      { family: 'Hansen', given: 'Kari' },
      { family: 'Lie', given: 'Per Ola' },
      { family: 'NAV' },
    ])
  })

  it('skip empty lines, and take semicolons for line breaks', () => {
    expect(parseNames('\n\nHansen, Kari; Lie, Per\n')).toEqual([
      { family: 'Hansen', given: 'Kari' },
      { family: 'Lie', given: 'Per' },
    ])
  })

  it('keep a line without a family name, so that it can be refused', () => {
    expect(parseNames(', Kari')).toEqual([{ family: '', given: 'Kari' }])
  })

  it('come back as they were printed', () => {
    const part = fc.stringMatching(/^[A-Za-zÆØÅæøå-]{1,12}( [A-Za-z.]{1,5})?$/)
    const name = fc.oneof(fc.record({ family: part }), fc.record({ family: part, given: part }))
    fc.assert(
      fc.property(fc.array(name), (names: Name[]) => {
        expect(parseNames(printNames(names))).toEqual(names)
      }),
    )
  })
})
