/** MEDLINE: four letters, a hyphen, and lines that go on are indented. PMID begins a record; without it, a blank line does. */
import type { Tags } from '../../shape/tags.ts'
import type { Field, Grammar } from '../grammar.ts'
import { nbib } from './dialect.ts'

/** The owner of records that are not the NLM's: it says nothing about where they are from. */
export const notNlm = 'NOTNLM'

/** The tags of which a record has one: after a blank line, a second one is of the next record. */
const single = new Set(['STAT', 'OWN', 'TI', 'DP', 'JT', 'TA', 'VI', 'PG', 'SO', 'JID'])
const heads = new Set(['PMID', 'PMC', 'PMCR', 'OWN'])

export const nbibGrammar: Grammar = {
  dialect: nbib,
  field,
  startsAnew: (tag, afterBlank, has) => {
    if (tag === 'PMID') return afterBlank || has('PMID')
    return afterBlank && (heads.has(tag) || (single.has(tag) && has(tag)))
  },
  refine: dropEmptyWords,
}

function field(given: string): Field | undefined {
  // Old displays of PubMed count their records: `1: PMID- 123`.
  const line = given.replace(/^\d+: +(?=PMID *-)/, '')
  const match = /^([A-Z][A-Z0-9]{1,4})( {0,3})-(.*)$/.exec(line)
  const [, tag, spaces = '', rest = ''] = match ?? []
  if (tag === undefined) return undefined
  // `HIV-1` at the beginning of a line is no tag: tag and spaces make four, or a space stands on both sides of the hyphen.
  const padded = tag.length + spaces.length === 4 || (spaces !== '' && /^(?: |$)/.test(rest))
  const apart = spaces !== '' || /^(?: |$)/.test(rest) || tag === 'PMID'
  return (padded || rest === '') && apart ? { tag, text: rest.trim() } : undefined
}

/** A code for the owner that says nothing; FAU has the names in full and AU the same again, in short: where there are as many, AU says no more. */
function dropEmptyWords(tags: Tags): void {
  if (tags.peek('OWN') === notNlm) tags.take('OWN')
  if (tags.has('FAU') && tags.all('FAU').length === tags.all('AU').length) tags.take('AU')
  for (const { text } of tags.all('PMC')) {
    if (/^\d+$/.test(text)) tags.leave('PMC', [{ text: `PMC${text}`, line: 0 }])
  }
}
