/** A text as it will read, while it is written; what cannot be computed or found is named with its place. */
import type { Review } from '@oversyn/model'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../app/derived.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { type TextProblem, textProblems } from './text-problems.ts'

interface LivePreviewProps {
  review: Review
  text: string
  shape: 'line' | 'blocks'
  onGoTo: (at: number, length: number) => void
}

export function LivePreview({ review, text, shape, onGoTo }: LivePreviewProps) {
  const { t } = useTranslation()
  const read = useDeferredValue(text)
  const problems = useMemo(() => textProblems(read, review), [read, review])
  const said = (problem: TextProblem) =>
    problem.code === 'citation-unknown' ? t('forms.preview.citeUnknown', { key: problem.said }) : problem.said
  return (
    <div className="form-preview">
      <p className="small quiet">{t('forms.preview.label')}</p>
      {read.trim() === '' ? <p className="quiet">{t('forms.preview.empty')}</p> : null}
      <div className="prose" lang={review.head.language}>
        {shape === 'blocks' ? <Blocks blocks={writerOf(review).text(read, 'preview')} /> : null}
        {shape === 'line' && read.trim() !== '' ? (
          <p>
            <LiveText review={review} text={read} />
          </p>
        ) : null}
      </div>
      {problems.length > 0 ? (
        <ul className="form-problems">
          {problems.map((problem) => (
            <li key={`${problem.at}-${problem.code}`}>
              {t('forms.preview.problem', { at: problem.at + 1, message: said(problem) })}{' '}
              <button
                type="button"
                className="plain-button link-button"
                onClick={() => onGoTo(problem.at, problem.length)}
              >
                {t('forms.preview.goTo')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
