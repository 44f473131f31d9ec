/** Pairs one after another: what they are is said with one key, and taken back with another. */
import { relationInWords, relations } from '@oversyn/dedupe'
import type { Language } from '@oversyn/model'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { useReview } from '../../app/use-review.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button, Select } from '../../ui/index.ts'
import { Key } from '../../ui/Key.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { hangingTogether, recordsOf } from './groups-of-pairs.ts'
import { PairTable } from './PairTable.tsx'
import { SaidLine } from './SaidLine.tsx'
import { Together } from './Together.tsx'
import { placeOf, type Saying } from './told-in-entries.ts'
import { usePairs } from './use-pairs.ts'

export function PairQueue({ relation }: { relation: 'possible' | 'related' | 'distinct' }) {
  const { t, i18n } = useTranslation()
  const review = useReview()
  const search = useSearch({ from: '/r/$review/duplicates' })
  const navigate = useNavigate({ from: '/r/$review/duplicates' })
  const order = search.order === 'uncertain' ? 'uncertain' : 'likely'
  const { pairs, total, isLoading, last, others, error, say, undo, forget } = usePairs(relation, order)
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, Math.max(0, pairs.length - 1))
  const pair = pairs[at]
  const tell = (saying: Saying) => pair && say(saying, [pair])
  const step = (by: 1 | -1) => setWanted(Math.min(Math.max(at + by, 0), Math.max(0, pairs.length - 1)))
  useShortcut({ keys: 'd', label: t('duplicates.pair.duplicate'), run: () => tell('duplicate') })
  useShortcut({ keys: 'r', label: t('duplicates.pair.related'), run: () => tell('related') })
  useShortcut({ keys: 'n', label: t('duplicates.pair.distinct'), run: () => tell('distinct') })
  useShortcut({ keys: 'u', label: t('duplicates.pair.undo'), run: () => undo() })
  useShortcut({ keys: 'j', label: t('duplicates.pair.next'), run: () => step(1) })
  useShortcut({ keys: 'k', label: t('duplicates.pair.previous'), run: () => step(-1) })
  if (isLoading) return null
  const kind = relations.find((it) => it === pair?.kind)
  const together = pair && relation === 'possible' ? hangingTogether(pair, pairs) : []
  return (
    <section aria-label={t(`duplicates.views.${relation}`)}>
      <SaidLine last={last} others={others} error={error} onUndo={() => undo()} />
      <NotSaved error={error} onRetry={forget} />
      {pair ? (
        <article key={placeOf(pair)}>
          <div className="pair-head">
            <p>
              {t('duplicates.pair.at', { at: at + 1, total })}
              {kind ? ` · ${relationInWords(kind, i18n.language as Language)}` : ''}
              {relation === 'possible'
                ? ''
                : ` · ${pair.by === 'person' ? t('duplicates.pair.saidBy', { person: actorName(pair.person, review) }) : t('duplicates.pair.byProgram')}`}
            </p>
            {relation === 'possible' ? (
              <Select
                size="small"
                label={t('duplicates.order.label')}
                hideLabel
                value={order}
                onChange={(event) => {
                  setWanted(0)
                  void navigate({ search: event.target.value === 'uncertain' ? { order: 'uncertain' } : {} })
                }}
              >
                <option value="likely">{t('duplicates.order.likely')}</option>
                <option value="uncertain">{t('duplicates.order.uncertain')}</option>
              </Select>
            ) : null}
          </div>
          <PairTable pair={pair} />
          <div className="pair-acts">
            <Say saying="duplicate" keyName="d" onSay={tell} />
            <Say saying="related" keyName="r" onSay={tell} hidden={relation === 'related'} />
            <Say saying="distinct" keyName="n" onSay={tell} hidden={relation === 'distinct'} />
            {relation !== 'possible' && pair.by === 'person' ? (
              <Button size="small" variant="tertiary" onClick={() => undo(pair.seq)}>
                {t('duplicates.pair.takeBack')}
              </Button>
            ) : null}
            <span className="pair-steps">
              <Button size="small" variant="tertiary" disabled={at === 0} onClick={() => step(-1)}>
                {t('duplicates.pair.previous')}
              </Button>
              <Button size="small" variant="tertiary" disabled={at >= pairs.length - 1} onClick={() => step(1)}>
                {t('duplicates.pair.next')}
              </Button>
            </span>
          </div>
          {recordsOf(together).length > 2 ? (
            <Together
              key={together.map(placeOf).join()}
              pairs={together}
              onSay={(of, settled) => say('duplicate', of, settled)}
            />
          ) : null}
        </article>
      ) : (
        <p className="empty">{t(`duplicates.empty.${relation}`)}</p>
      )}
    </section>
  )
}

interface SayProps {
  saying: Saying
  keyName: string
  hidden?: boolean
  onSay: (saying: Saying) => void
}

function Say({ saying, keyName, hidden = false, onSay }: SayProps) {
  const { t } = useTranslation()
  if (hidden) return null
  return (
    <Button size="small" variant="secondary" aria-keyshortcuts={keyName} onClick={() => onSay(saying)}>
      {t(`duplicates.pair.${saying}`)} <Key>{keyName}</Key>
    </Button>
  )
}
