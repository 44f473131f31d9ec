/** Files as people have them and manuals do not show them: each must come to the records that a librarian sees in it. */
import { describe, expect, it } from 'vitest'
import { keywordsOf } from './keywords.ts'
import type { Reference } from './reference.ts'
import { readText } from './testing/read-text.ts'

const year = (it: Reference | undefined) => it?.issued?.['date-parts']?.[0]?.[0]
const names = (it: Reference | undefined) =>
  it?.author?.map(({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '))

describe('records are told apart', () => {
  it.each([
    ['with a form feed before each', '\fTY  - JOUR\nTI  - En\nER  - \n\fTY  - JOUR\nTI  - To\nER  - \n', 2],
    ['of PubMed, saved from a browser', '<pre>\nPMID- 1\nTI  - En\n\nPMID- 2\nTI  - To\n</pre>\n', 2],
    ['with no end and blank lines in them', 'TY  - JOUR\n\nTI  - En\n\nAU  - A, B\n\nTY  - JOUR\nTI  - To\n', 2],
    ['with small tags', 'ty  - jour\nti  - En\ner  - \nty  - jour\nti  - To\ner  - \n', 2],
    [
      'with a byte order mark before each',
      '\uFEFFTY  - JOUR\nTI  - En\nER  - \n\uFEFFTY  - JOUR\nTI  - To\nER  - \n',
      2,
    ],
    [
      'with lines that end with CR CR LF',
      'TY  - JOUR\r\r\nTI  - En\r\r\nER  - \r\r\nTY  - JOUR\r\r\nTI  - To\r\r\nER  - \r\r\n',
      2,
    ],
    [
      'with lines of an abstract that begin like an end',
      'TY  - JOUR\nTI  - En\nAB  - Om\nER visits\nER  - \nTY  - JOUR\nTI  - To\nER  - \n',
      2,
    ],
    [
      'of Web of Science, one export after another',
      'FN Clarivate\nVR 1.0\nPT J\nTI En\nER\n\nEF\uFEFFFN Clarivate\nVR 1.0\nPT J\nTI To\nER\n\nEF',
      2,
    ],
    [
      'of BibTeX, one never closed',
      '@article{a,\n title = {En},\n year = {2011}\n\n@article{b,\n title = {To}\n}\n',
      2,
    ],
    [
      'of BibTeX without keys and commas',
      '@article{\n title = {En}\n year = {2011}\n}\n@article{,\n title = {To}\n}\n',
      2,
    ],
    [
      'of PubMed XML without a root',
      '<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>En</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>To</ArticleTitle></Article></MedlineCitation></PubmedArticle>',
      2,
    ],
    [
      'of Ovid after the search that found them',
      'Database: Ovid MEDLINE(R) ALL <1946 to May 01, 2024>\nSearch Strategy:\n-----\n1     exp Health/ (100)\n2     work.ti. (50)\n\n<1>\nUnique Identifier\n  100\nTitle\n  En.\n\n<2>\nUnique Identifier\n  101\nTitle\n  To.\n',
      2,
    ],
  ])('%s', async (_, text, count) => {
    const { records } = await readText(text)
    expect(records.map((it) => it.title?.replace('.', ''))).toEqual(['En', 'To'].slice(0, count))
  })
})

describe('characters that are written as HTML writes them', () => {
  it('are read as what they mean, and part no names', async () => {
    const text =
      'TY  - JOUR\nTI  - Helse &amp; arbeid: p &lt; 0.05 &#8211; caf&eacute; R&D\nAU  - M&uuml;ller, J&ouml;rg; &Oslash;stby, &Aring;se\nER  - \n'
    const [record] = (await readText(text)).records
    expect(record?.title).toBe('Helse & arbeid: p < 0.05 – café R&D')
    expect(names(record)).toEqual(['Müller, Jörg', 'Østby, Åse'])
    const [row] = (await readText('Title,Authors,Year\nEn &quot;to&quot;,"M&uuml;ller, J; Vik, B",2011\n')).records
    expect([row?.title, names(row)]).toEqual(['En "to"', ['Müller, J', 'Vik, B']])
  })
})

describe('tables in other languages', () => {
  it.each([
    'Forfattar;Tittel;Årstal;Samandrag;Nøkkelord\nBerg, Ada;Tittel;2011;Kort;a',
    'Forfatter;Titel;Årstal;Resumé;Emneord\nBerg, Ada;Tittel;2011;Kort;a',
    'Författare\tTitel\tÅr\tSammanfattning\tNyckelord\nBerg, Ada\tTittel\t2011\tKort\ta',
    'Autor;Titel;Jahr;Zusammenfassung;Schlagwörter\nBerg, Ada;Tittel;2011;Kort;a',
    'Auteurs,Titre,Année,Résumé,Mots-clés\n"Berg, Ada",Tittel,2011,Kort,a',
    'Autores,Título,Año,Resumen,Palabras clave\n"Berg, Ada",Tittel,2011,Kort,a',
    'Autores;Título;Ano;Resumo;Palavras-chave\nBerg, Ada;Tittel;2011;Kort;a',
    'dc.contributor.author,dc.title,dc.date.issued,dc.description.abstract,dc.subject\n"Berg, Ada",Tittel,2011,Kort,a',
  ])('%s', async (text) => {
    const { records, problems } = await readText(`${text}\n`)
    const [it] = records
    expect(problems).toEqual([])
    expect([names(it), it?.title, year(it), it?.abstract, it && keywordsOf(it)]).toEqual([
      ['Berg, Ada'],
      'Tittel',
      2011,
      'Kort',
      ['a'],
    ])
  })

  it('tells the values of DSpace apart', async () => {
    const text = 'id,dc.contributor.author,dc.title,dc.subject\n1,"Berg, Ada||Vik, Bo",Tittel,velferd||arbeid\n'
    const [it] = (await readText(text)).records
    expect([names(it), it && keywordsOf(it)]).toEqual([
      ['Berg, Ada', 'Vik, Bo'],
      ['velferd', 'arbeid'],
    ])
  })
})

describe('Citavi', () => {
  it('has the place of a book with its publisher', async () => {
    const text =
      '<CitaviExchangeData><Publishers><Publisher id="p"><Name>Forlaget</Name><Place>Oslo</Place></Publisher></Publishers><References><Reference id="r"><ReferenceType>Book</ReferenceType><Title>En</Title></Reference></References><ReferencePublishers><OnetoN>r;p</OnetoN></ReferencePublishers></CitaviExchangeData>'
    expect((await readText(text)).records).toMatchObject([{ publisher: 'Forlaget', 'publisher-place': 'Oslo' }])
  })
})
