/** Live numbers in a text, set aside while its Markdown is read: a number is one thing, whatever stands in its expression. */
import { type Extra, fillText, type Language, phrase, type Review } from '@oversyn/model'
import { flowValue } from '@oversyn/synthesis'
import type { Inline } from '../document/document.ts'
import { agreementValue, type ScreeningAccount } from '../report/screening-account.ts'

/** Stands for the nth thing set aside, as `open n close`. Private-use characters, so that no text holds them by itself. */
const open = '\uE000'
const close = '\uE001'

/** The pattern of what stands for a thing set aside; its first group is the number. */
export const placeholder = /\uE000(\d+)\uE001/

export interface Filled {
  /** The text with placeholders for numbers and for what could not be computed. */
  readonly text: string
  readonly things: readonly Inline[]
}

/** Computes the live numbers of a text; those of agreement from what is known of screening. A number in words that begins a sentence begins with a capital. */
export function fill(
  source: string,
  review: Review,
  language: Language,
  screening: ScreeningAccount | null = null,
): Filled {
  const extra: Extra = {
    flow: (box) => flowValue(review, box),
    agreement: (figure, stage) => agreementValue(screening, figure, stage),
  }
  const things: Inline[] = []
  let text = ''
  for (const segment of fillText(source, review, language, extra)) {
    if (segment.kind === 'text') {
      text += segment.text.replace(/[\uE000\uE001]/g, '\uFFFD')
      continue
    }
    if (segment.kind === 'problem') {
      things.push({ kind: 'fault', text: segment.source, message: segment.problem.message })
    } else {
      things.push({
        kind: 'number',
        shown: beginsSentence(text) ? capitalised(segment.shown) : segment.shown,
        expression: segment.source.slice(2, -2).trim(),
        question: phrase(segment.expression, language, review),
        unknown: segment.answer.value === null,
      })
    }
    text += `${open}${things.length - 1}${close}`
  }
  return { text, things }
}

/** After a full stop that ends a sentence; those of common abbreviations do not. */
function beginsSentence(before: string): boolean {
  if (/(?:^|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s)\s*(?:[*_"«“(]*)$/.test(before)) return true
  return (
    /[.!?]["»”)]?\s+["«“(]*$/.test(before) &&
    !/(?:^|[\s(])(?:ca|jf|kap|bl|nr|pst|dvs|f\.eks|mfl|mv|vs|cf|e\.g|i\.e|al)\.\s+$/i.test(before)
  )
}

function capitalised(shown: string): string {
  const first = String.fromCodePoint(shown.codePointAt(0) ?? 32)
  return first.toUpperCase() + shown.slice(first.length)
}
