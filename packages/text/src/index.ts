/** Text for machines: words, pieces of words, small words, and which language it is. Pure. */
export { guessLanguage, type TextLanguage } from './language.ts'
export { characterNGrams, wordNGrams } from './n-grams.ts'
export { isStopWord, type ListedLanguage, stopWords } from './stop-words.ts'
export { type Token, tokens, words } from './tokens.ts'
