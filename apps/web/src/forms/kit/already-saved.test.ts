import { emptyReview, type Review } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import { alreadySaved } from './already-saved.ts'

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const before: Review = emptyReview(
  { id: id(0), key: 'nav', title: 'NAV', language: 'nb', process: 'live' },
  { seq: 1, hash: '', at: '2026-11-23T00:00:00Z' },
)
const person = { id: id(1), key: 'lie', name: 'Lie', role: 'lead' as const }
const now: Review = { ...before, people: [person] }

describe('something sent without an answer', () => {
  it('was saved where it has appeared as it was asked for', () => {
    expect(alreadySaved('namePerson', { value: { name: 'Lie', role: 'lead' } }, before, now)).toBe(true)
    expect(alreadySaved('namePerson', { value: { name: 'Lie', role: 'researcher' } }, before, now)).toBe(false)
  })

  it('was not saved where its like was there before', () => {
    expect(alreadySaved('namePerson', { value: { name: 'Lie', role: 'lead' } }, now, now)).toBe(false)
  })

  it('is not asked about where it changed what is there', () => {
    expect(alreadySaved('namePerson', { value: person }, before, now)).toBe(false)
    expect(alreadySaved('stateCommission', { value: { client: 'X' } }, before, now)).toBe(false)
  })
})
