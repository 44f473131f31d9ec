/** The tags of RIS: the specification of 2011, the one of 2001 where it differs, and what Ovid, EBSCO, Scopus, Zotero and others add. */
import type { Dialect, Rule } from '../../shape/rules.ts'
import { risTypes } from './types.ts'

/** What stands in another publication: T2 names that, A2 its editors. */
const inBook: readonly Rule[] = [
  ['container-title', 'text', 'T2', 'BT', 'JF', 'JO'],
  ['editor', 'names', 'A2', 'ED', 'A3'],
  ['ISBN', 'isbn', 'SN', 'BN', 'SB'],
]

/** What stands by itself: T2 names the series it is a number of. */
const byItself: readonly Rule[] = [
  ['title', 'text', 'TI', 'T1', 'CT', 'BT'],
  ['collection-title', 'text', 'T2', 'T3', 'JF', 'JO'],
  ['collection-editor', 'names', 'A2'],
  ['ISBN', 'isbn', 'SN', 'BN', 'SB'],
]

const numbered: readonly Rule[] = [['number', 'text', 'M1', 'IS', 'SV'], ...byItself]

export const ris: Dialect = {
  typeTags: ['TY'],
  types: risTypes,
  otherwise: 'document',
  rulesFor: {
    chapter: inBook,
    'paper-conference': inBook,
    'entry-encyclopedia': inBook,
    'entry-dictionary': inBook,
    book: byItself,
    thesis: numbered,
    report: numbered,
  },
  rules: [
    ['title', 'text', 'TI', 'T1', 'CT'],
    ['author', 'names', 'AU'],
    ['author', 'names', 'A1'],
    ['issued', 'date', 'PY', 'DA', 'Y1'],
    ['abstract', 'paragraphs', 'AB', 'N2'],
    ['container-title', 'text', 'JF', 'T2', 'JO', 'JA', 'J1', 'J2', 'BT', 'SO'],
    ['container-title-short', 'text', 'JA', 'J2', 'J1', 'JO'],
    ['volume', 'text', 'VL', 'VO'],
    ['issue', 'text', 'IS', 'CP', 'IP'],
    ['page', 'pages', 'SP', 'EP'],
    ['DOI', 'doi', 'DO', 'DI', 'DOI'],
    ['keyword', 'list', 'KW', 'K1', 'DE'],
    ['ISSN', 'issn', 'SN'],
    ['ISBN', 'isbn', 'SN', 'BN'],
    ['editor', 'names', 'ED', 'A2'],
    ['collection-editor', 'names', 'A3'],
    ['translator', 'names', 'TA', 'A4'],
    ['collection-title', 'text', 'T3'],
    ['publisher', 'text', 'PB'],
    ['publisher-place', 'text', 'CY', 'PP'],
    ['URL', 'address', 'UR', 'LK', 'L2', 'L1'],
    ['language', 'text', 'LA', 'LG'],
    ['edition', 'text', 'ET'],
    ['note', 'paragraphs', 'N1', 'NT'],
    ['genre', 'text', 'M3'],
    ['title-short', 'text', 'ST'],
    ['number-of-volumes', 'text', 'NV'],
    ['section', 'text', 'SE'],
    ['call-number', 'text', 'CN'],
    ['source', 'text', 'DB'],
    ['archive', 'text', 'AV'],
    ['accessed', 'date', 'Y2'],
    ['reviewed-title', 'text', 'RI'],
    ['PMID', 'text', 'PMID'],
    ['PMCID', 'text', 'PMCID'],
    ['id', 'text', 'ID'],
  ],
}

/** Every tag that RIS or a maker of it uses: a line that is spaced otherwise than it should begins a field only with one of these. */
export const risTags: ReadonlySet<string> = new Set(
  `TY ER A1 A2 A3 A4 AB AD AI AN AU AV BN BT C1 C2 C3 C4 C5 C6 C7 C8 CA CL CN CP CR CT CY DA DB DE DI DO DP ED EP ET FD
  FI H1 H2 ID IP IS J1 J2 JA JF JO K1 KW L1 L2 L3 L4 LA LB LG LK M1 M2 M3 MD MH N1 N2 NL NT NV OL OP PA PB PI PM PP PT PY
  RD RI RN RP SE SF SL SN SO SP SR ST SV T1 T2 T3 TA TI TT U1 U2 U3 U4 U5 UR VL VO WP WT WV Y1 Y2 Y3 XT ZZ PMID PMCID DOI`.split(
    /\s+/,
  ),
)
