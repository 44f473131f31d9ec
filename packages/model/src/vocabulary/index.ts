/** The labels of the model in every language. */
import type { Language } from '../nouns/parts.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'
import type { Vocabulary } from './vocabulary.ts'

export { capital, type NounWords, type OneMany, type Vocabulary } from './vocabulary.ts'

/**
 * The labels by language.
 *
 * @example vocabulary.nb.reportTypes['masters-thesis'].many // 'masteroppgaver'
 */
export const vocabulary: Record<Language, Vocabulary> = { nb, nn, en }
