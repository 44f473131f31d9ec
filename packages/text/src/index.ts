/** Text for machines: words, stems, pieces of words, small words, which language it is, and where sought words stand. Pure. */
export { criterionWords } from './criterion-words.ts'
export { type Highlight, type Highlighter, highlight, highlighter } from './highlight.ts'
export { guessLanguage, type TextLanguage } from './language.ts'
export { characterNGrams, wordNGrams } from './n-grams.ts'
export { stem } from './stem/stem.ts'
export { isStopWord, type ListedLanguage, stopWords } from './stop-words.ts'
export { type Token, tokens, words } from './tokens.ts'
export { wordsOf } from './words-of.ts'
