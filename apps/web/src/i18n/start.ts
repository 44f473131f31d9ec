/** The words of the screen: bokmål is the source, nynorsk and English are fetched when chosen. */
import type { Language } from '@oversyn/model'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type DuplicateTexts, duplicatesNb } from './duplicates/nb.ts'
import { type FormTexts, formsNb } from './forms/nb.ts'
import { type FulltextTexts, fulltextNb } from './fulltext/nb.ts'
import { type ImportTexts, importsNb } from './imports/nb.ts'
import { nb, type Texts } from './nb.ts'
import { type RankingTexts, rankingNb } from './ranking/nb.ts'
import { type RecordTexts, recordsNb } from './records/nb.ts'
import { type ScreeningTexts, screeningNb } from './screening/nb.ts'

interface Areas {
  forms: FormTexts
  duplicates: DuplicateTexts
  fulltext: FulltextTexts
  imports: ImportTexts
  ranking: RankingTexts
  records: RecordTexts
  screening: ScreeningTexts
}
type Words = Texts & Areas

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
  }
}

const bokmal: Words = {
  ...nb,
  forms: formsNb,
  duplicates: duplicatesNb,
  fulltext: fulltextNb,
  imports: importsNb,
  ranking: rankingNb,
  records: recordsNb,
  screening: screeningNb,
}

const others: Record<Exclude<Language, 'nb'>, () => Promise<Words>> = {
  nn: async () => {
    const [general, forms, duplicates, fulltext, imports, ranking, records, screening] = await Promise.all([
      import('./nn.ts').then((it) => it.nn),
      import('./forms/nn.ts').then((it) => it.formsNn),
      import('./duplicates/nn.ts').then((it) => it.duplicatesNn),
      import('./fulltext/nn.ts').then((it) => it.fulltextNn),
      import('./imports/nn.ts').then((it) => it.importsNn),
      import('./ranking/nn.ts').then((it) => it.rankingNn),
      import('./records/nn.ts').then((it) => it.recordsNn),
      import('./screening/nn.ts').then((it) => it.screeningNn),
    ])
    return { ...general, forms, duplicates, fulltext, imports, ranking, records, screening }
  },
  en: async () => {
    const [general, forms, duplicates, fulltext, imports, ranking, records, screening] = await Promise.all([
      import('./en.ts').then((it) => it.en),
      import('./forms/en.ts').then((it) => it.formsEn),
      import('./duplicates/en.ts').then((it) => it.duplicatesEn),
      import('./fulltext/en.ts').then((it) => it.fulltextEn),
      import('./imports/en.ts').then((it) => it.importsEn),
      import('./ranking/en.ts').then((it) => it.rankingEn),
      import('./records/en.ts').then((it) => it.recordsEn),
      import('./screening/en.ts').then((it) => it.screeningEn),
    ])
    return { ...general, forms, duplicates, fulltext, imports, ranking, records, screening }
  },
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nb',
    resources: {
      nb: { translation: bokmal },
      ...(await bundle(language)),
    },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  })
}

/** Changes the language of the screen; the words are fetched first, so that nothing is shown half. */
export async function chooseLanguage(language: Language): Promise<void> {
  for (const [name, { translation }] of Object.entries(await bundle(language)))
    i18next.addResourceBundle(name, 'translation', translation, true, true)
  await i18next.changeLanguage(language)
}

async function bundle(language: Language): Promise<Partial<Record<Language, { translation: Words }>>> {
  if (language === 'nb') return {}
  return { [language]: { translation: await others[language]() } }
}
