/** Where files come in: dropped anywhere on the page, chosen, or written by hand. */
import { readableFormats } from '@oversyn/formats'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { droppedFiles } from './dropped-files.ts'

interface DropZoneProps {
  onFiles: (files: readonly File[]) => void
  onOpen: (what: 'paste' | 'hand', from: HTMLButtonElement) => void
  writing: 'paste' | 'hand' | null
  /** Whether bringing files is the main thing to do here now. */
  isMain: boolean
}

/** The formats that the hint names. */
const named = 6

export function DropZone({ onFiles, onOpen, writing, isMain }: DropZoneProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useDrop(onFiles)
  const choose = () => input.current?.click()
  useShortcut({ keys: 'f', label: t('imports.drop.choose'), run: choose })
  return (
    <section className="drop-zone" data-over={isOver} aria-label={t('imports.drop.here')}>
      <p className="drop-here">{t('imports.drop.here')}</p>
      <div className="row">
        <Button size="small" variant={isMain ? 'primary' : 'secondary'} onClick={choose}>
          {t('imports.drop.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('imports.drop.choose')}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            // The same file chosen again is a change too.
            event.target.value = ''
          }}
        />
        {(['paste', 'hand'] as const).map((what) => (
          <Button
            key={what}
            size="small"
            variant="secondary"
            aria-expanded={writing === what}
            onClick={(event) => onOpen(what, event.currentTarget)}
          >
            {t(`imports.drop.${what}`)}
          </Button>
        ))}
      </div>
      <p className="quiet small">{t('imports.drop.hint', { count: Object.keys(readableFormats).length - named })}</p>
    </section>
  )
}

/** Takes what is dropped anywhere on the page, folders with what is in them; says whether something hovers over it. */
function useDrop(onFiles: DropZoneProps['onFiles']): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then((files) => take.current(files))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}
