/** Which column of a table is which field: proposed, and put right by a person; the file is read anew with each choice. */
import { type ColumnProposal, mappableFields, mappingOf } from '@oversyn/formats'
import { useTranslation } from 'react-i18next'
import { importsNb } from '../../i18n/imports/nb.ts'
import { Select } from '../../ui/index.ts'

interface ColumnTableProps {
  columns: readonly ColumnProposal[]
  /** What a person, or the program by the look of the cells, took them for. */
  mapping: Record<string, string> | null
  onMap: (heading: string, field: string) => void
}

type Known = keyof typeof importsNb.columns.fields
const known = Object.keys(importsNb.columns.fields) as Known[]
const others = mappableFields.filter((it) => !known.some((field) => field === it))

export function ColumnTable({ columns, mapping, onMap }: ColumnTableProps) {
  const { t } = useTranslation()
  const now = mapping ?? mappingOf(columns)
  const hasTitle = Object.values(now).includes('title')
  return (
    <div>
      <div className="scroll-x">
        <table className="small-table column-table">
          <caption>{t('imports.columns.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.columns.column')}</th>
              <th scope="col">{t('imports.columns.field')}</th>
              <th scope="col">{t('imports.columns.samples')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ heading, samples }) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td>
                  <Select
                    size="small"
                    hideLabel
                    label={t('imports.columns.fieldOf', { name: heading })}
                    value={now[heading] ?? ''}
                    onChange={(event) => onMap(heading, event.target.value)}
                  >
                    <option value="">{t('imports.columns.none')}</option>
                    {known.map((field) => (
                      <option key={field} value={field}>
                        {t(`imports.columns.fields.${field}`)}
                      </option>
                    ))}
                    {others.map((field) => (
                      <option key={field} value={field}>
                        {field}
                      </option>
                    ))}
                  </Select>
                </td>
                <td className="quiet column-samples">{samples.slice(0, 3).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasTitle ? null : (
        <p className="file-bad" role="status">
          {t('imports.columns.noTitle')}
        </p>
      )}
    </div>
  )
}
