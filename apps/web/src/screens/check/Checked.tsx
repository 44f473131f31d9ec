/** What was checked: folded, unless nothing was found and it is what there is to say. */
import { useTranslation } from 'react-i18next'

interface CheckedProps {
  made: readonly { code: string; text: string }[]
  open: boolean
}

export function Checked({ made, open }: CheckedProps) {
  const { t } = useTranslation()
  return (
    <details className="checked" open={open}>
      <summary>{t('check.checked')}</summary>
      <ul>
        {made.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </details>
  )
}
