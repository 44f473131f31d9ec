/** The grammars of the tagged formats, by format. */
import { copacGrammar, inspecGrammar } from './catalogues/grammar.ts'
import { cochraneGrammar } from './cochrane/grammar.ts'
import { enwGrammar } from './enw/grammar.ts'
import type { Grammar } from './grammar.ts'
import { nbibGrammar } from './nbib/grammar.ts'
import { ovidLabelledGrammar, ovidTaggedGrammar } from './ovid/grammar.ts'
import { proquestGrammar } from './proquest/grammar.ts'
import { refworksGrammar } from './refworks/grammar.ts'
import { risGrammar } from './ris/grammar.ts'
import { wosGrammar } from './wos/grammar.ts'

export const grammars = {
  ris: risGrammar,
  nbib: nbibGrammar,
  enw: enwGrammar,
  wos: wosGrammar,
  'ovid-tagged': ovidTaggedGrammar,
  'ovid-labelled': ovidLabelledGrammar,
  'refworks-tagged': refworksGrammar,
  'cochrane-txt': cochraneGrammar,
  'proquest-txt': proquestGrammar,
  copac: copacGrammar,
  inspec: inspecGrammar,
} satisfies Record<string, Grammar>
