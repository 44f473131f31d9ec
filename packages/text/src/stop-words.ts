/** The small words of Norwegian Bokmål, Nynorsk and English: they carry grammar, not subject. Own lists. */

/** The languages with a list of their own. */
export type ListedLanguage = 'nb' | 'nn' | 'en'

const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((it) => it !== ''))

const shared = `alle av at da de deg den der det dette di din ditt du eller en er et ett for fra før ha ham han har hun i inn jo kan kun man
  med meg men mer mi min mitt mot når og om opp oss over på sa seg ser si sin sine sitt skal slik som så til under ut var ved vi vil være`

/** Words to leave out when the subject matters: for showing why a record is ranked, and for reading a question as a search. */
export const stopWords: Readonly<Record<ListedLanguage, ReadonlySet<string>>> = {
  nb: split(`${shared} andre ble bli blir blitt både dem denne deres derfor disse eg enn etter fordi få gjennom gjøre hadde hennes her hos hva
    hver hvilke hvilken hvis hvor hvordan hvorfor ikke ingen jeg kunne mange mellom mens mye må måtte noe noen nå samt siden skulle
    slike uten ville også`),
  nn: split(`${shared} andre blei bli blir blitt både ho dei deira denne desse difor eg ein eit eitt enn etter fordi frå få gjennom gjere hadde
    her hjå hennar ikkje ingen ingi kva kvar kven kvifor korleis kva kunne mange medan mellom mykje må måtte noko nokon nokre no
    samt sidan skulle slike utan vart verte vere vera ville òg også me dykk`),
  en: split(`a about above after again against all also although among an and any are as at be because been before being below between both
    but by can could did do does doing down during each either few for from further had has have having he her here hers him his
    how however i if in into is it its itself may me might more most must my no nor not of off on once only or other our out over
    own per same she should since so some such than that the their them then there therefore these they this those through to too
    under until up upon us very was we were what when where whether which while who whom whose why will with within without would
    you your`),
}

/**
 * Whether a word, in lower case, is a small word in any of the three languages.
 *
 * @example isStopWord('ikkje') // true
 */
export function isStopWord(word: string): boolean {
  return stopWords.en.has(word) || stopWords.nb.has(word) || stopWords.nn.has(word)
}
