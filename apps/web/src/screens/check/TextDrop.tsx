/** Where a manuscript is dropped or chosen. The whole screen takes it: a file that misses a small field would replace the page. */
import { type ChangeEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/index.ts'
import { useFilesDrop } from '../../ui/use-files-drop.ts'

interface TextDropProps {
  /** Whether there is a result already, so that another text is what one would choose. */
  again: boolean
  onFile: (file: File) => void
}

export function TextDrop({ again, onFile }: TextDropProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const over = useFilesDrop(([file]) => file && onFile(file))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    // The same file can be chosen again, when it has been changed.
    event.target.value = ''
    if (file) onFile(file)
  }
  return (
    <div className="text-drop" data-again={again} data-over={over}>
      <Button size="small" variant={again ? 'tertiary' : 'secondary'} onClick={() => input.current?.click()}>
        {again ? t('check.audit.another') : t('check.audit.choose')}
      </Button>
      <span className="quiet small">{over ? t('check.audit.let') : t('check.audit.drop')}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('check.audit.choose')}
        accept=".txt,.md,.markdown,.html,.htm,.docx,.pdf"
        onChange={choose}
      />
    </div>
  )
}
