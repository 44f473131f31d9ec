/** The rest of the synthesis, beside the themes: texts of the report, the conclusion, gaps, weaknesses, and notes on the material. */
import { capital, type NounKind, type Review } from '@oversyn/model'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf, plainOf } from '../../app/derived.ts'
import { useWords } from '../../app/use-words.ts'
import { Adder, Editable } from '../../forms/Editable.tsx'
import { excerpt } from '../../forms/kit/excerpt.ts'
import { Move } from '../../forms/Move.tsx'
import type { FormSpec } from '../../forms/specs/form-spec.ts'
import { conclusionForm, gapForm, noteForm, weaknessForm } from '../../forms/specs/synthesis-forms.ts'
import { Withdraw } from '../../forms/Withdraw.tsx'
import { LiveText } from '../../ui/LiveText.tsx'
import { SectionTexts } from './SectionTexts.tsx'

type RestVerb = 'drawConclusion' | 'stateGap' | 'stateWeakness' | 'writeNote'

export function Rest({ review }: { review: Review }) {
  const { t } = useTranslation()
  const words = useWords()
  const { byId } = lookupOf(review)
  return (
    <div className="flow-wide theme-rest">
      <RestList
        review={review}
        kind="conclusion"
        spec={conclusionForm}
        title={t('forms.synthesis.conclusions')}
        add={t('forms.add.conclusion')}
        items={review.conclusions}
        note={({ bullets }) =>
          bullets.length === 0
            ? t('forms.synthesis.restsOnNothing')
            : t('forms.synthesis.restsOn', { count: bullets.length })
        }
      />
      <RestList
        review={review}
        kind="gap"
        spec={gapForm}
        title={t('forms.synthesis.gaps')}
        add={t('forms.add.gap')}
        items={review.gaps}
        note={({ kind, theme }) => {
          const title = theme === null ? undefined : byId.themes.get(theme)?.title
          return (
            <>
              {capital(words.gapKinds[kind])}
              {title ? <span lang={review.head.language}> · {title}</span> : null}
            </>
          )
        }}
      />
      <RestList
        review={review}
        kind="weakness"
        spec={weaknessForm}
        title={t('forms.synthesis.weaknesses')}
        add={t('forms.add.weakness')}
        items={review.weaknesses}
        note={({ about }) => capital(words.weaknessSubjects[about])}
      />
      <RestList
        review={review}
        kind="note"
        spec={noteForm}
        title={t('forms.synthesis.notes')}
        add={t('forms.add.note')}
        items={review.notes}
        note={({ about, place }) => [about, place].filter(Boolean).join(' · ')}
      />
      <SectionTexts review={review} />
    </div>
  )
}

/** More than this is folded, so that the screen stays short. */
const few = 20

function Folded({ folded, summary, children }: { folded: boolean; summary: string; children: ReactNode }) {
  if (!folded) return children
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

interface RestListProps<V extends RestVerb, N> {
  review: Review
  kind: NounKind
  spec: FormSpec<V>
  title: string
  add: string
  items: readonly N[]
  /** What is said of one in small letters below. */
  note: (item: N) => ReactNode
}

function RestList<V extends RestVerb, N extends { id: string; key: string; order: number; text: string }>(
  props: RestListProps<V, N>,
) {
  const { review, kind, spec, title, add, items, note } = props
  const { t } = useTranslation()
  return (
    <section aria-labelledby={`rest-${kind}`}>
      <h2 id={`rest-${kind}`}>{title}</h2>
      {items.length === 0 ? <p className="quiet">{t('forms.synthesis.empty')}</p> : null}
      <Folded folded={items.length > few} summary={t('forms.synthesis.show', { count: items.length })}>
        <ol className="rest-list">
          {items.map((item) => (
            <li key={item.id}>
              <Editable
                spec={spec}
                what={excerpt(plainOf(review, item.text))}
                id={item.id}
                actions={
                  <>
                    <Move verb={spec.verb} id={item.id} what={excerpt(plainOf(review, item.text))} among={items} />
                    <Withdraw kind={kind} id={item.id} what={excerpt(plainOf(review, item.text))} />
                  </>
                }
              >
                <p className="measure" lang={review.head.language}>
                  <LiveText review={review} text={item.text} />
                </p>
                <p className="quiet small">{note(item)}</p>
              </Editable>
            </li>
          ))}
        </ol>
      </Folded>
      <Adder spec={spec} label={add} />
    </section>
  )
}
