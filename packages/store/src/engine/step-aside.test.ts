/** Others go first, but not for ever. */
import { expect, it } from 'vitest'
import { stepAside } from './step-aside.ts'

it('goes on at once where nobody else has asked, and waits until those who have are done', async () => {
  let count = 10
  const aside = stepAside({ asked: () => count })
  const took = async () => {
    const before = performance.now()
    await aside()
    return performance.now() - before
  }
  count += 1
  expect(await took()).toBeLessThan(4)
  // One step of our own, and a reader who asks three times more, each time with what came before.
  count += 2
  let more = 3
  const reader = setInterval(() => {
    count += 1
    more -= 1
    if (more === 0) clearInterval(reader)
  }, 2)
  await aside()
  expect(more).toBe(0)
  count += 1
  expect(await took()).toBeLessThan(4)
})

it('is not held up by somebody who never stops asking', async () => {
  let count = 0
  const aside = stepAside({ asked: () => count++ })
  const before = performance.now()
  await aside()
  expect(performance.now() - before).toBeLessThan(2_000)
})

it('does not wait where every reader has a connection of their own', async () => {
  await stepAside({})()
})
