/** The keys of the screen one came from. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/index.ts'
import { shortcutsNow } from '../ui/shortcuts.ts'
import { useSettings } from './settings.ts'

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [shortcuts] = useState(shortcutsNow)
  const { singleKeys } = useSettings()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup position="right" className="side-panel">
        <Dialog.Header>
          <Dialog.Title>{t('shortcuts.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {singleKeys ? null : <p className="quiet">{t('shortcuts.off')}</p>}
          <dl className="keys">
            {shortcuts.map(({ keys, label }) => (
              <div key={keys} className="keys-row">
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
