/** What kind of object something is, in words. */
import { capital, type Ref, type Vocabulary } from '@oversyn/model'

/** @example kindLabel('study', vocabulary.nb) // 'Studie' */
export function kindLabel(kind: Ref['kind'], words: Vocabulary): string {
  if (kind === 'record') return words.flowBoxes.records_screened
  if (kind === 'head' || kind === 'commission' || kind === 'question' || kind === 'protocol')
    return capital(words.singles[kind])
  return capital(words.nouns[kind].one)
}
