import { describe, expect, it } from 'vitest'
import { stem, telling, withHeads } from './stems.ts'

describe('stems', () => {
  it.each([
    ['måling målinger målingene målingen'],
    ['trygg trygge tryggere'],
    ['sårbar sårbart sårbare'],
    ['ansatt ansatte ansattes'],
    ['livskvalitet livskvaliteten'],
    ['bedre bedring'],
    ['flyktningetjeneste flyktningetjenesten'],
    ['stop stops stopped stopping'],
    ['increase increases increased increasing'],
    ['går gikk gått'],
    ['came come comes'],
  ])('%s are one', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1)
  })

  it('what tells nothing of what was found is left out', () => {
    expect([...telling('Studien viser at de fleste opplever mye støy')]).toEqual([stem('fleste'), stem('støy')])
  })

  it('a compound is also its head where the text knows that word', () => {
    expect(withHeads(new Set(['oppfølgingssentral']), new Set(['sentral']))).toContain('sentral')
    expect(withHeads(new Set(['oppfølgingssentral']), new Set(['lønn']))).toEqual(new Set(['oppfølgingssentral']))
  })
})
