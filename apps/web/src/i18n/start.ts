/** The words of the screen: bokmål is the source, nynorsk and English are fetched when chosen. */
import type { Language } from '@oversyn/model'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type DuplicateTexts, duplicatesNb } from './duplicates/nb.ts'
import { type FormTexts, formsNb } from './forms/nb.ts'
import { type ImportTexts, importsNb } from './imports/nb.ts'
import { nb, type Texts } from './nb.ts'
import { type ScreeningTexts, screeningNb } from './screening/nb.ts'

type Words = Texts & { forms: FormTexts; duplicates: DuplicateTexts; imports: ImportTexts; screening: ScreeningTexts }

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
  }
}

const others: Record<Exclude<Language, 'nb'>, () => Promise<Words>> = {
  nn: async () => {
    const [{ nn }, { formsNn }, { duplicatesNn }, { importsNn }, { screeningNn }] = await Promise.all([
      import('./nn.ts'),
      import('./forms/nn.ts'),
      import('./duplicates/nn.ts'),
      import('./imports/nn.ts'),
      import('./screening/nn.ts'),
    ])
    return { ...nn, forms: formsNn, duplicates: duplicatesNn, imports: importsNn, screening: screeningNn }
  },
  en: async () => {
    const [{ en }, { formsEn }, { duplicatesEn }, { importsEn }, { screeningEn }] = await Promise.all([
      import('./en.ts'),
      import('./forms/en.ts'),
      import('./duplicates/en.ts'),
      import('./imports/en.ts'),
      import('./screening/en.ts'),
    ])
    return { ...en, forms: formsEn, duplicates: duplicatesEn, imports: importsEn, screening: screeningEn }
  },
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nb',
    resources: {
      nb: {
        translation: { ...nb, forms: formsNb, duplicates: duplicatesNb, imports: importsNb, screening: screeningNb },
      },
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
