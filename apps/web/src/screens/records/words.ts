/** What records are called on the screen: types, languages and standings in words. */
import type { Language } from '@oversyn/model'
import type { TFunction } from 'i18next'
import { recordsNb } from '../../i18n/records/nb.ts'

/** A CSL type in words; one that has none is called as it is. */
export function typeName(type: string, t: TFunction): string {
  return isKeyOf(recordsNb.types, type) ? t(`records.types.${type}`) : type
}

/** A field of a reference in words. */
export function fieldName(field: string, t: TFunction): string {
  return isKeyOf(recordsNb.fields, field) ? t(`records.fields.${field}`) : field
}

/** A standing, as the address says it: `fulltext:include`. */
export function standingName(standing: string, t: TFunction): string {
  const [stage = '', verdict = ''] = standing.split(':')
  if (!isKeyOf(recordsNb.stages, stage) || !isKeyOf(recordsNb.standings, verdict)) return standing
  return t('records.standingAt', {
    stage: t(`records.stages.${stage}`),
    standing: t(`records.standings.${verdict}`),
  })
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** A language as its source says it, in words where it is a code. @example languageName('eng', 'nb', t) // 'engelsk' */
export function languageName(said: string, language: Language, t: TFunction): string {
  if (said === '') return t('records.filters.unknownLanguage')
  if (!/^[a-z]{2,3}$/i.test(said)) return said
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(said) ?? said
  } catch {
    return said
  }
}

function isKeyOf<T extends object>(names: T, key: string): key is keyof T & string {
  return Object.hasOwn(names, key)
}
