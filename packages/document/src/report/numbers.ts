/** Counts in tables and figures: as live numbers where an expression asks for them. */
import { showNumber } from '@oversyn/model'
import { type Inline, text } from '../document/document.ts'
import type { Context } from './context.ts'

/** A count that was derived; with an expression it can be opened, and is computed by that. Unknown is never 0. */
export function count({ write, language }: Context, value: number | null, expression: string | null): Inline[] {
  return expression === null ? [text(showNumber(value, 'count', language))] : write.own(`{{${expression}}}`)
}
