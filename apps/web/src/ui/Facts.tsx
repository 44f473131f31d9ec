/** Facts of an object: a name and what is known of it, one under the other. What is unknown says so. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './facts.css'

export interface Fact {
  name: string
  /** `null` or nothing: not reported. */
  value: ReactNode
}

export function Facts({ facts, lang }: { facts: Fact[]; lang?: string | undefined }) {
  const { t } = useTranslation()
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          {value === null || value === undefined || value === '' ? (
            <dd className="quiet">{t('app.unknown')}</dd>
          ) : (
            <dd lang={lang}>{value}</dd>
          )}
        </div>
      ))}
    </dl>
  )
}
