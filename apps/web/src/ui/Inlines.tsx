/** The inlines of a document on the screen: numbers can be opened, citations lead to their studies. */
import type { Inline } from '@oversyn/document'
import { Link } from '@tanstack/react-router'
import { lookupOf } from '../app/derived.ts'
import { useReview } from '../app/use-review.ts'
import { Num } from './Num.tsx'

export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: inlines have no name of their own and are never moved
  return inlines.map((inline, place) => <One key={place} inline={inline} />)
}

function One({ inline }: { inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.inlines} />
        </em>
      )
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.inlines} />
        </strong>
      )
    case 'language':
      return (
        <span lang={inline.lang}>
          <Inlines inlines={inline.inlines} />
        </span>
      )
    case 'link':
      return (
        <a href={inline.href} rel="noreferrer noopener">
          <Inlines inlines={inline.inlines} />
        </a>
      )
    case 'number':
      return <Num expression={inline.expression} shown={inline.shown} />
    case 'cite':
      return <Citation study={inline.study} text={inline.text} />
    case 'fault':
      return (
        <span className="unreadable" title={inline.message}>
          {inline.text}
        </span>
      )
  }
}

function Citation({ study: id, text }: { study: string | null; text: string }) {
  const review = useReview()
  const study = lookupOf(review).byId.studies.get(id ?? '')
  if (!study) return text
  return (
    <Link className="cite" to="/r/$review/studies/$study" params={{ review: review.head.key, study: study.key }}>
      {text}
    </Link>
  )
}
