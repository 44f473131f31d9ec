/** What stays under the hand: the last decision as a line that can be undone, the three buttons, and the fields for a note or a tag. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import type { Decision, Session } from './session.ts'
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
        <Field
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

/** The last decision. The line is there from the beginning, so that nothing moves when it is filled. */
function LastLine({ session, review, undo }: { session: Session; review: Review; undo: () => void }) {
  const { t } = useTranslation()
  const [last] = session.recent
  const looking = session.looking === null ? undefined : session.recent[session.looking]
  if (looking)
    return (
      <p className="last-line looking small" role="status">
        <span>
          {t('screening.record.decided', { verdict: t(`screening.was.${looking.decision.verdict}`) })}{' '}
          <span className="quiet">{t('screening.record.redo')}</span>
        </span>
      </p>
    )
  if (!last) return <p className="last-line quiet small">{t('screening.nothingYet')}</p>
  const { verdict, criterion } = last.decision
  const number = namedCriteria(review).findIndex((it) => it.id === criterion) + 1
  const was = `${t(`screening.was.${verdict}`)}${number > 0 ? ` (${t('screening.lastBy', { number })})` : ''}`
  return (
    <p className="last-line small">
      <Button size="xsmall" variant="tertiary" aria-keyshortcuts="u" onClick={undo}>
        {t('screening.undo')} <Key>u</Key>
      </Button>
      <span className="last-title">{t('screening.last', { verdict: was, title: last.card.title })}</span>
    </p>
  )
}

interface FieldProps {
  label: string
  help: string
  value: string
  onChange: (value: string) => void
  onEnter: () => void
  onClose: () => void
  suggestions?: readonly string[]
}

function Field({ label, help, value, onChange, onEnter, onClose, suggestions = [] }: FieldProps) {
  const input = useRef<HTMLInputElement>(null)
  // It was opened in order to write in it.
  useLayoutEffect(() => input.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') onEnter()
    else onClose()
  }
  return (
    <label className="decision-field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={1_000}
        ref={input}
        list={suggestions.length > 0 ? 'known-tags' : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      {suggestions.length > 0 ? (
        <datalist id="known-tags">
          {suggestions.map((it) => (
            <option key={it} value={it} />
          ))}
        </datalist>
      ) : null}
      <span className="quiet small">{help}</span>
    </label>
  )
}

interface TagFieldProps {
  review: Review
  card: ScreeningCard
  onTag: (tag: string, isOn: boolean) => void
  onClose: () => void
}

/** The keys of themes are offered: by them reports are dealt out. */
function TagField({ review, card, onTag, onClose }: TagFieldProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const enter = () => {
    const tag = text.trim()
    if (tag) onTag(tag, !card.tags.includes(tag))
    setText('')
    onClose()
  }
  const suggestions = [...new Set([...card.tags, ...review.themes.map((it) => it.key)])]
  return (
    <Field
      label={t('screening.tag')}
      help={t('screening.tagHelp')}
      value={text}
      onChange={setText}
      onEnter={enter}
      onClose={onClose}
      suggestions={suggestions}
    />
  )
}

/** The key of a button; those who hear it are told by aria-keyshortcuts. */
function Key({ children }: { children: string }) {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  )
}
