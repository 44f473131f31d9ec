/** The audit in nynorsk. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { shortHeading, written } from './written.ts'

const cited = (v: Values) => written(v, 'og', 'm.fl.')
const either = (labels: string) => labels.replace(/, (?=[^,]*$)/, ' eller ')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} stader)` : '')
const line = (v: Values) => `${v('unit') === 'paragraph' ? 'avsnitt' : 'linje'} ${v('line')}`
const on = (v: Values) => `${v('unit') === 'paragraph' ? 'i' : 'på'} ${line(v)}`
const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase())
const section = (v: Values) => (v('section') === '' ? '' : ` (${shortHeading(v('section'))})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'kor mange det gjeld',
  direction: 'kva veg det går',
  truth: 'om det er slik',
  number: 'kor stor delen er',
}

export const nn: AuditWords = {
  names: {
    'count-differs': 'Tal oppsummeringa tel annleis',
    'study-differs': 'Studiar som er større eller mindre ein annan stad',
    'quantity-differs': 'Ord for kor mange som ikkje passar med delen',
    'period-differs': 'Periodar studiane ikkje ligg innanfor',
    'date-impossible': 'Datoar som ikkje finst',
    'date-future': 'Datoar som ikkje har vore enno',
    'period-reversed': 'Periodar som sluttar før dei byrjar',
    'citation-unknown': 'Tilvisingar til noko oppsummeringa ikkje har',
    'citation-year': 'Tilvisingar med eit anna årstal',
    'citation-ambiguous': 'Tilvisingar som passar på fleire studiar',
    'citation-number-unknown': 'Nummer som manglar i referanselista',
    'citation-number-other': 'Nummer som høyrer til eit anna namn',
    'bullet-without-ground': 'Kulepunkt utan grunnlag',
    'bullet-ground-elsewhere': 'Kulepunkt med grunnlaget ein annan stad',
    'bullet-drops-hedge': 'Kulepunkt som mistar eit atterhald',
    'bullet-drops-attribution': 'Kulepunkt som mistar kven som meiner det',
    'retelling-drops-hedge': 'Studiar som mistar eit atterhald når dei blir attgjevne igjen',
    'retelling-drops-attribution': 'Studiar som mistar kven som meiner det når dei blir attgjevne igjen',
    'statements-contradict': 'Utsegner som ser ut til å seie imot kvarandre',
    'no-citations': 'Ingen tilvisingar',
    'study-not-cited': 'Studiar teksten aldri viser til',
    'reference-differs': 'Oppføringar i lista som avvik frå oppsummeringa',
    'reference-missing': 'Verk som manglar i referanselista',
    'reference-not-cited': 'Oppføringar ingen viser til',
    'citation-name': 'Namn skrivne på ein annan måte',
    'work-two-names': 'Verk under to namn',
    'name-two-spellings': 'Namn skrivne på to måtar',
    'statement-repeated': 'Utsegner som står to gonger',
  },
  sentence: {
    'count-differs': (v) =>
      `Teksten seier «${v('said')}», men oppsummeringa tel ${v('counts').replaceAll('.', ',').replaceAll('|', ' eller ')}.`,
    'study-differs': (v) =>
      v('line') === ''
        ? `Her har ${v('label')} «${v('said')}», men oppsummeringa har «${v('other')}».`
        : `Her har ${v('label')} «${v('said')}», men ${on(v)}${section(v)} står det «${v('other')}».`,
    'quantity-differs': (v) => `«${v('words')}» passar ikkje med delen i parentesen (${v('share')}).`,
    'period-differs': (v) =>
      `Teksten seier ${v('period')}, men studiane i oppsummeringa er frå ${v('from')} til ${v('to')}.`,
    'date-impossible': (v) => `Datoen ${v('date')} finst ikkje.`,
    'date-future': (v) =>
      `Teksten fortel om «${v('date')}» som noko som har vore, men oppsummeringa vart sist endra i ${v('latest')}.`,
    'period-reversed': (v) => `Perioden ${v('period')} sluttar før han byrjar.`,
    'citation-unknown': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, som ikkje er med i oppsummeringa, verken som studie eller som bakgrunn.`,
    'citation-year': (v) => `Teksten viser til ${cited(v)}${often(v)}, men oppsummeringa har ${v('labels')}.`,
    'citation-ambiguous': (v) => `${cited(v)}${often(v)} kan vere ${either(v('labels')) || `${v('studies')} studiar`}.`,
    'citation-number-unknown': (v) =>
      `Teksten viser til ${v('written')}, men referanselista har ikkje noko nummer ${v('number')}.`,
    'citation-number-other': (v) =>
      `Her står nummer ${v('number')} ved namnet ${v('name')}, men i referanselista er nummer ${v('number')} ${v('label')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'Teksten i denne delen seier det same, men viser ikkje til nokon studie.'
        : 'Ingen studie i denne delen ser ut til å seie dette.',
    'bullet-ground-elsewhere': (v) =>
      `Denne delen seier ikkje dette. Det næraste står ${on(v)} (${shortHeading(v('section')) || 'utanfor kapitla'}).`,
    'bullet-drops-hedge': (v) => `Teksten tek eit atterhald («${v('words')}», ${line(v)}), som kulepunktet har mista.`,
    'bullet-drops-attribution': (v) =>
      `Teksten seier kven som meiner dette («${v('words')}», ${line(v)}). Kulepunktet slår det fast.`,
    'retelling-drops-hedge': (v) =>
      `${capital(on(v))}${section(v)} blir det teke eit atterhald om dette: «${v('words')}». Her er det borte.`,
    'retelling-drops-attribution': (v) =>
      `${capital(on(v))}${section(v)} står det kven som meiner dette: «${v('words')}». Her blir det slått fast.`,
    'statements-contradict': (v) =>
      `Dette ser ut til å seie imot ${line(v)}${section(v)} om ${contrasts[v('on') as Contrast] ?? ''}. Der står det: «${v('other')}».`,
    'no-citations': (v) => `Vi fann ingen tilvisingar i teksten. Oppsummeringa har ${v('studies')} studiar.`,
    'study-not-cited': (v) =>
      v('listed')
        ? `${v('label')} står i lista til slutt, men teksten bruker aldri studien.`
        : `Teksten viser aldri til ${v('label')}, som er ein av studiane i oppsummeringa.`,
    'reference-differs': (v) => `Lista har ${v('year')}, men i oppsummeringa heiter studien ${v('label')}.`,
    'reference-missing': (v) => `Teksten viser til ${v('label')}, som manglar i referanselista.`,
    'reference-not-cited': (v) => `${v('label')} står i referanselista, men teksten viser ikkje dit.`,
    'citation-name': (v) =>
      `Teksten skriv «${v('written')}»${often(v)}, men oppsummeringa har ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) => `Same verket blir kalla «${v('one')}» ${on(v)} og «${v('other')}» her (${v('label')}).`,
    'name-two-spellings': (v) => `«${v('one')}» og «${v('other')}» ser ut til å vere same namnet.`,
    'statement-repeated': (v) => `Det same står ${on(v)}${section(v)}.`,
  },
  settles: {
    'count-differs': 'Lista bak talet i oppsummeringa.',
    'study-differs': 'Metodekapitlet i studien.',
    'quantity-differs': 'Tabellen i studien.',
    'period-differs': 'Utgjevingsåra til studiane i oppsummeringa.',
    'date-impossible': 'Kjelda til datoen.',
    'date-future': 'Kjelda til datoen.',
    'period-reversed': 'Kjelda til perioden.',
    'citation-unknown':
      'Referansen sjølv: Legg han inn i oppsummeringa som studie eller bakgrunnsverk, eller ta tilvisinga ut.',
    'citation-year': 'Årstalet på tittelbladet, eller publikasjonen som manglar, om det er ein annan.',
    'citation-ambiguous': 'Ein bokstav etter årstalet, den same som i referanselista.',
    'citation-number-unknown': 'Oppføringa som var meint.',
    'citation-number-other': 'Namnet eller nummeret, det som er meint.',
    'bullet-without-ground': 'Studien som fann det, med tilvising ved kulepunktet eller i same delen.',
    'bullet-ground-elsewhere': 'Ei tilvising ved kulepunktet, eller kulepunktet flytta dit grunnlaget står.',
    'bullet-drops-hedge': 'Ordlyden i studien.',
    'bullet-drops-attribution': 'Kven som meiner det, sagt i kulepunktet.',
    'retelling-drops-hedge': 'Ordlyden i studien.',
    'retelling-drops-attribution': 'Ordlyden i studien.',
    'statements-contradict': 'Dei to studiane side om side: utval, periode og kva dei spurde om.',
    'no-citations': 'Tilvisingar med forfattar og år, eller med nummer og ei referanseliste.',
    'study-not-cited': 'Ein stad i teksten der studien blir brukt, eller ei setning om kvifor han ikkje blir det.',
    'reference-differs': 'Tittelbladet på publikasjonen.',
    'reference-missing': 'Ei oppføring i referanselista.',
    'reference-not-cited': 'Ein stad i teksten som bruker han, eller ei kortare liste.',
    'citation-name': 'Tittelbladet på publikasjonen.',
    'work-two-names': 'Éi form av namnet, den same som i referanselista.',
    'name-two-spellings': 'Korleis personen eller institusjonen sjølv skriv namnet.',
    'statement-repeated': 'Kva for ein av dei to stadene det høyrer til.',
  },
  looked: {
    'count-differs': 'at alle tal på noko oppsummeringa kan telje, stemmer med henne',
    'study-differs': 'at tekst, tabell og oppsummering har same talet på informantar for kvar studie',
    'quantity-differs': 'at «få» og «dei fleste» passar med delen som står bak',
    'period-differs': 'at studiane ligg innanfor perioden teksten oppgir',
    'date-impossible': 'at alle datoar finst',
    'date-future': 'at ingenting blir fortalt som fortid før det har vore',
    'period-reversed': 'at alle periodar byrjar før dei sluttar',
    'citation-unknown': 'at alt det blir vist til, er i oppsummeringa',
    'citation-year': 'at alle tilvisingar har årstalet til studien',
    'citation-ambiguous': 'at kvar tilvising passar på éin studie åleine',
    'citation-number-unknown': 'at alle nummer i klammer står i lista',
    'citation-number-other': 'at namnet framfor eit nummer er det som står i lista',
    'bullet-without-ground': 'at ei setning med tilvising står bak kvart kulepunkt',
    'bullet-ground-elsewhere': 'at kvart kulepunkt står i same delen som grunnlaget',
    'bullet-drops-hedge': 'at kulepunkta tek same atterhald som teksten',
    'bullet-drops-attribution': 'at kulepunkta seier kven som meiner det',
    'retelling-drops-hedge': 'at tekst og tabell tek same atterhald om ein studie',
    'retelling-drops-attribution': 'at tekst og tabell seier kven som meiner det',
    'statements-contradict': 'om utsegner om det same seier imot kvarandre',
    'no-citations': 'at teksten viser til noko',
    'study-not-cited': 'at teksten viser til alle studiar i oppsummeringa',
    'reference-differs': 'at referanselista stemmer med oppsummeringa',
    'reference-missing': 'at det teksten viser til, står i referanselista',
    'reference-not-cited': 'at teksten viser til det som står i lista',
    'citation-name': 'at namn er skrivne som i oppsummeringa',
    'work-two-names': 'at kvart verk har eitt namn',
    'name-two-spellings': 'at namn er skrivne på éin måte',
    'statement-repeated': 'at ingen utsegner står to gonger',
  },
  confidence: { high: 'nesten sikkert', medium: 'truleg', low: 'kanskje' },
  place: ({ page, line: number, unit }) =>
    `${page === null ? '' : `side ${page}, `}${unit === 'paragraph' ? 'avsnitt' : 'linje'} ${number}`,
}
