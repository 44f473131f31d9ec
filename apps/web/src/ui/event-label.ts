/** What an entry of the log says in words; a type this version does not know is named as it is. */
import type { EventType, Vocabulary } from '@oversyn/model'

/** @example eventLabel('finding.stated', vocabulary.nb) // 'Funn ført inn' */
export function eventLabel(type: string, words: Vocabulary): string {
  return type in words.eventTypes ? words.eventTypes[type as EventType] : type
}
