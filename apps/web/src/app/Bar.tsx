/** The bar above: where one is, the way to anywhere, and the person's own settings. */

import { CogIcon, MagnifyingGlassIcon, MenuHamburgerIcon, PersonIcon } from '@navikt/aksel-icons'
import type { Review } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/index.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { usePerson } from './person.ts'

const GoTo = lazy(async () => ({ default: (await import('./GoTo.tsx')).GoTo }))
const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog.tsx')).SettingsDialog }))
const PersonDialog = lazy(async () => ({ default: (await import('./PersonDialog.tsx')).PersonDialog }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }))

interface BarProps {
  review?: Review
  /** The fold of the review's way, on a narrow screen. */
  menu?: { open: boolean; toggle: () => void }
}

export function Bar({ review, menu }: BarProps) {
  const { t } = useTranslation()
  const [above, setAbove] = useState<'goto' | 'person' | 'settings' | 'shortcuts' | null>(null)
  const close = () => setAbove(null)
  useShortcut({ keys: 'Ctrl+K', label: t('shortcuts.goto'), run: () => setAbove('goto') })
  useShortcut({ keys: '?', label: t('shortcuts.help'), run: () => setAbove('shortcuts') })
  return (
    <header className="bar">
      {menu ? (
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          className="menu-button"
          aria-expanded={menu.open}
          aria-controls="way"
          icon={<MenuHamburgerIcon title={t('app.menu')} />}
          onClick={menu.toggle}
        />
      ) : null}
      <Link to="/" className="bar-name">
        Oversyn
      </Link>
      {review ? (
        <Link to="/r/$review" params={{ review: review.head.key }} className="bar-review" lang={review.head.language}>
          {review.head.title}
        </Link>
      ) : null}
      <div className="bar-end">
        {review ? (
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            className="goto"
            icon={<MagnifyingGlassIcon aria-hidden />}
            onClick={() => setAbove('goto')}
            aria-label={t('goto.open')}
            aria-keyshortcuts="Control+K"
          >
            <span className="goto-words">{t('goto.open')}</span>
            <kbd>Ctrl K</kbd>
          </Button>
        ) : null}
        {review ? <PersonButton review={review} onOpen={() => setAbove('person')} /> : null}
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<CogIcon title={t('settings.title')} />}
          onClick={() => setAbove('settings')}
        />
      </div>
      <Suspense>
        {above === 'goto' && review ? <GoTo review={review} onClose={close} /> : null}
        {above === 'person' && review ? <PersonDialog review={review} onClose={close} /> : null}
        {above === 'settings' ? <SettingsDialog onClose={close} onKeys={() => setAbove('shortcuts')} /> : null}
        {above === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
      </Suspense>
    </header>
  )
}

/** Who is at this machine, and the way to say that it is somebody else. */
function PersonButton({ review, onOpen }: { review: Review; onOpen: () => void }) {
  const { t } = useTranslation()
  const person = usePerson(review)
  return (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      className="bar-person"
      icon={<PersonIcon aria-hidden />}
      aria-label={person ? t('screening.person.switch', { name: person.name }) : t('screening.person.who')}
      onClick={onOpen}
    >
      <span className="bar-person-name">{person?.name.split(' ')[0] ?? t('screening.person.who')}</span>
    </Button>
  )
}
