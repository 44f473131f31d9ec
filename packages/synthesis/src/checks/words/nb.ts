/** The checks in bokmål. */
import type { CheckWords } from '../check.ts'
import { brief } from './brief.ts'
import { stageName } from './stage-name.ts'

export const nb: CheckWords = {
  sentence: {
    'expression-error': (v) => `Tallet ${v('source')} kan ikke regnes ut: ${v('reason')}`,
    'count-impossible': (v) =>
      `Tallene i flytskjemaet kan ikke alle stemme (${v('boxes')}: ${v('left')} mot ${v('right')}).`,
    'number-typed': (v) => `«${v('typed')}» er skrevet for hånd; {{${v('expression')}}} ville blitt regnet ut.`,
    'bullet-without-finding': (v) => `Kulepunktet «${brief(v('text'))}» bygger ikke på noe funn.`,
    'bullet-one-study': (v) => `Kulepunktet «${brief(v('text'))}» bygger på én studie, ${v('study')}.`,
    'bullet-second-hand': (v) => `Kulepunktet «${brief(v('text'))}» bygger bare på andrehåndsstoff: ${v('studies')}.`,
    'bullet-drops-hedge': (v) =>
      `Kulepunktet «${brief(v('text'))}» er sikrere enn funnene: ${v('carriers')} av ${v('of')} tar forbehold (${v('words')}).`,
    'bullet-drops-attribution': (v) =>
      `Kulepunktet «${brief(v('text'))}» gjør et syn til et faktum: ${v('carriers')} av ${v('of')} funn sier hvem som mener det (${v('words')}).`,
    'conclusion-without-bullet': (v) => `Setningen «${brief(v('text'))}» i konklusjonen bygger ikke på noe kulepunkt.`,
    'findings-oppose': (v) =>
      `Funn om «${v('object')}» ser ut til å peke hver sin vei: ${v('positive')} mot ${v('negative')}.`,
    'citation-unknown': (v) =>
      `@${v('cited')} er verken en studie, en publikasjon eller et bakgrunnsverk i oppsummeringen.`,
    'theme-without-findings': (v) => `Ingen funn hører til temaet «${v('theme')}».`,
    'search-incomplete': (v) => `Søket i ${v('source')} kan ikke gjentas: ${v('names')} er ikke oppgitt.`,
    'appraisal-missing': () => 'Det står ikke om kvaliteten på studiene er vurdert, eller hvorfor den ikke er det.',
    'stop-against-rule': (v) =>
      `Silingen på trinnet ${stageName(v, 'nb')} ble stoppet mot regelen, med ${v('remaining')} publikasjoner ulest${v('reason') ? `: «${brief(v('reason'))}»` : ''}.`,
    'stop-outgrown': (v) =>
      `Etter at silingen på trinnet ${stageName(v, 'nb')} ble stoppet, er ${v('count')} publikasjoner kommet til. Ingen har vurdert dem.`,
    'stop-without-draws': (v) =>
      `Silingen på trinnet ${stageName(v, 'nb')} ble stoppet uten at noe er trukket tilfeldig. Hvor mye som er funnet, anslås da av rekkefølgen selv.`,
    'study-unused': (v) => `${v('study')} er med, men ingen av funnene hører til et tema.`,
    'study-not-cited': (v) => `${v('study')} er med, men ingen tekst viser til den.`,
    'theme-without-bullets': (v) => `Temaet «${v('theme')}» har ingen kulepunkter.`,
    'theme-without-prose': (v) => `Temaet «${v('theme')}» har ingen tekst.`,
  },
  looked: {
    'expression-error': 'at alle levende tall kan regnes ut',
    'count-impossible': 'at tallene i flytskjemaet stemmer med hverandre',
    'number-typed': 'at ingen tall er skrevet for hånd som kunne vært regnet ut',
    'bullet-without-finding': 'at alle kulepunkter bygger på funn',
    'bullet-one-study': 'hvilke kulepunkter som bygger på én studie alene',
    'bullet-second-hand': 'hvilke kulepunkter som bare bygger på andrehåndsstoff',
    'bullet-drops-hedge': 'at kulepunktene tar samme forbehold som funnene',
    'bullet-drops-attribution': 'at kulepunktene sier hvem som mener det',
    'conclusion-without-bullet': 'at alle setninger i konklusjonen bygger på kulepunkter',
    'findings-oppose': 'om funn om det samme peker hver sin vei',
    'citation-unknown': 'at alt det vises til, finnes',
    'theme-without-findings': 'at alle temaer har funn',
    'search-incomplete': 'at alle søk kan gjentas (PRISMA-S)',
    'appraisal-missing': 'at det står om kvaliteten på studiene er vurdert',
    'stop-against-rule': 'at silingen ikke er stoppet mot regelen',
    'stop-outgrown': 'at ingenting er kommet til etter at silingen ble stoppet',
    'stop-without-draws': 'at noe er trukket tilfeldig der silingen er stoppet',
    'study-unused': 'at alle inkluderte studier er brukt i et tema',
    'study-not-cited': 'at teksten viser til alle inkluderte studier',
    'theme-without-bullets': 'at alle temaer har kulepunkter',
    'theme-without-prose': 'at alle temaer har tekst',
  },
  searchItems: {
    '1': 'database',
    '2': 'plattform',
    '8': 'søkeord',
    '9': 'avgrensninger',
    '13': 'dato',
    '15': 'antall treff',
  },
}
