/** Moving an object one place up or down among its like. */
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import { type Input, nounCommands } from '@oversyn/model'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ErrorKind, errorKind } from '../app/error-kind.ts'
import { useCommand } from '../app/use-command.ts'
import { useReview } from '../app/use-review.ts'
import { Button } from '../ui/index.ts'
import { baseInput } from './kit/base-input.ts'
import { reordered } from './kit/reordered.ts'

/** The verbs whose objects have a place in an order. */
type OrderedVerb =
  | 'stateTheme'
  | 'setCriterion'
  | 'nameSource'
  | 'writeBullet'
  | 'drawConclusion'
  | 'stateGap'
  | 'stateWeakness'
  | 'writeNote'

interface MoveProps<V extends OrderedVerb> {
  verb: V
  id: string
  what: string
  /** Those among which it stands, in their order. */
  among: readonly { id: string; order: number }[]
}

export function Move<V extends OrderedVerb>({ verb, id, what, among }: MoveProps<V>) {
  const { t } = useTranslation()
  const review = useReview()
  const { mutateAsync } = useCommand(verb)
  const [failed, setFailed] = useState<ErrorKind | null>(null)
  const moving = useRef(false)
  const at = among.findIndex((it) => it.id === id)
  const move = async (by: 1 | -1) => {
    if (moving.current) return
    moving.current = true
    setFailed(null)
    try {
      for (const change of reordered(among, at, by)) {
        const now = baseInput(verb, review, change.id)
        const read = nounCommands[verb].input.safeParse(now && { value: { ...now.value, order: change.order } })
        // The schema of this very verb has read it.
        if (read.success) await mutateAsync({ input: read.data as Input<V>, expect: review.log.seq })
      }
    } catch (error) {
      setFailed(errorKind(error))
    } finally {
      moving.current = false
    }
  }
  if (among.length < 2) return null
  return (
    <>
      {/* At either end the button stays, so that the focus does. */}
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        aria-disabled={at === 0}
        icon={<ArrowUpIcon title={t('forms.move.upWhat', { what })} />}
        onClick={() => move(-1)}
      />
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        aria-disabled={at === among.length - 1}
        icon={<ArrowDownIcon title={t('forms.move.downWhat', { what })} />}
        onClick={() => move(1)}
      />
      {failed ? (
        <p role="alert" className="small">
          {t(`errors.${failed}.what`)}. {t(`errors.${failed}.do`)}
        </p>
      ) : null}
    </>
  )
}
