/** One small file of each format, written for these tests: the same article wherever the format can say it. */
import type { ReferenceFormat } from '../formats.ts'

const marc = (fields: string): string =>
  `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000cam a2200000 a 4500</leader>${fields}</record></collection>`
const field = (tag: string, subfields: Readonly<Record<string, string>>): string =>
  `<datafield tag="${tag}" ind1="1" ind2=" ">${Object.entries(subfields)
    .map(([code, text]) => `<subfield code="${code}">${text}</subfield>`)
    .join('')}</datafield>`

/** ISO 2709 out of fields; lengths are counted as its directory wants them. */
function iso2709(fields: readonly (readonly [tag: string, content: string])[]): string {
  let [directory, data] = ['', '']
  for (const [tag, content] of fields) {
    const body = `${content}\u001E`
    directory += `${tag}${String(body.length).padStart(4, '0')}${String(data.length).padStart(5, '0')}`
    data += body
  }
  const base = 24 + directory.length + 1
  const length = base + data.length + 1
  return `${String(length).padStart(5, '0')}cam a22${String(base).padStart(5, '0')} a 4500${directory}\u001E${data}\u001D`
}

export const samples: Readonly<Record<ReferenceFormat, string>> = {
  ris: 'TY  - JOUR\r\nAU  - Berg, Ada\r\nTI  - Samarbeid i tjenesten\r\nPY  - 2011\r\nER  - \r\n',
  nbib: 'PMID- 101\nTI  - Samarbeid\n      i tjenesten\nFAU - Berg, Ada\nAU  - Berg A\nDP  - 2011 Dec 24\n',
  enw: '%0 Journal Article\n%A Berg, Ada\n%T Samarbeid i tjenesten\n%D 2011\n',
  wos: 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Berg, A\nAF Berg, Ada\nTI Samarbeid\n   i tjenesten\nPY 2011\nER\n\nEF\n',
  'ovid-tagged': '<1. >\nVN  - Ovid Technologies\nTI  - Samarbeid i tjenesten\nAU  - Berg, Ada\nYR  - 2011\n',
  'ovid-labelled':
    '<1>\nAccession Number\n  77\nAuthor\n  Berg, Ada 1;  Vik, Bo 2\nTitle\n  Samarbeid i tjenesten\nSource\n  Tidsskrift. 12(3):45-50, 2011 Jan.\n',
  'refworks-tagged': 'RT Journal Article\nA1 Berg, Ada\nT1 Samarbeid i tjenesten\nYR 2011\n',
  'cochrane-txt': 'Record #1 of 1\nID: CN-1\nAU: Berg A\nTI: Samarbeid i tjenesten\nYR: 2011\n',
  'proquest-txt': `${'_'.repeat(60)}\n\nTitle: Samarbeid i tjenesten\n\nAuthor: Berg, Ada; Vik, Bo\n\nPublication year: 2011\n`,
  copac: 'TI- Samarbeid i tjenesten\nAU- Berg, Ada\nPY- 2011\n',
  inspec: 'Record 1 INSPEC\n\nTI ~ Samarbeid i tjenesten\nAU ~ Berg, Ada\nPY ~ 2011\n',
  bibtex: '@article{berg2011,\n  author = {Berg, Ada},\n  title = {Samarbeid i tjenesten},\n  year = 2011\n}\n',
  csv: 'Title,Authors,Year\nSamarbeid i tjenesten,"Berg, Ada",2011\n',
  'pubmed-xml':
    '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>101</PMID><Article><Journal><JournalIssue><PubDate><Year>2011</Year><Month>Dec</Month></PubDate></JournalIssue></Journal><ArticleTitle>Samarbeid i <i>tjenesten</i></ArticleTitle><AuthorList><Author><LastName>Berg</LastName><ForeName>Ada</ForeName></Author></AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
  'endnote-xml':
    '<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Berg, Ada</style></author></authors></contributors><titles><title><style face="normal">Samarbeid i </style><style face="italic">tjenesten</style></title></titles><dates><year>2011</year></dates></record></records></xml>',
  mods: '<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Samarbeid i tjenesten</title></titleInfo><name type="personal"><namePart>Berg, Ada</namePart></name><originInfo><dateIssued>2011</dateIssued></originInfo></mods>',
  marcxml: marc(
    `${field('100', { a: 'Berg, Ada', 4: 'aut' })}${field('245', { a: 'Samarbeid i tjenesten /', c: 'Ada Berg' })}${field('260', { c: '2011' })}`,
  ),
  marc21: iso2709([
    ['001', '5'],
    ['100', '1 \u001FaBerg, Ada'],
    ['245', '10\u001FaSamarbeid i tjenesten'],
    ['260', '  \u001Fc2011'],
  ]),
  'primo-xml':
    '<record xmlns="http://www.exlibrisgroup.com/xsd/primo/primo_nm_bib"><display><type>article</type><title>Samarbeid i tjenesten / Ada Berg</title><creator>Berg, Ada</creator><creationdate>2011</creationdate></display></record>',
  'oai-dc':
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Samarbeid i tjenesten</dc:title><dc:creator>Berg, Ada</dc:creator><dc:date>2011</dc:date></oai_dc:dc>',
  'crossref-xml':
    '<doi_records><doi_record><crossref><journal><journal_metadata><full_title>Tidsskrift</full_title></journal_metadata><journal_article><titles><title>Samarbeid i tjenesten</title></titles><contributors><person_name contributor_role="author"><given_name>Ada</given_name><surname>Berg</surname></person_name></contributors><publication_date><year>2011</year></publication_date></journal_article></journal></crossref></doi_record></doi_records>',
  'ebsco-xml':
    '<records><rec resultID="1"><header shortDbName="x" longDbName="Base" uiTerm="1"><controlInfo><jinfo><jtl>Tidsskrift</jtl></jinfo><pubinfo><dt year="2011" month="12" day="24">20111224</dt></pubinfo><artinfo><tig><atl>Samarbeid i tjenesten</atl></tig><aug><au>Berg, Ada</au></aug></artinfo></controlInfo></header></rec></records>',
  'msbib-xml':
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:SourceType>JournalArticle</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>Berg</b:Last><b:First>Ada</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Samarbeid i tjenesten</b:Title><b:Year>2011</b:Year></b:Source></b:Sources>',
  citavi:
    '<CitaviExchangeData><Persons><Person id="p"><FirstName>Ada</FirstName><LastName>Berg</LastName></Person></Persons><References><Reference id="r"><ReferenceType>JournalArticle</ReferenceType><Title>Samarbeid i tjenesten</Title><Year>2011</Year></Reference></References><ReferenceAuthors><OnetoN>r;p</OnetoN></ReferenceAuthors></CitaviExchangeData>',
  'zotero-rdf':
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"><bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Berg</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors><dc:title>Samarbeid i tjenesten</dc:title><dc:date>2011</dc:date></bib:Article></rdf:RDF>',
  'eppi-json':
    '{"CodeSets":[],"References":[{"ItemId":5,"Title":"Samarbeid i tjenesten","Authors":"Berg Ada;","Year":"2011","TypeName":"Journal, Article"}]}',
  'csl-json':
    '[{"id":"a","type":"article-journal","title":"Samarbeid i tjenesten","author":[{"family":"Berg","given":"Ada"}],"issued":{"date-parts":[["2011"]]}}]',
  'openalex-json':
    '{"results":[{"id":"https://openalex.org/W1","display_name":"Samarbeid i tjenesten","publication_year":2011,"authorships":[{"author":{"display_name":"Ada Berg"}}],"abstract_inverted_index":{"ord":[1],"To":[0]}}]}',
  'crossref-json':
    '{"status":"ok","message-type":"work","message":{"type":"journal-article","title":["Samarbeid i tjenesten"],"author":[{"family":"Berg","given":"Ada"}],"issued":{"date-parts":[[2011,12]]}}}',
  'datacite-json':
    '{"doi":"10.1234/x","creators":[{"name":"Berg, Ada","givenName":"Ada","familyName":"Berg"}],"titles":[{"title":"Samarbeid i tjenesten"}],"publicationYear":"2011","types":{"citeproc":"article-journal"}}',
  'nva-json':
    '{"type":"Publication","identifier":"1","entityDescription":{"mainTitle":"Samarbeid i tjenesten","publicationDate":{"year":"2011"},"contributors":[{"identity":{"name":"Ada Berg"},"role":{"type":"Creator"}}],"reference":{"publicationInstance":{"type":"DegreeMaster"}}}}',
  'primo-json':
    '{"docs":[{"pnx":{"display":{"type":["article"],"title":["Samarbeid i tjenesten"],"creator":["Berg, Ada"],"creationdate":["2011"]}}}]}',
  'ctgov-json':
    '{"protocolSection":{"identificationModule":{"nctId":"NCT00000001","officialTitle":"Samarbeid i tjenesten"},"statusModule":{"studyFirstPostDateStruct":{"date":"2011-12-24"}},"sponsorCollaboratorsModule":{"leadSponsor":{"name":"Ada Berg"}}}}',
}
