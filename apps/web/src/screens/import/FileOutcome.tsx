/** What became of a file, in sentences: how many records, and where it had problems. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { problemSentence } from './problem-sentence.ts'
import type { QueuedFile } from './queue/queued-file.ts'

/** So many lines are named. */
const linesNamed = 5

export function FileOutcome({ it }: { it: QueuedFile }) {
  const { t } = useTranslation()
  const { state, failure, found, result } = it
  if (state === 'cancelled') return <p className="file-said">{t('imports.file.cancelled')}</p>
  if (failure)
    return (
      <p className="file-said file-bad" role="alert">
        {failureText(failure, t)}
      </p>
    )
  if (!result) return null
  const { records, recordsWithProblems, restored, decisions, tool, tagged } = result
  const parts = [
    restored ? t('imports.file.restored', { count: records }) : t('imports.file.done', { count: records }),
    recordsWithProblems > 0
      ? `${t('imports.file.doneProblems', { count: recordsWithProblems, where: where(found?.problems ?? [], t) })}.`
      : '',
    decisions > 0 && tool ? t('imports.file.took', { count: decisions, tool }) : '',
    tagged > 0 ? t('imports.file.tagged', { count: tagged }) : '',
  ]
  return <p className="file-said file-good">{parts.filter((part) => part !== '').join(' ')}</p>
}

function failureText({ code, message }: NonNullable<QueuedFile['failure']>, t: TFunction): string {
  if (code === 'file-gone') return t('imports.file.gone')
  if (code === 'store-full') return t('imports.file.full')
  if (code === 'unreachable') return t('imports.file.unreachable')
  // The sentence says all there is to say.
  if (code === 'file-without-records') return problemSentence({ code: '', message }, t)
  return t('imports.file.failed', { message })
}

function where(problems: readonly { line: number | null }[], t: TFunction): string {
  const lines = [...new Set(problems.flatMap((it) => it.line ?? []))]
  const named = lines.slice(0, linesNamed).map((line) => t('imports.file.line', { line }))
  const rest = lines.length - named.length
  return [...named, ...(rest > 0 ? [t('imports.file.andMore', { count: rest })] : [])].join(', ')
}
