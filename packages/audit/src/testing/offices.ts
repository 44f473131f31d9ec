/** A small review on shared offices, made for the tests of the audit: twelve studies, three themes, three databases. */
import type { Review } from '@oversyn/model'
import { aReport, aSource, aStudy, aTheme, bareReview, idOf } from '@oversyn/synthesis/fixture'

const person = (family: string, given = 'Kari') => ({ family, given })

const reports = [
  aReport('aune2006', { title: 'Veien fram til felles kontor', authors: [person('Aune')] }),
  aReport('berg2009', { title: 'Ledelse i to linjer', authors: [person('Berg'), person('Øyen', 'Ola')] }),
  aReport('dahl2010', {
    type: 'report',
    title: 'Samarbeid over tid i felles kontor',
    authors: [person('Dahl'), person('Eriksen', 'Ola'), person('Foss', 'Eli')],
  }),
  aReport('hansen2008', {
    type: 'masters-thesis',
    title: 'Å lede for to eiere',
    authors: [person('Hansen', 'Kari Alm')],
  }),
  aReport('haugland2008', { type: 'report', title: 'Felles kontor i små kommuner', authors: [person('Haugland')] }),
  aReport('lie2011a', { type: 'note', title: 'Avtaler mellom eierne', authors: [person('Lie', 'Per')] }),
  aReport('lie2011b', { type: 'report', title: 'Brukernes møte med kontoret', authors: [person('Lie', 'Per')] }),
  aReport('moen2007', {
    type: 'masters-thesis',
    title: 'Fra tre etater til ett kontor',
    authors: [person('Moen', 'Eva')],
  }),
  aReport('nordli2010', { title: 'Hva brukerne venter seg', authors: [person('Nordli', 'Nils')] }),
  aReport('rødelv2008', { type: 'masters-thesis', title: 'En dør inn', authors: [person('Rødelv', 'Siv')] }),
  aReport('solheim2011', {
    type: 'chapter',
    title: 'Partnere på papiret',
    authors: [person('Solheim'), person('Vik', 'Åse')],
  }),
  aReport('tangen2009', {
    type: 'doctoral-thesis',
    title: 'Makt i et partnerskap',
    authors: [person('Tangen', 'Tor')],
  }),
]

const fromClient = new Set(['berg2009', 'dahl2010', 'lie2011a', 'lie2011b', 'tangen2009'])

/** Five studies from the commissioner, seven from the search; three of the twelve are master’s theses; published 2006 to 2011. */
export function offices(): Review {
  return bareReview({
    themes: [aTheme('ledelse', 1, 'Ledelse'), aTheme('samarbeid', 2, 'Samarbeid'), aTheme('brukere', 3, 'Brukere')],
    sources: [
      aSource('oria', 1, 'database'),
      aSource('norart', 2, 'database'),
      aSource('idunn', 3, 'database'),
      aSource('liste', 4, 'client-list'),
    ],
    works: [
      {
        id: idOf('work', 'arksey2005'),
        key: 'arksey2005',
        role: 'method',
        citation: 'Arksey, H. og L. O’Malley (2005). Scoping Studies. IJSRM 8(1):19-32.',
        short: "Arksey og O'Malley 2005",
      },
    ],
    reports,
    studies: reports.map(({ key }) => aStudy(key, { origin: fromClient.has(key) ? 'client' : 'search' })),
  })
}
