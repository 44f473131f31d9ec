/** The records of a report: where each stood, and taking one out that is not the same publication. */
import type { RecordWhole, ReportWhole } from '@oversyn/api'
import { asReference, type MergedField, mergedFields, textOf } from '@oversyn/formats'
import type { Review } from '@oversyn/model'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actorName } from '../../app/actor-name.ts'
import { lookupOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useCommand } from '../../app/use-command.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'
import { showDay, showMoment } from '../../ui/show-time.ts'
import { fieldName } from './words.ts'

interface RecordsBehindProps {
  review: Review
  report: ReportWhole
}

export function RecordsBehind({ review, report }: RecordsBehindProps) {
  const { t } = useTranslation()
  const separate = useCommand('separateRecords')
  const back = useCommand('undoGrouping')
  const [out, setOut] = useState<{ title: string; entry: number }>()
  const takeOut = (record: RecordWhole) =>
    separate.mutate(
      { input: { records: [record.id] } },
      {
        onSuccess: ({ events }) => {
          const entry = events.at(-1)?.seq
          if (entry !== undefined) setOut({ title: textOf(asReference(record.now), 'title'), entry })
        },
      },
    )
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{t('records.detail.records')}</h2>
      <p className="records-out" role="status">
        {out ? (
          <>
            {t('records.detail.separated', { title: out.title || t('records.untitled') })}{' '}
            <Button
              size="xsmall"
              variant="tertiary"
              loading={back.isPending}
              onClick={() => back.mutate({ input: { entry: out.entry } }, { onSuccess: () => setOut(undefined) })}
            >
              {t('records.detail.undo')}
            </Button>
          </>
        ) : null}
      </p>
      <NotSaved error={separate.error ?? back.error} onRetry={() => (separate.error ? separate : back).reset()} />
      <ul className="plain-list records-behind">
        {report.records.map((record) => (
          <li key={record.id}>
            <Place review={review} record={record} />
            {report.records.length > 1 ? (
              <Button
                size="xsmall"
                variant="tertiary"
                data-color="neutral"
                aria-label={t('records.detail.separateThis', {
                  source: lookupOf(review).byId.sources.get(record.source)?.name ?? '',
                })}
                disabled={separate.isPending}
                onClick={() => takeOut(record)}
              >
                {t('records.detail.separate')}
              </Button>
            ) : null}
            <Said record={record} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The source, the file and the line; when it was read in, and what linked it. */
function Place({ review, record }: { review: Review; record: RecordWhole }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { import: from, line, ordinal, file, linked } = record
  const place =
    line === null
      ? t('records.detail.placeOf', { file: from.name, number: ordinal + 1 })
      : t('records.detail.place', { file: from.name, line })
  return (
    <div className="record-place">
      <strong>{lookupOf(review).byId.sources.get(record.source)?.name}</strong>{' '}
      <span className="quiet">
        <a href={`/api/reviews/${encodeURIComponent(review.head.key)}/imports/${from.id}/file`} download>
          {place}
        </a>
        {file ? `, ${t('records.detail.within', { file })}` : ''} ·{' '}
        {t('records.detail.imported', { at: showDay(from.at, language) })}
        {linked
          ? ` · ${
              linked.by === 'person'
                ? t('records.detail.linkedBy', {
                    person: actorName(linked.person, review),
                    at: showMoment(linked.at, language),
                  })
                : t('records.detail.linkedByProgram', { at: showMoment(linked.at, language) })
            }`
          : ''}
      </span>
    </div>
  )
}

/** Every field and tag, as the source delivered them. */
function Said({ record }: { record: RecordWhole }) {
  const { t } = useTranslation()
  const said = asReference(record.said)
  const fields = mergedFields.map((field: MergedField) => [fieldName(field, t), textOf(said, field)] as const)
  const extra = Object.entries(said.extra).map(([tag, values]) => [tag, values.join('; ')] as const)
  return (
    <details className="record-said small">
      <summary>{t('records.detail.whole')}</summary>
      <dl className="facts">
        {[...fields, ...extra]
          .filter(([, text]) => text !== '')
          .map(([name, text], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tag may be called as a field is
            <div key={`${at}${name}`}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
