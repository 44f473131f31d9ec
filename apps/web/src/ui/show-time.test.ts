import { describe, expect, it } from 'vitest'
import { showDay, showPartial, showSpan } from './show-time.ts'

describe('dates on the screen', () => {
  it('are written out', () => {
    expect(showDay('2026-11-23T12:00:00Z', 'nb')).toBe('23. november 2026')
    expect(showDay('2026-11-23T12:00:00Z', 'en')).toBe('23 November 2026')
  })

  it('are as precise as they are known', () => {
    expect(showPartial('2011', 'nb')).toBe('2011')
    expect(showPartial('2011-12', 'nb')).toBe('desember 2011')
    expect(showPartial('2011-12-24', 'nb')).toBe('24. desember 2011')
  })

  it('span two ends, of which either may be open', () => {
    expect(showSpan({ from: '2007', to: '2011' }, 'nb')).toBe('2007–2011')
    expect(showSpan({ from: null, to: '2008-06' }, 'nb')).toBe('–juni 2008')
    expect(showSpan({ from: '2011', to: '2011' }, 'nb')).toBe('2011')
  })
})
