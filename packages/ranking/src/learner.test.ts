/** What the ranking promises, on good input and bad. */
import { describe, expect, it } from 'vitest'
import { madeUpRecords } from './fixture.ts'
import { ActiveLearner } from './learner.ts'

const taught = (records: ReturnType<typeof madeUpRecords>, count: number, seed = 0): ActiveLearner => {
  const learner = new ActiveLearner(records, { seed })
  for (const { id, label } of records.filter((it) => it.label).slice(0, count)) learner.label(id, Boolean(label))
  for (const { id, label } of records.filter((it) => !it.label).slice(0, count)) learner.label(id, Boolean(label))
  learner.refresh()
  return learner
}

describe.each(['en', 'nb'] as const)('ranking in %s', (language) => {
  const records = madeUpRecords(200, 20, { language })
  const relevant = new Set(records.filter((it) => it.label).map((it) => it.id))

  it('puts the relevant before the others', () => {
    expect(
      taught(records, 2)
        .next(18)
        .filter((id) => relevant.has(id)).length,
    ).toBeGreaterThan(15)
  })
  it('says which words raised a record, and which lowered one', () => {
    const learner = taught(records, 5)
    const [top = ''] = learner.next(1)
    const { raised } = learner.explain(top)
    expect(raised[0]?.part).toBeGreaterThan(0)
    const wanted = language === 'en' ? 'employment' : 'arbeidsgiver'
    expect(learner.explain(top, 100).raised.map((it) => it.text)).toContain(wanted)
    const last = learner.next(200).at(-1) ?? ''
    expect(learner.explain(last).lowered.length).toBeGreaterThan(0)
  })
})

describe('cold start', () => {
  const records = madeUpRecords(300, 10)
  it('ranks by the question until something relevant is known', () => {
    const learner = new ActiveLearner(records, { question: 'Does job coaching help young people into employment?' })
    const best = new Set(learner.next(10))
    expect(records.filter((it) => it.label && best.has(it.id)).length).toBeGreaterThan(5)
    expect(learner.explain('r0')).toEqual({ raised: [], lowered: [] })
  })
  it('draws by the seed where nobody has asked anything', () => {
    const order = (seed: number) => new ActiveLearner(records, { seed }).next(300)
    expect(order(1)).toEqual(order(1))
    expect(order(1)).not.toEqual(order(2))
  })
})

describe('labels', () => {
  const records = madeUpRecords(150, 15)
  it('give the same ranking when they are told again in the same order', () => {
    expect(taught(records, 6, 3).next(100)).toEqual(taught(records, 6, 3).next(100))
  })
  it('may flip: the ranking follows the last word', () => {
    const learner = taught(records, 5)
    const relevant = records.filter((it) => it.label).slice(0, 5)
    const irrelevant = records.filter((it) => !it.label).slice(0, 5)
    for (const { id } of relevant) learner.label(id, false)
    for (const { id } of irrelevant) learner.label(id, true)
    learner.refresh()
    const best = new Set(learner.next(30))
    expect(records.filter((it) => it.label && best.has(it.id)).length).toBeLessThan(5)
  })
  it('may be taken back: the record can be screened again', () => {
    const learner = taught(records, 3)
    const [first = ''] = learner.next(1)
    learner.label(first, true)
    expect(learner.next(200)).not.toContain(first)
    learner.label(first, null)
    learner.refresh()
    expect(learner.next(1)).toEqual([first])
    expect(learner.relevant).toBe(3)
  })
  it('of records nobody knows are passed over', () => {
    expect(taught(records, 1).label('nowhere', true)).toBe(false)
  })
})

describe('references', () => {
  it('find a record whose text says nothing', () => {
    const plain = madeUpRecords(60, 6)
    const records = plain.map((it, k) => ({
      ...it,
      title: k === 30 ? 'Untitled' : it.title,
      abstract: k === 30 ? '' : it.abstract,
      label: it.label || k === 30,
      references: it.label || k === 30 ? ['W1', 'W2', 'W3', `own${k}`] : [`other${k % 7}`, `own${k}`],
    }))
    const learner = taught(records, 3)
    expect(learner.next(8)).toContain('r30')
    expect(learner.explain('r30').raised.map((it) => it.text)).toContain('W1')
  })
})

describe('bad input', () => {
  it('without abstracts ranks by titles', () => {
    const records = madeUpRecords(100, 10).map(({ abstract: _, ...rest }) => ({ ...rest, abstract: null }))
    const best = new Set(taught(records, 3).next(10))
    expect(records.filter((it) => it.label && best.has(it.id)).length).toBeGreaterThan(3)
  })
  it.each([true, false])('with every label %s goes through all records', (label) => {
    const records = madeUpRecords(30, 5)
    const learner = new ActiveLearner(records)
    const seen: string[] = []
    for (let [id] = learner.next(1); id !== undefined; [id] = learner.next(1)) {
      seen.push(id)
      learner.label(id, label)
      learner.refresh()
    }
    expect(new Set(seen).size).toBe(30)
    expect(learner.drawAtRandom()).toBeUndefined()
  })
  it('with identical records, one record, no record or no text has an answer', () => {
    const same = Array.from({ length: 5 }, (_, k) => ({ id: `${k}`, title: 'The same', abstract: 'The same text' }))
    const learner = new ActiveLearner(same)
    learner.label('0', true)
    learner.label('1', false)
    learner.refresh()
    expect(learner.next(9)).toEqual(['2', '3', '4'])
    expect(new ActiveLearner([{ id: 'a', title: 'One' }]).next(3)).toEqual(['a'])
    expect(new ActiveLearner([]).next(1)).toEqual([])
    expect(new ActiveLearner([{ id: 'a', title: '' }]).next(1)).toEqual(['a'])
  })
  it('with an id twice counts the first of them', () => {
    const learner = new ActiveLearner([
      { id: 'a', title: 'one' },
      { id: 'a', title: 'two' },
      { id: 'b', title: 'three' },
    ])
    expect(learner.next(5).toSorted()).toEqual(['a', 'b'])
  })
  it('in a script it has never seen ranks by shared pieces', () => {
    const text = (word: string, k: number) => ({
      id: `${word}${k}`,
      title: `${word} ${k} 研究`,
      abstract: `${word} ${word}的方法`,
    })
    const records = Array.from({ length: 10 }, (_, k) => [text('职业康复', k), text('土壤水分', k)]).flat()
    const learner = new ActiveLearner(records)
    learner.label('职业康复0', true)
    learner.label('土壤水分0', false)
    learner.refresh()
    expect(learner.next(9).every((id) => id.startsWith('职业康复'))).toBe(true)
  })
})

describe('add', () => {
  it('takes in records midway, keeps the labels, and knows the new ones', () => {
    const records = madeUpRecords(120, 12)
    const learner = taught(records.slice(0, 80), 3)
    const before = learner.labelled
    learner.add(records.slice(60))
    expect(learner.labelled).toBe(before)
    const open = learner.next(500)
    expect(open.length).toBe(120 - before)
    const late = records.slice(80).filter((it) => it.label)
    const best = new Set(open.slice(0, 15))
    expect(late.filter((it) => best.has(it.id)).length).toBeGreaterThan(late.length / 2)
  })
})
