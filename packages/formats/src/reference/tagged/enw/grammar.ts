/** EndNote's tagged export and its forebear refer: `%` and one character begin a field, blank lines part records. */
import type { Grammar } from '../grammar.ts'
import { enw } from './dialect.ts'

export const enwGrammar: Grammar = {
  dialect: enw,
  field: (line) => {
    const match = /^%([0-9A-Za-z@!#$&()*+.:<=>?[\]^_`{|}~,;"'/\\-])(?:\s+(.*))?$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  startsAnew: (tag, afterBlank, has) => {
    if (tag === '0') return has('0') || (afterBlank && has('T'))
    return afterBlank && ((tag === 'T' && has('T')) || (tag === 'A' && has('T') && !has('0')))
  },
  continuation: (tag) => (tag === 'K' ? 'value' : tag === 'X' || tag === 'Z' ? 'newline' : 'space'),
}
