/** Words that are sought in titles and authors: found whatever their case and accents, in the keys that lists are sorted by. */
import { sortKey } from '@oversyn/model'
import { type RawBuilder, sql } from 'kysely'
import { keyLength } from './record-row.ts'

/** The conditions that all words stand in title or authors. @example textCondition('record', 'Ærlig nav') // two of them */
export function textCondition(table: string, words: string | undefined): RawBuilder<unknown>[] {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return (words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const raw = sql`(${column('title')} ilike ${`%${escaped(word)}%`} or ${column('authors')} ilike ${`%${escaped(word)}%`})`
      if (!isKeyed(word)) return raw
      const key = `%${sortKey(word)}%`
      // What is longer than a key may hold the word beyond it.
      return sql`(${column('sort')} like ${key} or ${column('author_sort')} like ${key}
        or (length(${column('title')}) + length(${column('authors')}) > ${keyLength} and ${raw}))`
    })
}

/** Whether the key of a word says all of it: letters of other scripts are not in keys. */
function isKeyed(word: string): boolean {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '').replace(/aa/gi, 'å')
  return letters !== '' && sortKey(word).replaceAll(' ', '').length >= letters.length
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
