/** A text with the sought words marked. */
import { Fragment } from 'react'
import { highlight } from './highlight.ts'

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const pieces = highlight(text, words)
  let at = 0
  return (
    <>
      {pieces.map((piece) => {
        const key = at
        at += piece.text.length
        return piece.hit ? <mark key={key}>{piece.text}</mark> : <Fragment key={key}>{piece.text}</Fragment>
      })}
    </>
  )
}
