import { describe, expect, it } from 'vitest'
import { matches } from './shortcuts.ts'

const press = (key: string, more: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('a key of the screen', () => {
  it('acts alone, but not where single keys are switched off', () => {
    expect(matches('j', press('j'), true)).toBe(true)
    expect(matches('j', press('j'), false)).toBe(false)
  })

  it('is left to the browser with Ctrl, Cmd or Alt', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(matches('j', press('j', { [held]: true }), true)).toBe(false)
  })

  it('acts with Ctrl or Cmd even where single keys are switched off', () => {
    expect(matches('Ctrl+K', press('k', { ctrlKey: true }), false)).toBe(true)
    expect(matches('Ctrl+K', press('K', { metaKey: true }), false)).toBe(true)
    expect(matches('Ctrl+K', press('k'), true)).toBe(false)
  })
})
