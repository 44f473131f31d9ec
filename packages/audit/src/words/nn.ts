/** The audit in nynorsk. */
import type { AuditWords, Contrast, Values } from './audit-words.ts'
import { written } from './written.ts'

const cited = (v: Values) => written(v, 'og', 'm.fl.')
const often = (v: Values) => (Number(v('times')) > 1 ? ` (${v('times')} stader)` : '')
const section = (v: Values) => (v('section') === '' ? '' : ` (${v('section')})`)

const contrasts: Readonly<Record<Contrast, string>> = {
  quantity: 'kor mange',
  direction: 'kva veg',
  truth: 'om det er slik',
  number: 'kva for eit tal',
}

export const nn: AuditWords = {
  names: {
    'count-differs': 'Tal oppsummeringa tel annleis',
    'period-differs': 'Periodar studiane ikkje ligg innanfor',
    'date-impossible': 'Datoar som ikkje finst',
    'date-future': 'Datoar som ikkje har vore enno',
    'period-reversed': 'Periodar som sluttar før dei byrjar',
    'citation-unknown': 'Tilvisingar til noko oppsummeringa ikkje har',
    'citation-year': 'Tilvisingar med eit anna årstal',
    'citation-ambiguous': 'Tilvisingar som passar på fleire studiar',
    'citation-number-unknown': 'Nummer som manglar i referanselista',
    'bullet-without-ground': 'Kulepunkt utan grunnlag',
    'bullet-ground-elsewhere': 'Kulepunkt med grunnlaget ein annan stad',
    'bullet-drops-hedge': 'Kulepunkt som mistar eit atterhald',
    'bullet-drops-attribution': 'Kulepunkt som mistar kven som meiner det',
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
      `Teksten seier «${v('said')}»; oppsummeringa tel ${v('counts').replaceAll('.', ',').replaceAll('|', ' eller ')}.`,
    'period-differs': (v) =>
      `Teksten oppgir perioden ${v('period')}; studiane i oppsummeringa er frå ${v('from')} til ${v('to')}.`,
    'date-impossible': (v) => `Det finst ingen ${v('date')}.`,
    'date-future': (v) =>
      `«${v('date')}» er etter siste endring i oppsummeringa (${v('latest')}), men teksten fortel om det som fortid.`,
    'period-reversed': (v) => `Perioden ${v('period')} sluttar før han byrjar.`,
    'citation-unknown': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, som verken er ein studie eller eit bakgrunnsverk i oppsummeringa.`,
    'citation-year': (v) => `Teksten viser til ${cited(v)}${often(v)}; oppsummeringa har ${v('labels')}.`,
    'citation-ambiguous': (v) =>
      `Teksten viser til ${cited(v)}${often(v)}, og det passar på ${v('labels') || `${v('studies')} studiar`}.`,
    'citation-number-unknown': (v) =>
      `Teksten viser til ${v('written')}, men referanselista har ikkje noko nummer ${v('number')}.`,
    'bullet-without-ground': (v) =>
      v('uncited')
        ? 'Teksten over seier òg dette, men viser ikkje til nokon studie for det.'
        : 'Verken ei tilvising eller ei setning med ein studie i denne delen står bak kulepunktet.',
    'bullet-ground-elsewhere': (v) =>
      `Ingenting i denne delen seier dette; det næraste står på linje ${v('line')} (${v('section') || 'utanfor kapitla'}).`,
    'bullet-drops-hedge': (v) =>
      `Teksten tek eit atterhald, «${v('words')}» (linje ${v('line')}); kulepunktet seier det utan.`,
    'bullet-drops-attribution': (v) =>
      `Teksten gjev dette som synet til nokon, «${v('words')}» (linje ${v('line')}); kulepunktet som eit faktum.`,
    'statements-contradict': (v) =>
      `Dette ser ut til å seie imot linje ${v('line')}${section(v)} om ${contrasts[v('on') as Contrast] ?? ''}: «${v('other')}».`,
    'no-citations': (v) => `Teksten har inga tilvising som kan lesast; oppsummeringa har ${v('studies')} studiar.`,
    'study-not-cited': (v) =>
      `${v('label')} er ein studie i oppsummeringa, men ${v('listed') ? 'står berre i lista til slutt' : 'teksten viser aldri til han'}.`,
    'reference-differs': (v) => `Lista har ${v('year')} for ${v('label')}.`,
    'reference-missing': (v) => `Teksten viser til ${v('label')}, som ikkje står i referanselista.`,
    'reference-not-cited': (v) => `${v('label')} står i referanselista, men teksten viser aldri til det.`,
    'citation-name': (v) => `Her står «${v('written')}»${often(v)}; oppsummeringa har ${v('meant')} (${v('labels')}).`,
    'work-two-names': (v) =>
      `Eitt verk blir kalla både «${v('one')}» (linje ${v('line')}) og «${v('other')}» (${v('label')}).`,
    'name-two-spellings': (v) => `«${v('one')}» og «${v('other')}» ser ut til å vere eitt namn skrive på to måtar.`,
    'statement-repeated': (v) => `Dette står òg på linje ${v('line')}${section(v)}.`,
  },
  settles: {
    'count-differs': 'Lista bak talet i oppsummeringa.',
    'period-differs': 'Utgjevingsåra til studiane i oppsummeringa.',
    'date-impossible': 'Kjelda til datoen.',
    'date-future': 'Kjelda til datoen.',
    'period-reversed': 'Kjelda til perioden.',
    'citation-unknown':
      'Referansen sjølv: Legg han inn i oppsummeringa som studie eller bakgrunnsverk, eller ta tilvisinga ut.',
    'citation-year': 'Årstalet på tittelbladet, eller publikasjonen som manglar, om det er ein annan.',
    'citation-ambiguous': 'Ein bokstav etter årstalet, den same som i referanselista.',
    'citation-number-unknown': 'Oppføringa som var meint.',
    'bullet-without-ground': 'Studien som fann det, med tilvising ved kulepunktet eller i same delen.',
    'bullet-ground-elsewhere': 'Ei tilvising ved kulepunktet, eller kulepunktet flytta dit grunnlaget står.',
    'bullet-drops-hedge': 'Ordlyden i studien.',
    'bullet-drops-attribution': 'Kven som meiner det, sagt i kulepunktet.',
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
    'period-differs': 'at studiane ligg innanfor perioden teksten oppgir',
    'date-impossible': 'at alle datoar finst',
    'date-future': 'at ingenting blir fortalt som fortid før det har vore',
    'period-reversed': 'at alle periodar byrjar før dei sluttar',
    'citation-unknown': 'at alt det blir vist til, er i oppsummeringa',
    'citation-year': 'at alle tilvisingar har årstalet til studien',
    'citation-ambiguous': 'at kvar tilvising passar på éin studie åleine',
    'citation-number-unknown': 'at alle nummer i klammer står i lista',
    'bullet-without-ground': 'at ei setning med tilvising står bak kvart kulepunkt',
    'bullet-ground-elsewhere': 'at kvart kulepunkt står i same delen som grunnlaget',
    'bullet-drops-hedge': 'at kulepunkta tek same atterhald som teksten',
    'bullet-drops-attribution': 'at kulepunkta seier kven som meiner det',
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
  place: ({ page, line }) => (page === null ? `linje ${line}` : `side ${page}, linje ${line}`),
}
