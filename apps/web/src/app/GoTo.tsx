/** Ctrl K: a page, a study, a theme, a bullet or an action, found by a few letters of it. */
import type { Review } from '@oversyn/model'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/index.ts'
import { findPlaces, type Place, placesOf } from './places.ts'
import { useSettings } from './settings.ts'
import { speak } from './speak.ts'
import './goto.css'

export function GoTo({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { language } = useSettings()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const sought = useDeferredValue(words)
  const places = useMemo(() => placesOf(review, language, t), [review, language, t])
  const found = useMemo(() => findPlaces(places, sought), [places, sought])
  const go = (place: Place | undefined) => {
    if (!place) return
    onClose()
    if (place.file) window.location.assign(place.file)
    else if (place.speak) speak(place.speak)
    else navigate({ to: place.to, search: place.search ?? {} })
  }
  const press = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setAt((at + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      // What is shown may lag behind the fingers; what is gone to must not.
      go((words === sought ? found : findPlaces(places, words))[at])
    }
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup className="goto-popup" aria-label={t('goto.title')}>
        <Dialog.Body>
          <label htmlFor={`${list}-input`} className="small quiet">
            {t('goto.label')}
          </label>
          <input
            id={`${list}-input`}
            className="goto-input"
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls={list}
            aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            // The palette is opened in order to type in it.
            autoFocus
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setAt(0)
            }}
            onKeyDown={press}
          />
          <div id={list} role="listbox" aria-label={t('goto.title')} className="goto-list">
            {found.map((place, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keys
              <div
                key={place.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="goto-option"
                onClick={() => go(place)}
              >
                <span lang={place.lang}>{place.title}</span>
                <span className="quiet small">{t(`goto.kinds.${place.kind}`)}</span>
              </div>
            ))}
          </div>
          <p className="quiet small" aria-live="polite">
            {found.length === 0 ? t('goto.none') : t('goto.found', { count: found.length })}
          </p>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
