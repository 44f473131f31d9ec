/** What an entry of the log says in words; a type this version does not know is named as it is. */
import type { LogEntry } from '@oversyn/api'
import type { EventType, Vocabulary } from '@oversyn/model'
import type { TFunction } from 'i18next'

/** @example eventLabel('finding.stated', vocabulary.nb) // 'Funn ført inn' */
export function eventLabel(type: string, words: Vocabulary): string {
  return type in words.eventTypes ? words.eventTypes[type as EventType] : type
}

/** What a group of entries is called: the folder that was loaded, or its newest entry and more. */
export function groupLabel(newest: LogEntry, loaded: boolean, words: Vocabulary, t: TFunction): string {
  return loaded ? t('log.loaded') : t('log.together', { what: eventLabel(newest.type, words) })
}
