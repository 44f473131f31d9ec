/** What stays under the hand: the last decision as a line that can be undone, the three buttons, and the fields for a note or a tag. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import { Key } from '../../ui/Key.tsx'
import { DecisionField, TagField } from './DecisionField.tsx'
import { LastLine } from './LastLine.tsx'
import type { Decision } from './session.ts'
import { namedCriteria } from './stages.ts'
import type { Screener } from './use-session.ts'
import type { Mode } from './Work.tsx'

interface DecisionBarProps {
  review: Review
  screener: Screener
  card: ScreeningCard | undefined
  mode: Mode
  setMode: (mode: Mode) => void
  note: string
  setNote: (note: string) => void
  decide: (verdict: Decision['verdict'], criterion?: string | null) => void
  undo: () => void
  onLink: () => void
  /** How far it is. */
  children: ReactNode
}

export function DecisionBar(props: DecisionBarProps) {
  const { review, screener, card, mode, setMode, note, setNote, decide, undo, onLink, children } = props
  const { t } = useTranslation()
  const off = card === undefined
  const exclude = () =>
    mode === 'excluding' || namedCriteria(review).length === 0 ? decide('exclude') : setMode('excluding')
  return (
    <div className="decision-bar">
      <LastLine session={screener.session} review={review} undo={undo} />
      {mode === 'noting' ? (
        <DecisionField
          label={t('screening.note')}
          help={t('screening.noteHelp')}
          value={note}
          onChange={setNote}
          onEnter={() => setMode('reading')}
          onClose={() => setMode('reading')}
        />
      ) : null}
      {mode === 'tagging' && card ? (
        <TagField review={review} card={card} onTag={screener.tag} onClose={() => setMode('reading')} />
      ) : null}
      <div className="decision-buttons">
        <Button variant="primary" disabled={off} aria-keyshortcuts="i" onClick={() => decide('include')}>
          {t('screening.verdicts.include')} <Key>i</Key>
        </Button>
        <Button
          variant="secondary"
          disabled={off}
          aria-keyshortcuts="e"
          aria-expanded={mode === 'excluding'}
          onClick={exclude}
        >
          {t('screening.verdicts.exclude')} <Key>e</Key>
        </Button>
        <Button
          variant="secondary"
          data-color="neutral"
          disabled={off}
          aria-keyshortcuts="m"
          onClick={() => decide('maybe')}
        >
          {t('screening.verdicts.maybe')} <Key>m</Key>
        </Button>
        <span className="decision-more">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={off}
            aria-keyshortcuts="n"
            onClick={() => setMode(mode === 'noting' ? 'reading' : 'noting')}
          >
            {note.trim() ? t('screening.noteHas') : t('screening.note')} <Key>n</Key>
          </Button>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={off}
            aria-keyshortcuts="t"
            onClick={() => setMode(mode === 'tagging' ? 'reading' : 'tagging')}
          >
            {t('screening.tag')} <Key>t</Key>
          </Button>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={off}
            aria-keyshortcuts="d"
            onClick={onLink}
          >
            {t('screening.link.short')} <Key>d</Key>
          </Button>
        </span>
      </div>
      {children}
    </div>
  )
}
