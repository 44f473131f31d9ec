/** Web of Science: two letters and a space, lines that go on are indented; PT begins a record, ER ends it, FN, VR and EF frame the file. */
import type { Tags } from '../../shape/tags.ts'
import type { Grammar } from '../grammar.ts'
import { wos } from './dialect.ts'

const lists = new Set(['AU', 'AF', 'BA', 'BF', 'BE', 'CA', 'GP', 'ED', 'C1', 'C3', 'CR', 'EM', 'RI', 'OI', 'FU'])

export const wosGrammar: Grammar = {
  dialect: wos,
  starts: ['PT'],
  ends: ['ER'],
  needsEnd: true,
  frame: ['FN', 'VR', 'EF'],
  field: (line) => {
    const match = /^([A-Z][A-Z0-9])(?: (.*))?$/.exec(line)
    return match?.[1] === undefined ? undefined : { tag: match[1], text: (match[2] ?? '').trim() }
  },
  continuation: (tag) => (lists.has(tag) ? 'value' : 'space'),
  refine: joinDate,
}

/** PD has month and day, PY the year: `PD DEC 15` and `PY 2019`. Together they are a date. */
function joinDate(tags: Tags): void {
  const [day] = tags.all('PD')
  const [year] = tags.all('PY')
  if (!day || !year || !/^(?:[A-Z]{3}(?: \d{1,2})?|\d{1,2} [A-Z]{3})$/i.test(day.text)) return
  tags.take('PD')
  tags.leave('PY', [{ text: `${year.text} ${day.text}`, line: year.line }, ...tags.all('PY').slice(1)])
}
