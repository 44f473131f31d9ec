/** The fields of MARC 21 and NORMARC, and which CSL field each is. */
import type { Dialect, Rule } from '../shape/rules.ts'

const isbd = ['title', 'text', '245', '246'] as const satisfies Rule

export const marcDialect: Dialect = {
  typeTags: [],
  types: {},
  otherwise: 'book',
  rulesFor: { thesis: [['publisher', 'text', '502$c', '264$b', '260$b']] },
  rules: [
    isbd,
    ['author', 'names', 'person[author]'],
    ['author', 'institutions', 'body[author]'],
    ['editor', 'names', 'person[editor]'],
    ['editor', 'institutions', 'body[editor]'],
    ['translator', 'names', 'person[translator]'],
    ['illustrator', 'names', 'person[illustrator]'],
    ['contributor', 'names', 'person[contributor]'],
    ['issued', 'date', '264$c', '260$c', '773$d', '008year', '502$d'],
    ['publisher', 'text', '264$b', '260$b'],
    ['publisher-place', 'text', '264$a', '260$a'],
    ['container-title', 'text', '773$t'],
    ['collection-title', 'text', '490', '830', '440', '490$a'],
    ['collection-number', 'text', '490$v', '830$v', '440$v'],
    ['volume', 'text', '773$v', '245$n'],
    ['page', 'pages', '773$q', ''],
    ['ISBN', 'isbn', '020$a', '773$z'],
    ['ISSN', 'issn', '022$a', '773$x'],
    ['DOI', 'doi', '024[doi]', '024[7]', '856$u'],
    ['language', 'text', '041$a', '008language'],
    ['abstract', 'paragraphs', '520$a'],
    ['keyword', 'list', '650$a', '653$a', '651$a', '691$a', '690$a', '687$a', '600$a', '610$a', '648$a'],
    ['genre', 'text', '502', '655$a'],
    ['edition', 'text', '250$a'],
    ['dimensions', 'text', '300$a'],
    ['URL', 'address', '856$u'],
    ['note', 'paragraphs', '500$a', '504$a'],
    ['call-number', 'text', '082$a', '080$a', '084$a'],
    ['original-title', 'text', '240$a', '246$a'],
    ['id', 'text', '001'],
  ],
}
