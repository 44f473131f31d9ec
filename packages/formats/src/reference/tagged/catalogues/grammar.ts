/** Copac and INSPEC: old catalogue exports with two letters and a mark. */
import type { Dialect } from '../../shape/rules.ts'
import type { Grammar } from '../grammar.ts'

const copac: Dialect = {
  typeTags: [],
  types: {},
  otherwise: 'book',
  rules: [
    ['title', 'text', 'TI'],
    ['author', 'names', 'AU'],
    ['collection-title', 'text', 'SE'],
    ['publisher', 'text', 'PU'],
    ['issued', 'date', 'PY'],
    ['edition', 'text', 'ED'],
    ['ISBN', 'isbn', 'IB', 'BN', 'SB'],
    ['ISSN', 'issn', 'IS'],
    ['language', 'text', 'LA'],
    ['dimensions', 'text', 'PD'],
    ['keyword', 'list', 'KW', 'SU'],
    ['note', 'paragraphs', 'NT'],
    ['URL', 'address', 'UR'],
  ],
}

const inspec: Dialect = {
  typeTags: ['RT'],
  types: { 'journal-paper': 'article-journal', 'conference-paper': 'paper-conference', book: 'book', report: 'report' },
  otherwise: 'article-journal',
  rules: [
    ['title', 'text', 'TI'],
    ['author', 'names', 'AU'],
    ['abstract', 'paragraphs', 'AB'],
    ['publisher', 'text', 'PU'],
    ['issued', 'date', 'PY', 'DT'],
    ['container-title', 'text', 'JN', 'SO'],
    ['keyword', 'list', 'DE', 'KW', 'SU'],
    ['DOI', 'doi', 'DO'],
    ['ISSN', 'issn', 'IS', 'SN'],
    ['id', 'text', 'ID', 'AN'],
  ],
}

export const copacGrammar: Grammar = {
  dialect: copac,
  field: (line) => {
    const match = /^([A-Z]{2})- ?(.*)$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  startsAnew: (tag, afterBlank, has) => afterBlank && tag === 'TI' && has('TI'),
}

export const inspecGrammar: Grammar = {
  dialect: inspec,
  separates: (line) => /^Record.*INSPEC/.test(line),
  field: (line) => {
    const match = /^\s*([A-Z]{2}) ~ ?(.*)$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
}
