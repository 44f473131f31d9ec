/** A live number: read as text, quietly marked under the hand or the focus, and opened by a click or Enter. */
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../app/settings.ts'
import { useReview } from '../app/use-review.ts'
import { liveNumber } from './live-number.ts'
import { useAgreement } from './use-agreement.ts'

interface NumProps {
  expression: string
  /** What is shown, where a text has already filled it in, in its own language. */
  shown?: string
}

export function Num({ expression, shown }: NumProps) {
  const { t } = useTranslation()
  const review = useReview()
  const { language } = useSettings()
  const open = useOpenNumber()
  const screening = useAgreement(expression, review)
  const number = liveNumber(expression, review, language, screening)
  if (!number.ok) return <span className="unreadable">{`{{${number.source}}}`}</span>
  // What a text filled in before the figures were there is not what they say.
  const text = screening ? number.shown : (shown ?? number.shown)
  return (
    <button
      type="button"
      className="num"
      aria-label={`${text}. ${t('number.open', { question: number.question })}`}
      title={number.question}
      onClick={() => open(expression)}
    >
      {text}
    </button>
  )
}

/** Opens the panel of a number: it stands in the address, so that it can be linked, and Back closes it. */
export function useOpenNumber(): (expression: string) => void {
  const navigate = useNavigate()
  return (expression) =>
    navigate({ to: '.', search: (before) => ({ ...before, number: expression }), resetScroll: false })
}
