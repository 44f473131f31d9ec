import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

describe('the beginning of a text', () => {
  it('is the text where that is short', () => {
    expect(excerpt('Norge')).toBe('Norge')
  })

  it('ends between words, and says that it goes on', () => {
    expect(excerpt('Der ledelsen er enhetlig, kommer lederen på de fleste kontorer fra staten.')).toBe(
      'Der ledelsen er enhetlig, kommer lederen på de fleste …',
    )
    expect(excerpt('a'.repeat(80))).toBe(`${'a'.repeat(60)} …`)
  })
})
