/** The labels of the model in the language of the screen. */
import { type Vocabulary, vocabulary } from '@oversyn/model'
import { useSettings } from './settings.ts'

export function useWords(): Vocabulary {
  return vocabulary[useSettings().language]
}
