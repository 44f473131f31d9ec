/** The fields that a key opens while one reads: a note on the decision, a tag on the report. */
import type { ScreeningCard } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface FieldProps {
  label: string
  help: string
  value: string
  onChange: (value: string) => void
  onEnter: () => void
  onClose: () => void
  suggestions?: readonly string[]
}

export function DecisionField({ label, help, value, onChange, onEnter, onClose, suggestions = [] }: FieldProps) {
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
export function TagField({ review, card, onTag, onClose }: TagFieldProps) {
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
    <DecisionField
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
