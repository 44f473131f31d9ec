/** Records that hang together by pairs: which of them are one publication is chosen and said at once. */
import type { PairSchema } from '@oversyn/api'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { linksBetween, recordsOf } from './groups-of-pairs.ts'
import type { Told } from './use-pairs.ts'

interface TogetherProps {
  pairs: readonly PairSchema[]
  /** @param settled the pairs between two of the chosen */
  onSay: (links: readonly Told[], settled: readonly PairSchema[]) => void
}

export function Together({ pairs, onSay }: TogetherProps) {
  const { t } = useTranslation()
  const review = useReview()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const records = recordsOf(pairs)
  const chosen = records.filter((it) => !left.has(it.id))
  const toggle = (id: string) =>
    setLeft(left.has(id) ? new Set([...left].filter((it) => it !== id)) : new Set([...left, id]))
  return (
    <fieldset className="pair-together">
      <legend>{t('duplicates.together.title', { count: records.length })}</legend>
      <p className="quiet small">{t('duplicates.together.lead')}</p>
      {records.map((record) => (
        <label key={record.id}>
          <input type="checkbox" checked={!left.has(record.id)} onChange={() => toggle(record.id)} />
          <span>
            {textOf(record.reference.title)}{' '}
            <span className="quiet small">{lookupOf(review).byId.sources.get(record.source)?.name}</span>
          </span>
        </label>
      ))}
      <Button
        size="small"
        variant="tertiary"
        disabled={chosen.length < 2}
        onClick={() =>
          onSay(
            linksBetween(chosen),
            pairs.filter(({ a, b }) => !left.has(a.id) && !left.has(b.id)),
          )
        }
      >
        {t('duplicates.together.link', { count: chosen.length })}
      </Button>
    </fieldset>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '–'
}
