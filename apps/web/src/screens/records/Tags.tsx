/** The tags of a report: put on and taken off. */

import { XMarkIcon } from '@navikt/aksel-icons'
import type { ReportWhole } from '@oversyn/api'
import type { Review } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/use-command.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'
import { facetsQuery } from './facets-query.ts'
import '../../ui/filter-bar.css'

export function Tags({ review, report }: { review: Review; report: ReportWhole }) {
  const { t } = useTranslation()
  const tagging = useCommand('tagReports')
  const { data: facets } = useQuery(facetsQuery(review))
  const [name, setName] = useState('')
  // A tag may have been put on any of the records before they were one report.
  const reports = [...new Set([report.id, ...report.records.map((it) => it.id)])]
  const add = (event: FormEvent) => {
    event.preventDefault()
    const tag = name.trim()
    if (tag === '') return
    tagging.mutate({ input: { reports: [report.id], add: [tag], remove: [] } }, { onSuccess: () => setName('') })
  }
  return (
    <section className="report-tags" aria-label={t('records.detail.tags')}>
      {report.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className="chip"
          aria-label={t('records.detail.removeTag', { tag })}
          onClick={() => tagging.mutate({ input: { reports, add: [], remove: [tag] } })}
        >
          {tag}
          <XMarkIcon aria-hidden />
        </button>
      ))}
      <form onSubmit={add}>
        <input
          aria-label={t('records.detail.addTag')}
          placeholder={t('records.detail.addTag')}
          list="report-tags"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id="report-tags">
          {facets?.tags.map((it) => (
            <option key={it.value} value={it.value} />
          ))}
        </datalist>
        {name.trim() === '' ? null : (
          <Button type="submit" size="xsmall" variant="tertiary" loading={tagging.isPending}>
            {t('records.detail.add')}
          </Button>
        )}
      </form>
      <NotSaved error={tagging.error} onRetry={tagging.reset} />
    </section>
  )
}
