/** The checks in nynorsk. */
import type { CheckWords } from '../check.ts'
import { brief } from './brief.ts'
import { stageName } from './stage-name.ts'

export const nn: CheckWords = {
  sentence: {
    'expression-error': (v) => `Talet ${v('source')} kan ikkje reknast ut: ${v('reason')}`,
    'count-impossible': (v) =>
      `Tala i flytskjemaet kan ikkje alle stemme (${v('boxes')}: ${v('left')} mot ${v('right')}).`,
    'number-typed': (v) => `«${v('typed')}» er skrive for hand; {{${v('expression')}}} ville blitt rekna ut.`,
    'bullet-without-finding': (v) => `Kulepunktet «${brief(v('text'))}» byggjer ikkje på noko funn.`,
    'bullet-one-study': (v) => `Kulepunktet «${brief(v('text'))}» byggjer på éin studie, ${v('study')}.`,
    'bullet-second-hand': (v) => `Kulepunktet «${brief(v('text'))}» byggjer berre på andrehandsstoff: ${v('studies')}.`,
    'bullet-drops-hedge': (v) =>
      `Kulepunktet «${brief(v('text'))}» er sikrare enn funna: ${v('carriers')} av ${v('of')} tek atterhald (${v('words')}).`,
    'bullet-drops-attribution': (v) =>
      `Kulepunktet «${brief(v('text'))}» gjer eit syn til eit faktum: ${v('carriers')} av ${v('of')} funn seier kven som meiner det (${v('words')}).`,
    'conclusion-without-bullet': (v) =>
      `Setninga «${brief(v('text'))}» i konklusjonen byggjer ikkje på noko kulepunkt.`,
    'findings-oppose': (v) =>
      `Funn om «${v('object')}» ser ut til å peike kvar sin veg: ${v('positive')} mot ${v('negative')}.`,
    'citation-unknown': (v) =>
      `@${v('cited')} er verken ein studie, ein publikasjon eller eit bakgrunnsverk i oppsummeringa.`,
    'theme-without-findings': (v) => `Ingen funn høyrer til temaet «${v('theme')}».`,
    'search-incomplete': (v) => `Søket i ${v('source')} kan ikkje gjentakast: ${v('names')} er ikkje oppgitt.`,
    'appraisal-missing': () => 'Det står ikkje om kvaliteten på studiane er vurdert, eller kvifor han ikkje er det.',
    'stop-against-rule': (v) =>
      `Silinga på trinnet ${stageName(v, 'nn')} vart stoppa mot regelen, med ${v('remaining')} publikasjonar ulesne${v('reason') ? `: «${brief(v('reason'))}»` : ''}.`,
    'stop-outgrown': (v) =>
      `Etter at silinga på trinnet ${stageName(v, 'nn')} vart stoppa, er ${v('count')} publikasjonar komne til. Ingen har vurdert dei.`,
    'stop-without-draws': (v) =>
      `Silinga på trinnet ${stageName(v, 'nn')} vart stoppa utan at noko er trekt tilfeldig. Kor mykje som er funne, blir då rekna ut av rekkjefølgja sjølv.`,
    'study-unused': (v) => `${v('study')} er med, men ingen av funna høyrer til eit tema.`,
    'study-not-cited': (v) => `${v('study')} er med, men ingen tekst viser til han.`,
    'theme-without-bullets': (v) => `Temaet «${v('theme')}» har ingen kulepunkt.`,
    'theme-without-prose': (v) => `Temaet «${v('theme')}» har ingen tekst.`,
  },
  looked: {
    'expression-error': 'at alle levande tal kan reknast ut',
    'count-impossible': 'at tala i flytskjemaet stemmer med kvarandre',
    'number-typed': 'at ingen tal er skrivne for hand som kunne vore rekna ut',
    'bullet-without-finding': 'at alle kulepunkt byggjer på funn',
    'bullet-one-study': 'kva kulepunkt som byggjer på éin studie åleine',
    'bullet-second-hand': 'kva kulepunkt som berre byggjer på andrehandsstoff',
    'bullet-drops-hedge': 'at kulepunkta tek same atterhald som funna',
    'bullet-drops-attribution': 'at kulepunkta seier kven som meiner det',
    'conclusion-without-bullet': 'at alle setningar i konklusjonen byggjer på kulepunkt',
    'findings-oppose': 'om funn om det same peikar kvar sin veg',
    'citation-unknown': 'at alt det blir vist til, finst',
    'theme-without-findings': 'at alle tema har funn',
    'search-incomplete': 'at alle søk kan gjentakast (PRISMA-S)',
    'appraisal-missing': 'at det står om kvaliteten på studiane er vurdert',
    'stop-against-rule': 'at silinga ikkje er stoppa mot regelen',
    'stop-outgrown': 'at ingenting er kome til etter at silinga vart stoppa',
    'stop-without-draws': 'at noko er trekt tilfeldig der silinga er stoppa',
    'study-unused': 'at alle inkluderte studiar er brukte i eit tema',
    'study-not-cited': 'at teksten viser til alle inkluderte studiar',
    'theme-without-bullets': 'at alle tema har kulepunkt',
    'theme-without-prose': 'at alle tema har tekst',
  },
  searchItems: {
    '1': 'database',
    '2': 'plattform',
    '8': 'søkjeord',
    '9': 'avgrensingar',
    '13': 'dato',
    '15': 'talet på treff',
  },
}
