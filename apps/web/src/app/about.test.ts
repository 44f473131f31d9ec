import { expect, it } from 'vitest'
import { aboutOf, readAbout } from './about.ts'

it('objects are asked about in the form of the address, and read back', () => {
  const refs = [
    { kind: 'study', id: 'a-1' },
    { kind: 'finding', id: 'b-2' },
  ]
  expect(aboutOf(refs)).toBe('study:a-1,finding:b-2')
  expect(readAbout(aboutOf(refs))).toEqual(refs)
})

it('what is not of that form is left out', () => {
  expect(readAbout('study:a,,nonsense,:x,y:')).toEqual([{ kind: 'study', id: 'a' }])
})

it('a question stays within what the route takes', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({ kind: 'finding', id: `${index}`.padStart(36, '0') }))
  const about = aboutOf(many)
  expect(about.length).toBeLessThanOrEqual(20_000)
  expect(readAbout(about)).toEqual(many.slice(0, readAbout(about).length))
})
