/** The keys of screening. They can be switched off in the settings (WCAG 2.1.4). */
import type { Review } from '@oversyn/model'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../../ui/shortcuts.ts'
import type { Decision } from './session.ts'
import { namedCriteria } from './stages.ts'
import type { Mode } from './Work.tsx'

interface KeysProps {
  review: Review
  mode: Mode
  setMode: (mode: Mode) => void
  hasRecord: boolean
  decide: (verdict: Decision['verdict'], criterion?: string | null) => void
  undo: () => void
  step: (by: 1 | -1) => void
  link: () => void
  toggleMarks: () => void
  /** Only where the program makes the order is there anything to tell. */
  toggleWhy: (() => void) | undefined
}

export function useKeys(props: KeysProps): void {
  const { review, mode, setMode, hasRecord, decide, undo, step, link, toggleMarks, toggleWhy } = props
  const { t } = useTranslation()
  const when = () => hasRecord
  // At once: what is typed next must reach the field, and not judge.
  const open = (show: () => void) => flushSync(show)
  const isExcluding = () => hasRecord && mode === 'excluding'
  useShortcut({ keys: 'i', label: t('screening.keys.include'), when, run: () => decide('include') })
  useShortcut({
    keys: 'e',
    label: t('screening.keys.exclude'),
    when,
    // A second e: without a criterion, where there need be none.
    run: () => (mode === 'excluding' || namedCriteria(review).length === 0 ? decide('exclude') : setMode('excluding')),
  })
  useShortcut({ keys: 'm', label: t('screening.keys.maybe'), when, run: () => decide('maybe') })
  useShortcut({ keys: 'u', label: t('screening.keys.undo'), run: undo })
  useShortcut({ keys: 'n', label: t('screening.keys.note'), when, run: () => open(() => setMode('noting')) })
  useShortcut({ keys: 't', label: t('screening.keys.tag'), when, run: () => open(() => setMode('tagging')) })
  useShortcut({ keys: 'd', label: t('screening.keys.link'), when, run: () => open(link) })
  useShortcut({ keys: 'k', label: t('screening.keys.back'), run: () => step(1) })
  useShortcut({ keys: 'j', label: t('screening.keys.forward'), run: () => step(-1) })
  useShortcut({ keys: 'h', label: t('screening.keys.marks'), run: toggleMarks })
  useShortcut({
    keys: 'w',
    label: t('ranking.why.key'),
    when: () => hasRecord && toggleWhy !== undefined,
    run: () => toggleWhy?.(),
  })
  useShortcut({
    keys: 'Enter',
    label: t('screening.keys.without'),
    // A button that has the focus is pressed.
    when: () => isExcluding() && !document.activeElement?.closest('button, a'),
    run: () => decide('exclude'),
  })
  useShortcut({ keys: 'Escape', label: t('screening.keys.cancel'), when: isExcluding, run: () => setMode('reading') })
  useNumbers(review, isExcluding, (criterion) => decide('exclude', criterion))
}

const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** One key a criterion; the number of hooks is the same whatever the criteria are. */
function useNumbers(review: Review, when: () => boolean, choose: (criterion: string) => void): void {
  const { t } = useTranslation()
  const criteria = namedCriteria(review)
  for (const [at, keys] of numbers.entries()) {
    const criterion = criteria[at]
    // biome-ignore lint/correctness/useHookAtTopLevel: nine times, always
    useShortcut({
      keys,
      label: t('screening.keys.criterion', { number: keys }),
      when: () => when() && criterion !== undefined,
      run: () => criterion && choose(criterion.id),
    })
  }
}
