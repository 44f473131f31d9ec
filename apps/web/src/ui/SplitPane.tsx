/** A list, and beside it the panel of what is chosen in it. Where there is no room beside, the panel takes the list's place. */
import { XMarkIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './index.ts'
import { useShortcut } from './shortcuts.ts'
import './split-pane.css'

interface SplitPaneProps {
  /** What stands above both, e.g. the filters of the list. */
  above?: ReactNode
  children: ReactNode
  /** Nothing chosen: no panel. */
  panel: ReactNode
  label: string
  onClose: () => void
}

export function SplitPane({ above, children, panel, label, onClose }: SplitPaneProps) {
  const { t } = useTranslation()
  useShortcut({ keys: 'Escape', label: t('shortcuts.closePanel'), when: () => panel !== null, run: onClose })
  return (
    <div className={panel ? 'split with-panel' : 'split'}>
      {above ? <div className="split-above">{above}</div> : null}
      <div className="split-list">{children}</div>
      {panel ? (
        <aside className="split-panel" aria-label={label}>
          <Button
            className="split-close"
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<XMarkIcon title={t('shortcuts.closePanel')} />}
            onClick={onClose}
          />
          {panel}
        </aside>
      ) : null}
    </div>
  )
}
