/** The flow diagram as a table, with every number open to question. */
import { type Flow, flowTable } from '@oversyn/document'
import { showNumber } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Num } from '../../ui/Num.tsx'
import '../../ui/data-table.css'

export function FlowTwin({ flow }: { flow: Flow }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const rows = flowTable(flow, language)
  return (
    <table className="data-table flow-table">
      <caption className="aksel-sr-only">{t('overview.diagram')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.box')}</th>
          <th scope="col" className="number-cell">
            {t('overview.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows stand in the order of the diagram
          <tr key={place}>
            <th scope="row" className={row.part ? 'flow-part' : undefined}>
              {rows[place - 1]?.phase === row.phase ? null : <span className="quiet small">{row.phase}: </span>}
              {row.name}
            </th>
            <td className="number-cell">
              {row.expression ? (
                <Num expression={row.expression} />
              ) : (
                <span className={row.value === null ? 'quiet' : undefined}>
                  {showNumber(row.value, 'count', language)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
