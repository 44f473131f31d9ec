/**
 * The fixed table of common words of titles. It ships, and does not depend on the records: blocking keys made with it are the same
 * whether records come all at once or file by file. Function words carry nothing; frequent words carry little.
 */

const functionWords = {
  en: `a an the of and or in on at by for to from with without within into onto over under between among after before during through as is
    are was were be been being it its this that these those their our his her we they do does did can could may might should will would how
    what when where which who why not no than then via per vs versus using based use against about`,
  no: `et en ei og eller i pa av for til fra med uten ved om som er var det den de vi han hun hva hvordan hvorfor hvem hvor ikke kan skal vil
    blir ble har hadde sin sitt sine etter under over mellom mot innen gjennom ein eit ikkje korleis kva kven kvifor dei me blant`,
  sv: `ett och eller att pa av fran med utan vid om som hur vad vem dar inte kan ska hos mellan genom bland`,
  da: `et en og eller i pa af for til fra med uden ved om som hvad hvordan ikke kan skal mellem gennem blandt efter`,
  de: `der die das den dem des ein eine einer eines einem einen und oder in im am an auf aus bei mit nach von vom zu zum zur uber durch fur
    gegen ist sind war wie was wer nicht als auch`,
  fr: `le la les l un une des du de d et ou dans sur sous par pour avec sans chez au aux en que qui est sont comme entre`,
  es: `el la los las un una unos unas y o en de del al con sin por para sobre entre segun como que es son su sus se`,
  pt: `o os as um uma e do da dos das no na nos nas em ao por com sem entre sobre`,
  it: `il lo la gli di dei della delle nel nella per con tra e un una`,
} as const

const frequentWords = `study studies analysis effect effects patient patients treatment trial trials controlled randomized clinical review systematic
meta research evaluation assessment case cases report reports results outcome outcomes risk factor factors disease health care management
model models data method methods approach system systems new novel development developing role impact influence association relationship
comparison comparative compared evidence practice quality social work working information technology human children adults women men
population cohort prospective retrospective cross sectional qualitative quantitative exploratory pilot multicenter placebo double blind
implications perspective perspectives introduction future current application applications design theory process performance
international national public service services group level levels type related long short term year years use high low early
non acute chronic severe associated following test testing tests diagnosis diagnostic therapy prevention prevalence survey
activity function response changes change cancer cell cells blood heart vivo vitro rat rats mice mouse
studie studier undersokelse undersokning undersogelse analyse analyser effekt effekter betydning kunnskap kunnskapsoversikt oversikt
rapport evaluering vurdering erfaringer arbeid arbeidsliv helse barn unge kvinner menn norge norsk norske sverige svensk svenska
danmark dansk danske utvikling samarbeid tiltak tjenester kommune kommuner pasienter behandling metode betydelse utvardering arbete
halsa utveckling erfarenheter forskning arbejde sundhed born udvikling forskjeller sammenheng kvalitet ledelse
untersuchung untersuchungen ergebnisse behandlung patienten wirkung einfluss bedeutung entwicklung vergleich klinische
etude etudes analyse effet effets traitement patients evaluation cas sante travail developpement clinique
estudio estudios analisis efecto efectos tratamiento pacientes evaluacion caso salud trabajo desarrollo clinico`

const wordSets = new Map<string, ReadonlySet<string>>(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
)
const functions: ReadonlySet<string> = new Set([...wordSets.values()].flatMap((words) => [...words]))
const frequent: ReadonlySet<string> = new Set(frequentWords.split(/\s+/))

const longestFunctionWord = Math.max(...[...functions].map((word) => word.length))

/** Whether a folded word says nothing about a title: articles, prepositions, pronouns, in seven languages. */
export function isFunctionWord(word: string): boolean {
  return word.length <= longestFunctionWord && functions.has(word)
}

/** Function words that turn what a title says about: "with" and "without", "before" and "after". */
const turning: ReadonlySet<string> = new Set(
  'without not no before after during under over uten uden utan ikke ikkje inte foer etter efter ohne nicht nach sans sin sem senza'.split(
    ' ',
  ),
)

/** Whether a function word turns what a title says. */
export function isTurningWord(word: string): boolean {
  return turning.has(word)
}

/** Whether a folded word stands in so many titles that it says little about one. */
export function isFrequentWord(word: string): boolean {
  return frequent.has(word)
}

/** Languages so close that a title alone does not tell them apart; bokmål and nynorsk, Norwegian and Danish. */
const scandinavian = new Set(['no', 'sv', 'da'])

/** Whether two titles are plainly in different languages, told by their function words. */
export function areInDifferentLanguages(a: string, b: string): boolean {
  const left = languageOf(a.split(' '))
  const right = languageOf(b.split(' '))
  return left !== '' && right !== '' && left !== right
}

/** The language most function words belong to; '' where that does not stand out. */
function languageOf(words: readonly string[]): string {
  let best = ''
  let most = 0
  let second = 0
  const counts = new Map<string, number>()
  for (const [language, known] of wordSets) {
    const family = scandinavian.has(language) ? 'scandinavian' : language
    const found = words.filter((word) => known.has(word)).length
    counts.set(family, Math.max(found, counts.get(family) ?? 0))
  }
  for (const [language, found] of counts) {
    if (found > most) {
      second = most
      most = found
      best = language
    } else if (found > second) second = found
  }
  return most > second ? best : ''
}

/** Titles that recur from issue to issue: equal titles of this kind are no evidence at all. */
const generic = new RegExp(
  `^(?:${[
    'editors? (?:comments?|notes?|page|choice|introduction|message|remarks|letter)',
    '(?:guest )?editorials?(?: (?:comments?|notes?|introduction|board|foreword))*',
    'remarks from .*editor.*',
    '(?:an )?introduction(?: to (?:the )?(?:special |theme )?(?:issue|section|symposium|minitrack|volume))?',
    '(?:letters?|brev)(?: (?:to|til) (?:the )?(?:editors?|redakt\\w+))?',
    '(?:book )?(?:reviews?|notices?)|bokanmeldelser?|bokmeldinger?|anmeldelser?|boganmeldelser?|recensioner?',
    '(?:chairs?|presidents?|directors?) (?:message|column|letter|address|report|notes?)|calls? for papers?.*|book reviews? column',
    'forewords?|prefaces?|forord|foerord|innledning|inledning|indledning|leder|lederartikkel|vorwort|editoriales?',
    'abstracts?|posters?|proceedings|table of contents|contents|index|news|in this issue|(?:author )?index|obituar\\w+',
    'discussions?|comments?|commentar\\w+|reply|authors? reply|response|errata?|correction|corrigend\\w+|announcements?|acknowledge?ments?',
    'conclusions?|summary|sammendrag|opinions?|viewpoints?|interview|unknown|untitled|no title|not available|na',
  ].join('|')})$`,
)

/** Whether words joined by spaces are a title that recurs ("Editorial", "Book review", "Leder"). */
export function isGenericTitle(title: string): boolean {
  return title.length < 70 && generic.test(title)
}
