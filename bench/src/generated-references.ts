/** Reference files of any size, made as they are read, so that nothing of them stays in memory. */

const sentence = 'Arbeids- og velferdsforvaltningen følger opp brukere med sammensatte behov over lengre tid. '

const makers = {
  ris: (k: number) =>
    `TY  - JOUR\r\nAU  - Hansen, Kari ${k % 997}\r\nAU  - Olsen, Per\r\nTI  - Samarbeid om oppfølging i kontor ${k}\r\nPY  - ${1990 + (k % 30)}\r\nJO  - Tidsskrift for velferdsforskning\r\nVL  - ${k % 40}\r\nIS  - 2\r\nSP  - ${k % 300}\r\nEP  - ${(k % 300) + 12}\r\nDO  - 10.1234/abc.${k}\r\nAB  - ${sentence.repeat(12)}\r\nKW  - samarbeid\r\nKW  - oppfølging\r\nUR  - https://example.org/${k}\r\nN1  - Export Date: 1 May 2024\r\nER  - \r\n\r\n`,
  'endnote-xml': (k: number) =>
    `<record><database name="a.enl">a.enl</database><rec-number>${k}</rec-number><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal" font="default" size="100%">Hansen, Kari</style></author></authors></contributors><titles><title><style face="normal" font="default" size="100%">Samarbeid &amp; oppfølging ${k}</style></title><secondary-title><style face="normal" font="default" size="100%">Tidsskrift</style></secondary-title></titles><pages><style face="normal" font="default" size="100%">12-34</style></pages><dates><year><style face="normal" font="default" size="100%">2014</style></year></dates><abstract><style face="normal" font="default" size="100%">${sentence.repeat(12)}</style></abstract><keywords><keyword>samarbeid</keyword></keywords><electronic-resource-num>10.1234/abc.${k}</electronic-resource-num></record>\n`,
  bibtex: (k: number) =>
    `@article{hansen${k},\n  author = {Hansen, Kari and {\\O}stby, Lars},\n  title = {Samarbeid om {NAV} ${k}},\n  journal = {Tidsskrift},\n  year = {2014},\n  pages = {12--34},\n  doi = {10.1234/abc.${k}},\n  abstract = {${sentence.repeat(12)}}\n}\n\n`,
} as const

export type GeneratedFormat = keyof typeof makers

/** About `size` bytes of records. */
export async function* generated(format: GeneratedFormat, size: number): AsyncGenerator<Uint8Array> {
  const make = makers[format]
  if (format === 'endnote-xml') yield Buffer.from('<?xml version="1.0" encoding="UTF-8"?><xml><records>')
  for (let [made, number] = [0, 0]; made < size; ) {
    let text = ''
    for (let k = 0; k < 50; k += 1, number += 1) text += make(number)
    const bytes = Buffer.from(text)
    made += bytes.length
    yield bytes
  }
  if (format === 'endnote-xml') yield Buffer.from('</records></xml>')
}
