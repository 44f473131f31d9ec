import { expect, it } from 'vitest'
import { duplicatesEn } from './duplicates/en.ts'
import { duplicatesNb } from './duplicates/nb.ts'
import { duplicatesNn } from './duplicates/nn.ts'
import { en as enTexts } from './en.ts'
import { fulltextEn } from './fulltext/en.ts'
import { fulltextNb } from './fulltext/nb.ts'
import { fulltextNn } from './fulltext/nn.ts'
import { importsEn } from './imports/en.ts'
import { importsNb } from './imports/nb.ts'
import { importsNn } from './imports/nn.ts'
import { nb as nbTexts } from './nb.ts'
import { nn as nnTexts } from './nn.ts'
import { rankingEn } from './ranking/en.ts'
import { rankingNb } from './ranking/nb.ts'
import { rankingNn } from './ranking/nn.ts'
import { recordsEn } from './records/en.ts'
import { recordsNb } from './records/nb.ts'
import { recordsNn } from './records/nn.ts'

const nb = {
  ...nbTexts,
  duplicates: duplicatesNb,
  fulltext: fulltextNb,
  imports: importsNb,
  ranking: rankingNb,
  records: recordsNb,
}
const nn = {
  ...nnTexts,
  duplicates: duplicatesNn,
  fulltext: fulltextNn,
  imports: importsNn,
  ranking: rankingNn,
  records: recordsNn,
}
const en = {
  ...enTexts,
  duplicates: duplicatesEn,
  fulltext: fulltextEn,
  imports: importsEn,
  ranking: rankingEn,
  records: recordsEn,
}

function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  )
}
const holes = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map((match) => match[1]).sort()

it.each([
  ['nynorsk', nn],
  ['English', en],
])('the words in %s have the same holes as in bokmål', (_, words) => {
  const theirs = new Map(sentences(words))
  for (const [key, sentence] of sentences(nb)) expect(holes(theirs.get(key) ?? ''), key).toEqual(holes(sentence))
})

it('no sentence is empty, and none of the nynorsk ones has bokmål’s commonest words', () => {
  for (const [key, sentence] of [...sentences(nb), ...sentences(nn), ...sentences(en)])
    expect(sentence.trim(), key).not.toBe('')
  for (const [key, sentence] of sentences(nn))
    expect(sentence, key).not.toMatch(/(?<!\p{L})(?:ikke|hvem|hva|hvordan|noe|fra|en|et|de)(?!\p{L})/iu)
})
