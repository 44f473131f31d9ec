/** The audit in bokmål. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { written } from './written.ts'

const cited = (v: Values) => written(v, 'og', 'm.fl.')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} steder)` : '')
const section = (v: Values) => (v('section') === '' ? '' : ` (${v('section')})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'hvor mange',
  direction: 'hvilken vei',
  truth: 'om det er slik',
  number: 'hvilket tall',
}

export const nb: AuditWords = {
  names: {
    'count-differs': 'Tall oppsummeringen teller annerledes',
    'period-differs': 'Perioder studiene ikke ligger innenfor',
    'date-impossible': 'Datoer som ikke finnes',
    'date-future': 'Datoer som ikke har vært ennå',
    'period-reversed': 'Perioder som slutter før de begynner',
    'citation-unknown': 'Henvisninger til noe oppsummeringen ikke har',
    'citation-year': 'Henvisninger med et annet årstall',
    'citation-ambiguous': 'Henvisninger som passer på flere studier',
    'citation-number-unknown': 'Numre som mangler i referanselisten',
    'bullet-without-ground': 'Kulepunkter uten grunnlag',
    'bullet-ground-elsewhere': 'Kulepunkter med grunnlaget et annet sted',
    'bullet-drops-hedge': 'Kulepunkter som mister et forbehold',
    'bullet-drops-attribution': 'Kulepunkter som mister hvem som mener det',
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
      `Teksten sier «${v('said')}»; oppsummeringen teller ${v('counts').replaceAll('.', ',').replaceAll('|', ' eller ')}.`,
    'period-differs': (v) =>
      `Teksten oppgir perioden ${v('period')}; studiene i oppsummeringen er fra ${v('from')} til ${v('to')}.`,
    'date-impossible': (v) => `Det finnes ingen ${v('date')}.`,
    'date-future': (v) =>
      `«${v('date')}» er etter siste endring i oppsummeringen (${v('latest')}), men teksten forteller om det som fortid.`,
    'period-reversed': (v) => `Perioden ${v('period')} slutter før den begynner.`,
    'citation-unknown': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, som verken er en studie eller et bakgrunnsverk i oppsummeringen.`,
    'citation-year': (v) => `Teksten viser til ${cited(v)}${often(v)}; oppsummeringen har ${v('labels')}.`,
    'citation-ambiguous': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, og det passer på ${v('labels') || `${v('studies')} studier`}.`,
    'citation-number-unknown': (v) =>
      `Teksten viser til ${v('written')}, men referanselisten har ikke noe nummer ${v('number')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'Teksten over sier også dette, men viser ikke til noen studie for det.'
        : 'Verken en henvisning eller en setning med en studie i denne delen står bak kulepunktet.',
    'bullet-ground-elsewhere': (v) =>
      `Ingenting i denne delen sier dette; det nærmeste står på linje ${v('line')} (${v('section') || 'utenfor kapitlene'}).`,
    'bullet-drops-hedge': (v) =>
      `Teksten tar et forbehold, «${v('words')}» (linje ${v('line')}); kulepunktet sier det uten.`,
    'bullet-drops-attribution': (v) =>
      `Teksten gir dette som noens syn, «${v('words')}» (linje ${v('line')}); kulepunktet som et faktum.`,
    'statements-contradict': (v) =>
      `Dette ser ut til å motsi linje ${v('line')}${section(v)} om ${contrasts[v('on') as Contrast] ?? ''}: «${v('other')}».`,
    'no-citations': (v) => `Teksten har ingen henvisning som kan leses; oppsummeringen har ${v('studies')} studier.`,
    'study-not-cited': (v) =>
      `${v('label')} er en studie i oppsummeringen, men ${v('listed') ? 'står bare i listen til slutt' : 'teksten viser aldri til den'}.`,
    'reference-differs': (v) => `Listen har ${v('year')} for ${v('label')}.`,
    'reference-missing': (v) => `Teksten viser til ${v('label')}, som ikke står i referanselisten.`,
    'reference-not-cited': (v) => `${v('label')} står i referanselisten, men teksten viser aldri til det.`,
    'citation-name': (v) => `Her står «${v('written')}»${often(v)}; oppsummeringen har ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) =>
      `Ett verk kalles både «${v('one')}» (linje ${v('line')}) og «${v('other')}» (${v('label')}).`,
    'name-two-spellings': (v) => `«${v('one')}» og «${v('other')}» ser ut til å være ett navn skrevet på to måter.`,
    'statement-repeated': (v) => `Dette står også på linje ${v('line')}${section(v)}.`,
  },
  settles: {
    'count-differs': 'Listen bak tallet i oppsummeringen.',
    'period-differs': 'Utgivelsesårene til studiene i oppsummeringen.',
    'date-impossible': 'Kilden til datoen.',
    'date-future': 'Kilden til datoen.',
    'period-reversed': 'Kilden til perioden.',
    'citation-unknown':
      'Referansen selv: Legg den inn i oppsummeringen som studie eller bakgrunnsverk, eller ta henvisningen ut.',
    'citation-year': 'Årstallet på tittelbladet, eller publikasjonen som mangler, om det er en annen.',
    'citation-ambiguous': 'En bokstav etter årstallet, den samme som i referanselisten.',
    'citation-number-unknown': 'Oppføringen som var ment.',
    'bullet-without-ground': 'Studien som fant det, med henvisning ved kulepunktet eller i samme del.',
    'bullet-ground-elsewhere': 'En henvisning ved kulepunktet, eller kulepunktet flyttet til der grunnlaget står.',
    'bullet-drops-hedge': 'Ordlyden i studien.',
    'bullet-drops-attribution': 'Hvem som mener det, sagt i kulepunktet.',
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
    'period-differs': 'at studiene ligger innenfor perioden teksten oppgir',
    'date-impossible': 'at alle datoer finnes',
    'date-future': 'at ingenting fortelles som fortid før det har vært',
    'period-reversed': 'at alle perioder begynner før de slutter',
    'citation-unknown': 'at alt det vises til, er i oppsummeringen',
    'citation-year': 'at alle henvisninger har årstallet til studien',
    'citation-ambiguous': 'at hver henvisning passer på én studie alene',
    'citation-number-unknown': 'at alle numre i klammer står i listen',
    'bullet-without-ground': 'at en setning med henvisning står bak hvert kulepunkt',
    'bullet-ground-elsewhere': 'at hvert kulepunkt står i samme del som grunnlaget',
    'bullet-drops-hedge': 'at kulepunktene tar samme forbehold som teksten',
    'bullet-drops-attribution': 'at kulepunktene sier hvem som mener det',
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
  place: ({ page, line }) => (page === null ? `linje ${line}` : `side ${page}, linje ${line}`),
}
