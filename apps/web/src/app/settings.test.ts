import { describe, expect, it } from 'vitest'
import { parseSettings } from './settings.ts'

const usual = { language: 'nb', theme: 'system', singleKeys: true }

describe('settings', () => {
  it('are the usual ones where nothing, or nonsense, is kept', () => {
    for (const text of [null, '', '{', '[]', '"x"', 'null']) expect(parseSettings(text), String(text)).toEqual(usual)
  })

  it('keep what can be read and let the rest be as usual', () => {
    expect(parseSettings('{"language":"nn","theme":"pink","singleKeys":false}')).toEqual({
      language: 'nn',
      theme: 'system',
      singleKeys: false,
    })
  })
})
