import { describe, expect, it } from 'vitest'
import { audit } from './audit.ts'
import { manuscriptOf } from './manuscript/manuscript.ts'
import { readPlainText } from './manuscript/read-plain-text.ts'
import { bokmal } from './testing/bokmal.ts'
import { english } from './testing/english.ts'
import { offices } from './testing/offices.ts'
import { score } from './testing/planted.ts'

const review = offices()
const of = (text: string) => audit(manuscriptOf(readPlainText(text)), review)

describe('a manuscript with planted faults and traps', () => {
  it('has at least forty faults and forty traps', () => {
    const all = [bokmal, english]
    expect(all.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(40)
    const traps = all.flatMap((it) => it.traps)
    expect(traps.length).toBeGreaterThanOrEqual(40)
  })

  it.each([
    ['bokmål', bokmal],
    ['English', english],
  ])('in %s: nine faults of ten are found, nine alarms of ten are true', (_, { text, faults }) => {
    const { recall, precision, missed, wrong } = score(of(text), faults)
    expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((it: number) => it >= 0.9) })
    expect({ precision, wrong }).toMatchObject({ precision: expect.toSatisfy((it: number) => it >= 0.9) })
  })
})
