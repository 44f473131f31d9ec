/** Which columns the list has. */
import { useTranslation } from 'react-i18next'
import { Menu } from './Menu.tsx'
import { columnNames, usualColumns } from './record-columns.tsx'

interface ColumnsProps {
  chosen: readonly string[]
  onChange: (columns: string | undefined) => void
}

export function Columns({ chosen, onChange }: ColumnsProps) {
  const { t } = useTranslation()
  const toggle = (name: string) => {
    const next = columnNames.filter((it) => (it === name ? !chosen.includes(it) : chosen.includes(it)))
    const isUsual = next.length === usualColumns.length && next.every((it) => usualColumns.includes(it))
    // An empty choice has to be said too.
    onChange(isUsual ? undefined : next.join(',') || '-')
  }
  return (
    <Menu className="record-columns" label={t('records.columns.label')}>
      {columnNames.map((name) => (
        <label key={name} className="record-check">
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {t(`records.columns.${name}`)}
        </label>
      ))}
    </Menu>
  )
}
