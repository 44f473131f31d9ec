import { expect, it } from 'vitest'
import { handOver } from './hand-over.ts'

const shares = {
  mode: 'shares',
  shares: [
    { person: 'kari', share: 2 },
    { person: 'ola', share: 1 },
  ],
} as const
const of = (people: Record<string, number>) => ({
  mode: 'shares',
  shares: Object.entries(people).map(([person, share]) => ({ person, share })),
})

it('gives the share of who leaves to another, or spreads it over all the others', () => {
  const plan = { ...shares, shares: [...shares.shares] }
  expect(handOver(plan, 'kari', 'ola')).toEqual(of({ ola: 3 }))
  expect(handOver(plan, 'kari', 'per')).toEqual(of({ ola: 1, per: 2 }))
  expect(handOver(plan, 'kari', null)).toEqual(of({ ola: 1 }))
  const alone = { mode: 'shares', shares: [{ person: 'kari', share: 1 }] } as const
  expect(handOver({ ...alone, shares: [...alone.shares] }, 'kari', null)).toEqual(alone)
})

it('leaves no theme without anybody', () => {
  const plan = handOver(
    {
      mode: 'themes',
      themes: [
        { theme: 'a', people: ['kari'] },
        { theme: 'b', people: ['kari', 'ola'] },
      ],
    },
    'kari',
    null,
  )
  expect(plan).toEqual({
    mode: 'themes',
    themes: [
      { theme: 'a', people: ['ola'] },
      { theme: 'b', people: ['ola'] },
    ],
  })
})
