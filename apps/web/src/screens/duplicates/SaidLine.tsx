/** What was said last stays in sight, as a line that can be undone; what others said meanwhile stands beside it. */
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useReview } from '../../app/use-review.ts'
import { failureOf } from '../../forms/kit/failure.ts'
import { Button } from '../../ui/index.ts'
import { Key } from '../../ui/Key.tsx'
import type { Said } from './told-in-entries.ts'

const sentences = { duplicate: 'saidDuplicate', related: 'saidRelated', distinct: 'saidDistinct' } as const

interface SaidLineProps {
  last: Said | undefined
  others: readonly Said[]
  /** Why something was not saved. */
  error: Error | null
  onUndo: () => void
}

export function SaidLine({ last, others, error, onUndo }: SaidLineProps) {
  const { t } = useTranslation()
  const review = useReview()
  const [newest] = others
  const wasChanged = error !== null && failureOf(error).kind === 'conflict'
  return (
    <div role="status">
      <p className="said-line">
        {last ? (
          <>
            <span className="said-what">{t(`duplicates.pair.${sentences[last.saying]}`, { title: last.title })}</span>
            <Button
              size="xsmall"
              variant="tertiary"
              disabled={last.entry === undefined}
              aria-keyshortcuts="u"
              onClick={onUndo}
            >
              {t('duplicates.pair.undo')} <Key>u</Key>
            </Button>
          </>
        ) : null}
      </p>
      {wasChanged ? <p className="said-refused">{t('duplicates.pair.wasAnswered')}</p> : null}
      {newest ? (
        <p className="said-others">
          {t('duplicates.pair.others', { count: others.length, person: actorName(newest.person, review) })}{' '}
          {t(`duplicates.pair.${sentences[newest.saying]}`, { title: newest.title })}
        </p>
      ) : null}
    </div>
  )
}
