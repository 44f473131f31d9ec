/** What a format is called on the screen. */
import { isReferenceFormat, readableFormats } from '@oversyn/formats'
import type { TFunction } from 'i18next'

/** Most formats have the same name in every language. */
export function formatName(format: string | null, t: TFunction): string {
  if (format === null) return ''
  if (format === 'csv') return t('imports.file.table')
  return isReferenceFormat(format) ? readableFormats[format] : format
}
