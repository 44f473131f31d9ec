/** What a person can choose for this machine. */
import { Language } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Select, Switch } from '../ui/index.ts'
import { changeSettings, type Settings, useSettings } from './settings.ts'
import { languageNames, speak } from './speak.ts'

const themes: Settings['theme'][] = ['system', 'light', 'dark']

export function SettingsDialog({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { t } = useTranslation()
  const settings = useSettings()
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup position="right" className="side-panel">
        <Dialog.Header>
          <Dialog.Title>{t('settings.title')}</Dialog.Title>
          <Dialog.Description>{t('settings.lead')}</Dialog.Description>
        </Dialog.Header>
        <Dialog.Body className="flow">
          <Select
            size="small"
            label={t('settings.language')}
            value={settings.language}
            onChange={(event) => speak(Language.parse(event.target.value))}
          >
            {Language.options.map((language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            label={t('settings.theme')}
            value={settings.theme}
            onChange={(event) => changeSettings({ theme: themes.find((it) => it === event.target.value) ?? 'system' })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {t(`settings.themes.${theme}`)}
              </option>
            ))}
          </Select>
          <Switch
            size="small"
            checked={settings.singleKeys}
            description={t('settings.singleKeysWhy')}
            onChange={(event) => changeSettings({ singleKeys: event.target.checked })}
          >
            {t('settings.singleKeys')}
          </Switch>
          <Button size="small" variant="tertiary" onClick={onKeys}>
            {t('settings.showKeys')}
          </Button>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}
