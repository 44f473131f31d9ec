/** The audit in bokmål. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { shortHeading, written } from './written.ts'

const cited = (v: Values) => written(v, 'og', 'm.fl.')
const either = (labels: string) => labels.replace(/, (?=[^,]*$)/, ' eller ')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} steder)` : '')
const line = (v: Values) => `${v('unit') === 'paragraph' ? 'avsnitt' : 'linje'} ${v('line')}`
const on = (v: Values) => `${v('unit') === 'paragraph' ? 'i' : 'på'} ${line(v)}`
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase())
const section = (v: Values) => (v('section') === '' ? '' : ` (${shortHeading(v('section'))})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'hvor mange det gjelder',
  direction: 'hvilken vei det går',
  truth: 'om det er slik',
  number: 'hvor stor andelen er',
}

export const nb: AuditWords = {
  names: {
    'count-differs': 'Tall oppsummeringen teller annerledes',
    'study-differs': 'Studier som er større eller mindre et annet sted',
    'quantity-differs': 'Ord for hvor mange som ikke passer med andelen',
    'period-differs': 'Perioder studiene ikke ligger innenfor',
    'date-impossible': 'Datoer som ikke finnes',
    'date-future': 'Datoer som ikke har vært ennå',
    'period-reversed': 'Perioder som slutter før de begynner',
    'citation-unknown': 'Henvisninger til noe oppsummeringen ikke har',
    'citation-year': 'Henvisninger med et annet årstall',
    'citation-ambiguous': 'Henvisninger som passer på flere studier',
    'citation-number-unknown': 'Numre som mangler i referanselisten',
    'citation-number-other': 'Numre som hører til et annet navn',
    'bullet-without-ground': 'Kulepunkter uten grunnlag',
    'bullet-ground-elsewhere': 'Kulepunkter med grunnlaget et annet sted',
    'bullet-drops-hedge': 'Kulepunkter som mister et forbehold',
    'bullet-drops-attribution': 'Kulepunkter som mister hvem som mener det',
    'retelling-drops-hedge': 'Studier som mister et forbehold når de gjengis igjen',
    'retelling-drops-attribution': 'Studier som mister hvem som mener det når de gjengis igjen',
    'statements-contradict': 'Utsagn som ser ut til å motsi hverandre',
    'no-citations': 'Ingen henvisninger',
    'study-not-cited': 'Studier teksten aldri viser til',
    'reference-differs': 'Oppføringer i listen som avviker fra oppsummeringen',
    'reference-missing': 'Verk som mangler i referanselisten',
    'reference-not-cited': 'Oppføringer ingen viser til',
    'citation-name': 'Navn skrevet på en annen måte',
    'work-two-names': 'Verk under to navn',
    'name-two-spellings': 'Navn skrevet på to måter',
    'statement-repeated': 'Utsagn som står to ganger',
  },
  sentence: {
    'count-differs': (v) =>
      `Teksten sier «${v('said')}», men oppsummeringen teller ${v('counts').replaceAll('.', ',').replaceAll('|', ' eller ')}.`,
    'study-differs': (v) =>
      v('line') === ''
        ? `Her har ${v('label')} «${v('said')}», men oppsummeringen har «${v('other')}».`
        : `Her har ${v('label')} «${v('said')}», men ${on(v)}${section(v)} står det «${v('other')}».`,
    'quantity-differs': (v) => `«${v('words')}» passer ikke med andelen i parentesen (${v('share')}).`,
    'period-differs': (v) =>
      `Teksten sier ${v('period')}, men studiene i oppsummeringen er fra ${v('from')} til ${v('to')}.`,
    'date-impossible': (v) => `Datoen ${v('date')} finnes ikke.`,
    'date-future': (v) =>
      `Teksten forteller om «${v('date')}» som noe som har vært, men oppsummeringen ble sist endret i ${v('latest')}.`,
    'period-reversed': (v) => `Perioden ${v('period')} slutter før den begynner.`,
    'citation-unknown': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, som ikke er med i oppsummeringen, verken som studie eller som bakgrunn.`,
    'citation-year': (v) => `Teksten viser til ${cited(v)}${often(v)}, men oppsummeringen har ${v('labels')}.`,
    'citation-ambiguous': (v) => `${cited(v)}${often(v)} kan være ${either(v('labels')) || `${v('studies')} studier`}.`,
    'citation-number-unknown': (v) =>
      `Teksten viser til ${v('written')}, men referanselisten har ikke noe nummer ${v('number')}.`,
    'citation-number-other': (v) =>
      `Her står nummer ${v('number')} ved navnet ${v('name')}, men i referanselisten er nummer ${v('number')} ${v('label')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'Teksten i denne delen sier det samme, men viser ikke til noen studie.'
        : 'Ingen studie i denne delen ser ut til å si dette.',
    'bullet-ground-elsewhere': (v) =>
      `Denne delen sier ikke dette. Det nærmeste står ${on(v)} (${shortHeading(v('section')) || 'utenfor kapitlene'}).`,
    'bullet-drops-hedge': (v) => `Teksten tar et forbehold («${v('words')}», ${line(v)}), som kulepunktet har mistet.`,
    'bullet-drops-attribution': (v) =>
      `Teksten sier hvem som mener dette («${v('words')}», ${line(v)}). Kulepunktet slår det fast.`,
    'retelling-drops-hedge': (v) =>
      `${capital(on(v))}${section(v)} tas det et forbehold om dette: «${v('words')}». Her er det borte.`,
    'retelling-drops-attribution': (v) =>
      `${capital(on(v))}${section(v)} står det hvem som mener dette: «${v('words')}». Her slås det fast.`,
    'statements-contradict': (v) =>
      `Dette ser ut til å motsi ${line(v)}${section(v)} om ${contrasts[v('on') as Contrast] ?? ''}. Der står det: «${v('other')}».`,
    'no-citations': (v) => `Vi fant ingen henvisninger i teksten. Oppsummeringen har ${v('studies')} studier.`,
    'study-not-cited': (v) =>
      v('listed')
        ? `${v('label')} står i listen til slutt, men teksten bruker aldri studien.`
        : `Teksten viser aldri til ${v('label')}, som er en av studiene i oppsummeringen.`,
    'reference-differs': (v) => `Listen har ${v('year')}, men i oppsummeringen heter studien ${v('label')}.`,
    'reference-missing': (v) => `Teksten viser til ${v('label')}, som mangler i referanselisten.`,
    'reference-not-cited': (v) => `${v('label')} står i referanselisten, men teksten viser ikke dit.`,
    'citation-name': (v) =>
      `Teksten skriver «${v('written')}»${often(v)}, men oppsummeringen har ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) => `Samme verk kalles «${v('one')}» ${on(v)} og «${v('other')}» her (${v('label')}).`,
    'name-two-spellings': (v) => `«${v('one')}» og «${v('other')}» ser ut til å være samme navn.`,
    'statement-repeated': (v) => `Det samme står ${on(v)}${section(v)}.`,
  },
  settles: {
    'count-differs': 'Listen bak tallet i oppsummeringen.',
    'study-differs': 'Metodekapitlet i studien.',
    'quantity-differs': 'Tabellen i studien.',
    'period-differs': 'Utgivelsesårene til studiene i oppsummeringen.',
    'date-impossible': 'Kilden til datoen.',
    'date-future': 'Kilden til datoen.',
    'period-reversed': 'Kilden til perioden.',
    'citation-unknown':
      'Referansen selv: Legg den inn i oppsummeringen som studie eller bakgrunnsverk, eller ta henvisningen ut.',
    'citation-year': 'Årstallet på tittelbladet, eller publikasjonen som mangler, om det er en annen.',
    'citation-ambiguous': 'En bokstav etter årstallet, den samme som i referanselisten.',
    'citation-number-unknown': 'Oppføringen som var ment.',
    'citation-number-other': 'Navnet eller nummeret, det som er ment.',
    'bullet-without-ground': 'Studien som fant det, med henvisning ved kulepunktet eller i samme del.',
    'bullet-ground-elsewhere': 'En henvisning ved kulepunktet, eller kulepunktet flyttet til der grunnlaget står.',
    'bullet-drops-hedge': 'Ordlyden i studien.',
    'bullet-drops-attribution': 'Hvem som mener det, sagt i kulepunktet.',
    'retelling-drops-hedge': 'Ordlyden i studien.',
    'retelling-drops-attribution': 'Ordlyden i studien.',
    'statements-contradict': 'De to studiene side om side: utvalg, periode og hva de spurte om.',
    'no-citations': 'Henvisninger med forfatter og år, eller med nummer og en referanseliste.',
    'study-not-cited': 'Et sted i teksten der studien brukes, eller en setning om hvorfor den ikke gjør det.',
    'reference-differs': 'Tittelbladet på publikasjonen.',
    'reference-missing': 'En oppføring i referanselisten.',
    'reference-not-cited': 'Et sted i teksten som bruker den, eller en kortere liste.',
    'citation-name': 'Tittelbladet på publikasjonen.',
    'work-two-names': 'Én form av navnet, den samme som i referanselisten.',
    'name-two-spellings': 'Hvordan personen eller institusjonen selv skriver navnet.',
    'statement-repeated': 'Hvilket av de to stedene det hører til.',
  },
  looked: {
    'count-differs': 'at alle tall på noe oppsummeringen kan telle, stemmer med den',
    'study-differs': 'at tekst, tabell og oppsummering har samme antall informanter for hver studie',
    'quantity-differs': 'at «få» og «de fleste» passer med andelen som står bak',
    'period-differs': 'at studiene ligger innenfor perioden teksten oppgir',
    'date-impossible': 'at alle datoer finnes',
    'date-future': 'at ingenting fortelles som fortid før det har vært',
    'period-reversed': 'at alle perioder begynner før de slutter',
    'citation-unknown': 'at alt det vises til, er i oppsummeringen',
    'citation-year': 'at alle henvisninger har årstallet til studien',
    'citation-ambiguous': 'at hver henvisning passer på én studie alene',
    'citation-number-unknown': 'at alle numre i klammer står i listen',
    'citation-number-other': 'at navnet foran et nummer er det som står i listen',
    'bullet-without-ground': 'at en setning med henvisning står bak hvert kulepunkt',
    'bullet-ground-elsewhere': 'at hvert kulepunkt står i samme del som grunnlaget',
    'bullet-drops-hedge': 'at kulepunktene tar samme forbehold som teksten',
    'bullet-drops-attribution': 'at kulepunktene sier hvem som mener det',
    'retelling-drops-hedge': 'at tekst og tabell tar samme forbehold om en studie',
    'retelling-drops-attribution': 'at tekst og tabell sier hvem som mener det',
    'statements-contradict': 'om utsagn om det samme motsier hverandre',
    'no-citations': 'at teksten viser til noe',
    'study-not-cited': 'at teksten viser til alle studier i oppsummeringen',
    'reference-differs': 'at referanselisten stemmer med oppsummeringen',
    'reference-missing': 'at det teksten viser til, står i referanselisten',
    'reference-not-cited': 'at teksten viser til det som står i listen',
    'citation-name': 'at navn er skrevet som i oppsummeringen',
    'work-two-names': 'at hvert verk har ett navn',
    'name-two-spellings': 'at navn er skrevet på én måte',
    'statement-repeated': 'at ingen utsagn står to ganger',
  },
  confidence: { high: 'nesten sikkert', medium: 'trolig', low: 'kanskje' },
  place: ({ page, line: number, unit }) =>
    `${page === null ? '' : `side ${page}, `}${unit === 'paragraph' ? 'avsnitt' : 'linje'} ${number}`,
}
