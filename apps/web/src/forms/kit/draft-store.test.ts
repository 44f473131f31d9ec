import { describe, expect, it } from 'vitest'
import { type Draft, type DraftStorage, draftStore } from './draft-store.ts'

const draft: Draft = { seq: 7, base: { title: 'A' }, values: { title: 'AB', tags: ['x'], done: false, hits: null } }

function memory(): DraftStorage & { names: () => string[] } {
  const kept = new Map<string, string>()
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
    names: () => [...kept.keys()],
  }
}

describe('a draft', () => {
  it('is found again by the same tab', () => {
    const storage = memory()
    draftStore(storage, 'tab').keep('theme', draft)
    expect(draftStore(storage, 'tab').take('theme')).toEqual(draft)
    expect(draftStore(storage, 'tab').has('theme')).toBe(true)
    expect(draftStore(storage, 'tab').has('them')).toBe(false)
  })

  it('left by another tab is taken over, and belongs to one tab only', () => {
    const storage = memory()
    draftStore(storage, 'first').keep('theme', draft)
    expect(draftStore(storage, 'second').take('theme')).toEqual(draft)
    expect(storage.names()).toHaveLength(1)
    draftStore(storage, 'second').drop('theme')
    expect(draftStore(storage, 'first').has('theme')).toBe(false)
  })

  it('of this tab goes before that of another', () => {
    const storage = memory()
    const mine = { ...draft, values: { title: 'mine' } }
    draftStore(storage, 'other').keep('theme', draft)
    draftStore(storage, 'me').keep('theme', mine)
    expect(draftStore(storage, 'me').take('theme')).toEqual(mine)
    draftStore(storage, 'me').drop('theme')
    expect(draftStore(storage, 'other').take('theme')).toEqual(draft)
  })

  it('that cannot be read is none', () => {
    const storage = memory()
    storage.setItem('oversyn.draft:theme:tab', '{"seq":')
    storage.setItem('oversyn.draft:theme:old', '{"seq":1}')
    expect(draftStore(storage, 'tab').take('theme')).toBeUndefined()
    expect(draftStore(storage, 'tab').has('theme')).toBe(false)
  })

  it('does no harm where storage is missing, closed or full', () => {
    const full: DraftStorage = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    for (const store of [draftStore(undefined, 'tab'), draftStore(full, 'tab')]) {
      store.keep('theme', draft)
      expect(store.take('theme')).toBeUndefined()
      store.drop('theme')
    }
  })
})
