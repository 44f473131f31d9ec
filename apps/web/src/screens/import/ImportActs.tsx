/** Undoing an import, which is asked about with what it means for the decisions, and bringing it back. */
import type { ImportSchema } from '@oversyn/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { Button, Dialog, TextField } from '../../ui/index.ts'

export function ImportActs({ it }: { it: ImportSchema }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const restore = useCommand('restoreImport')
  const refresh = useRefresh()
  const name = it.file.name
  if (it.state === 'undone')
    return (
      <Button
        size="xsmall"
        variant="secondary"
        loading={restore.isPending}
        aria-label={t('imports.list.restoreWhat', { name })}
        onClick={() => restore.mutate({ input: { import: it.id } }, { onSuccess: refresh })}
      >
        {t('imports.list.restore')}
      </Button>
    )
  return (
    <>
      <Button
        size="xsmall"
        variant="tertiary"
        data-color="neutral"
        aria-label={t('imports.list.undoWhat', { name })}
        onClick={() => setOpen(true)}
      >
        {t('imports.list.undo')}
      </Button>
      {isOpen ? <UndoDialog it={it} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function UndoDialog({ it, onClose }: { it: ImportSchema; onClose: () => void }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const [why, setWhy] = useState('')
  const undo = useCommand('undoImport')
  const refresh = useRefresh()
  const { data } = useQuery({
    queryKey: ['imports', review, it.id],
    queryFn: () => api.import({ review, import: it.id }),
    staleTime: 0,
  })
  const confirm = () => {
    if (undo.isPending) return
    const input = { import: it.id, ...(why.trim() === '' ? {} : { why: why.trim() }) }
    undo.mutate(
      { input },
      {
        onSuccess: () => {
          void refresh()
          onClose()
        },
      },
    )
  }
  return (
    <Dialog open onOpenChange={(now) => !now && onClose()} size="small">
      <Dialog.Popup width="small" role="alertdialog">
        <Dialog.Header>
          <Dialog.Title>{t('imports.undo.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body className="flow">
          <p className="file-name">{it.file.name}</p>
          <p>{t('imports.undo.means', { count: it.records })}</p>
          <p role="status">
            {data === undefined
              ? t('app.fetching')
              : data.decisions > 0
                ? t('imports.undo.decisions', { count: data.decisions })
                : t('imports.undo.noDecisions')}
          </p>
          <TextField
            size="small"
            label={t('forms.fields.why')}
            value={why}
            autoComplete="off"
            onChange={(event) => setWhy(event.target.value)}
          />
          {undo.error ? <p role="alert">{undo.error.message}</p> : null}
          <div className="row">
            <Button size="small" variant="danger" onClick={confirm} aria-disabled={undo.isPending}>
              {t('imports.undo.confirm')}
            </Button>
            <Button size="small" variant="tertiary" onClick={onClose}>
              {t('app.cancel')}
            </Button>
          </div>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}

/** What is shown of imports and records is fetched anew. */
function useRefresh(): () => Promise<void> {
  const review = useReviewKey()
  const queries = useQueryClient()
  return async () => {
    await Promise.all(['imports', 'records'].map((what) => queries.invalidateQueries({ queryKey: [what, review] })))
  }
}
