/** Why something was not saved, in one sentence, where there is no room for more. */
import type { TFunction } from 'i18next'
import { failureOf } from './failure.ts'

/** @example failureWords(error, t) // 'Uenigheten er allerede avgjort av en annen.' */
export function failureWords(error: unknown, t: TFunction): string {
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'refused':
      return failure.refusals.map((it) => t(`forms.refusals.${it.code}`, { message: it.message })).join(' ')
    case 'conflict':
      return `${t('errors.changed.what')}. ${t('errors.changed.do')}`
    case 'invalid':
      return t('errors.refused.do')
    case 'failed':
      return `${t(`errors.${failure.error}.what`)}. ${t(`errors.${failure.error}.do`)}`
  }
}
