/** Changing the language of the screen for good. */
import type { Language } from '@oversyn/model'
import { chooseLanguage } from '../i18n/start.ts'
import { changeSettings } from './settings.ts'

/** What each language is called in itself. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

/** The words come first, so that nothing is shown half; then the choice is kept. */
export async function speak(language: Language): Promise<void> {
  await chooseLanguage(language)
  changeSettings({ language })
}
