/** Reports that several records describe: any record can be taken out, and put back by undoing that. */
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { lookupOf } from '../../app/derived.ts'
import { useCommand } from '../../app/use-command.ts'
import { useReview, useReviewKey } from '../../app/use-review.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { SaidLine } from './SaidLine.tsx'
import { lookEvery, useTold } from './use-told.ts'

export function GroupList() {
  const { t } = useTranslation()
  const key = useReviewKey()
  const review = useReview()
  const queries = useQueryClient()
  const { data, error, isLoading, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['groups', key],
    queryFn: ({ pageParam }) =>
      api.groups({ review: key, query: { limit: 50, ...(pageParam ? { after: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    refetchInterval: lookEvery,
  })
  if (error && !data) throw error
  const separate = useCommand('separateRecords')
  const back = useCommand('undoGrouping')
  const { mine, others } = useTold()
  const refresh = () => {
    for (const what of ['groups', 'pairs']) void queries.invalidateQueries({ queryKey: [what, key] })
  }
  const undo = () => {
    if (mine?.entry !== undefined) back.mutate({ input: { entry: mine.entry } }, { onSuccess: refresh })
  }
  const forget = () => {
    separate.reset()
    back.reset()
  }
  useShortcut({ keys: 'u', label: t('duplicates.pair.undo'), run: undo })
  if (isLoading) return null
  const groups = data?.pages.flatMap((page) => page.groups) ?? []
  return (
    <section aria-label={t('duplicates.views.linked')}>
      <SaidLine last={mine} others={others} error={separate.error ?? back.error} onUndo={undo} />
      <NotSaved error={separate.error ?? back.error} onRetry={forget} />
      <p className={groups.length === 0 ? 'empty' : 'quiet'}>
        {t(groups.length === 0 ? 'duplicates.empty.linked' : 'duplicates.groups.lead')}
      </p>
      <ol className="plain-list group-list">
        {groups.map((group) => (
          <li key={group.report} className="group">
            <h2>
              <Link to="/r/$review/records/$report" params={{ review: key, report: group.report }}>
                {textOf(group.records[0]?.reference.title)}
              </Link>
            </h2>
            <ul className="plain-list">
              {group.records.map((record) => {
                const source = lookupOf(review).byId.sources.get(record.source)?.name ?? ''
                const title = textOf(record.reference.title)
                return (
                  <li key={record.id} className="group-record">
                    <span>
                      {title} <span className="quiet">{source}</span>
                    </span>
                    <Button
                      size="xsmall"
                      variant="tertiary"
                      aria-label={t('duplicates.groups.separateThis', { source })}
                      onClick={() => separate.mutate({ input: { records: [record.id] } }, { onSuccess: refresh })}
                    >
                      {t('duplicates.groups.separate')}
                    </Button>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button size="small" variant="secondary" onClick={() => fetchNextPage()}>
          {t('duplicates.groups.more')}
        </Button>
      ) : null}
    </section>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '–'
}
