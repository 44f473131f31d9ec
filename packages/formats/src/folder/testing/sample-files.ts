/** A small folder written by hand: every file the format knows, and every kind of field. */

export const sampleFiles: Readonly<Record<string, string>> = {
  'README.md': 'Ikke en del av oppsummeringen.',
  'review.yaml': `oversyn: 1
key: prove
title: "Prøve: to eiere"
language: nb
# En kommentar skal ikke telle.
process: published
commission:
  client: Direktoratet
  mandate: Finn ut hva som finnes.
question: { framework: free, text: Hva finnes? }
protocol:
  design: scoping-review
  stages: [title, fulltext]
  methodWork: arksey2005
  published: { from: "2006" }
people:
  - { key: hansen, name: Kari Hansen, role: lead }
`,
  'criteria.yaml': `- key: etter-2006
  effect: include
  element: period
  text: Fra 2006 eller senere.
  rationale: Reformen kom da.
  agreedWithClient: true
  version: 2
  earlier: [{ version: 1, text: Fra 2005., rationale: Et slag. }]
- key: norsk
  effect: include
  element: language
  text: På norsk.
  rationale: Reformen er norsk.
  agreedWithClient: false
`,
  'sources.yaml': `- key: oria
  type: database
  name: Oria
  searches:
    - key: oria-1
      strategy: "nav AND partner*"
      ranFrom: 2011-12
      hits: 120
    - key: oria-2
- key: liste
  type: client-list
  name: Oppdragsgivers liste
`,
  'background.yaml': `- key: arksey2005
  role: method
  citation: Arksey, H. & O'Malley, L. (2005). Scoping studies.
  short: Arksey og O'Malley 2005
`,
  'reports.yaml': `- { key: uten-studie, type: note, title: Uten studie, authors: [], language: nb }
`,
  'themes/1-ledelse.md': `---
title: Ledelse
question: Hvem leder?
---
@hansen2009 intervjuet ledere.

Av {{count studies}} studier …
`,
  'themes/2-brukere.md': `---
title: Brukere
question: Hvem kommer?
---
`,
  'bullets/ledelse.yaml': `- key: ledelse-1
  text: Ledere sier at rapportering tar tid.
  findings: [hansen2009-1, bok2010-1]
  tie: inferred
- { key: ledelse-2, text: Uten grunn., tie: stated }
`,
  'prose/introduction.md': 'En innledning.\n',
  'prose/metoden.md': '---\nsection: method\n---\n\nMed en annen nøkkel.\n',
  'conclusion.yaml': `- { key: k-1, text: Det er sammensatt., bullets: [ledelse-1] }
- { key: k-2, text: Uten kulepunkt. }
`,
  'gaps.yaml': `- { key: hull-1, theme: brukere, kind: empty, text: Ingen vet., studies: [hansen2009] }
- { key: hull-2, kind: thin, text: Få vet. }
`,
  'weaknesses.yaml': `- { key: svakt, about: studies, text: De er små. }
`,
  'dismissals.yaml': `- about: check
  fingerprint: bullet-without-finding-00112233aabbccdd
  code: bullet-without-finding
  excerpt: Kulepunktet bygger ikke på noe funn.
  reason: Det er en definisjon.
`,
  'notes.yaml': `- { key: note-1, about: hansen2009, text: To årstall. }
`,
  'relations.yaml': `- { from: kapittel2010, to: bok2010, kind: chapter-of, certainty: certain }
`,
  'studies/hansen2009.yaml': `reports:
  - type: masters-thesis
    title: Ett kontor, to eiere
    authors: [{ family: Hansen, given: Kari }]
    year: 2009
    language: nb
origin: client
basis: primary
method:
  stated: Intervju med ni ledere.
  designs: [interviews]
studied: { from: "2008", to: "2009" }
phases: [roll-out]
findings:
  - key: hansen2009-1
    themes: [ledelse, brukere]
    statement: Ni ledere sier at rapportering tar tid.
    object: rapportering
    direction: positive
    scope: { sample: 9 ledere }
    hedge: synes
`,
  'studies/bok2010.yaml': `reports:
  - { key: bok2010, type: edited-book, title: Boka, authors: [], editors: [{ family: Lie }], year: 2010, language: nn }
  - { key: bok2011, type: book, title: Boka igjen, authors: [{ family: Lie }], language: nn }
origin: search
basis: unclear
findings:
  - { key: bok2010-1, statement: Det tar tid., object: rapportering, direction: negative }
`,
  'studies/kapittel2010.yaml': `reports: [bok2010]
origin: search
basis: second-hand
`,
}
