/** A finding as one reads it: what is said, with its reservation, its voice, its reach, and where it stands. */
import type { Finding, Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.ts'
import { Marked } from './Marked.tsx'
import './finding.css'

const marks = { positive: '+', negative: '−', mixed: '±', neutral: '·' } as const

interface FindingFactsProps {
  review: Review
  finding: Finding
  /** The words that are sought, to mark. */
  words: readonly string[]
  /** Where a heading has told already what the finding is about. */
  underObject?: boolean
}

export function FindingFacts({ review, finding, words, underObject = false }: FindingFactsProps) {
  const { t } = useTranslation()
  const labels = useWords()
  const lang = review.head.language
  const { period, sample, share } = finding.scope
  const facts = [
    [t('finding.hedge'), finding.hedge],
    [t('finding.attribution'), finding.attribution],
    [t('finding.period'), period],
    [t('finding.sample'), sample],
    [t('finding.share'), share],
    [t('finding.where'), finding.where],
  ].filter(([, value]) => value)
  return (
    <>
      <p lang={lang} className="finding-statement">
        <Marked text={finding.statement} words={words} />
      </p>
      {finding.quote ? (
        <blockquote lang={lang} className="finding-quote">
          {finding.quote}
        </blockquote>
      ) : null}
      <div className="finding-told">
        <p className="finding-object">
          <span className="finding-mark" aria-hidden="true">
            {marks[finding.direction]}
          </span>
          {underObject ? null : (
            <span lang={lang}>
              <Marked text={finding.object} words={words} />:{' '}
            </span>
          )}
          <span className="quiet">{labels.directions[finding.direction]}</span>
        </p>
        <dl className="finding-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  )
}
