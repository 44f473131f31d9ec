/** The words of the screen: bokmål is the source, nynorsk and English are fetched when chosen. */
import type { Language } from '@oversyn/model'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { nb, type Texts } from './nb.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Texts }
  }
}

const others: Record<Exclude<Language, 'nb'>, () => Promise<Texts>> = {
  nn: async () => (await import('./nn.ts')).nn,
  en: async () => (await import('./en.ts')).en,
}

export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'nb',
    resources: { nb: { translation: nb }, ...(await bundle(language)) },
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

async function bundle(language: Language): Promise<Partial<Record<Language, { translation: Texts }>>> {
  if (language === 'nb') return {}
  return { [language]: { translation: await others[language]() } }
}
