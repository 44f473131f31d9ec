/** Import: files come in, are looked at before anything is stored, and can be taken back at any time. */
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { ByHand } from './ByHand.tsx'
import { DropZone } from './DropZone.tsx'
import { DuplicatesFound } from './DuplicatesFound.tsx'
import { ImportList } from './ImportList.tsx'
import { importsQuery } from './imports-query.ts'
import { PastedList } from './PastedList.tsx'
import { QueueList } from './QueueList.tsx'
import { useQueue } from './queue/use-queue.ts'
import './import.css'

export function Imports() {
  const { t } = useTranslation()
  const review = useReview()
  const { queue, files } = useQueue(review.head.key)
  const { data: imports = [] } = useQuery(importsQuery(review.head.key))
  const [writing, setWriting] = useState<'paste' | 'hand' | null>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  const open = (what: 'paste' | 'hand', from: HTMLButtonElement) => {
    opener.current = from
    setWriting(what)
  }
  const close = () => {
    setWriting(null)
    opener.current?.focus()
  }
  const add = (given: readonly File[]) => {
    queue.add(given)
    setWriting(null)
  }
  return (
    <Screen title={t('imports.title')} of={review.head.title} lead={t('imports.lead')}>
      <div className="flow-wide">
        <DropZone onFiles={add} onOpen={open} writing={writing} isMain={files.length === 0 && writing === null} />
        {writing === 'paste' ? <PastedList onAdd={add} onClose={close} /> : null}
        {writing === 'hand' ? <ByHand onAdd={add} onClose={close} /> : null}
        {files.length > 0 ? <QueueList queue={queue} files={files} imports={imports} /> : null}
        {imports.length > 0 ? <DuplicatesFound files={files} /> : null}
        <ImportList imports={imports} />
      </div>
    </Screen>
  )
}
