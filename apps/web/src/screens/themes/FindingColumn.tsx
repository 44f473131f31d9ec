/** The findings of a theme, grouped by what they are about, so that agreement and disagreement stand side by side. */
import type { Finding, Review, Theme } from '@oversyn/model'
import { sameObject } from '@oversyn/synthesis'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { FindingFacts } from '../../ui/FindingFacts.tsx'
import { opposedFindings } from './bullet-notes.ts'
import type { Light } from './lighting.ts'

interface FindingColumnProps {
  review: Review
  theme: Theme
  /** The key of the chosen finding. */
  chosen: string | undefined
  light: Light | undefined
  onChoose: (choice: { finding?: string }) => void
}

export function FindingColumn({ review, theme, chosen, light, onChoose }: FindingColumnProps) {
  const { t } = useTranslation()
  const findings = lookupOf(review).findingsByTheme(theme.id)
  const column = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = column.current
    const first = light && here?.querySelector<HTMLElement>('.finding.lit')
    // Beside the bullets the column scrolls by itself; below them the page must not run away from what was chosen.
    if (here && first && here.scrollHeight > here.clientHeight) here.scrollTo({ top: first.offsetTop - 96 })
  }, [light])
  return (
    <section aria-labelledby="findings" ref={column} className="finding-column">
      <h2 id="findings">{t('themes.findings')}</h2>
      {findings.length === 0 ? <p className="quiet">{t('themes.noFindings')}</p> : null}
      {groupByObject(findings).map(([object, group]) => (
        <div key={object} className="finding-group">
          <h3 lang={review.head.language}>
            {group[0]?.object}
            {group.some((finding) => opposedFindings(review).has(finding.id)) ? (
              <span className="bullet-weak"> {t('themes.note.oppose')}</span>
            ) : null}
          </h3>
          <ul className="plain-list finding-list">
            {group.map((finding) => (
              <FindingItem
                key={finding.id}
                review={review}
                finding={finding}
                chosen={finding.key === chosen}
                lit={light?.findings.has(finding.id) === true}
                onChoose={() => onChoose(finding.key === chosen ? {} : { finding: finding.key })}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface FindingItemProps {
  review: Review
  finding: Finding
  chosen: boolean
  lit: boolean
  onChoose: () => void
}

function FindingItem({ review, finding, chosen, lit, onChoose }: FindingItemProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const study = lookupOf(review).byId.studies.get(finding.study)
  const bullets = lookupOf(review).bulletsByFinding(finding.id).length
  const id = `finding-${finding.key}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it has the keys
    <li
      id={id}
      className={lit ? 'finding lit' : 'finding'}
      data-chosen={chosen}
      onClick={(event) => {
        const onOwn = event.target instanceof Element && event.target.closest('a, button')
        if (!onOwn) onChoose()
      }}
    >
      {study ? (
        <Link
          className="finding-study"
          to="/r/$review/studies/$study"
          params={{ review: review.head.key, study: study.key }}
          search={{ finding: finding.key }}
        >
          {nameOf(review, study, language)}
        </Link>
      ) : null}
      <FindingFacts review={review} finding={finding} words={[]} underObject />
      <button
        type="button"
        className="plain-button finding-choose"
        aria-pressed={chosen}
        aria-describedby={id}
        onClick={onChoose}
      >
        {bullets === 0 ? t('finding.unused') : t('finding.bullets', { count: bullets })}
        {lit && !chosen ? <span className="aksel-sr-only"> ({t('themes.lit')})</span> : null}
      </button>
    </li>
  )
}

function groupByObject(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const object = sameObject(finding.object)
    groups.set(object, [...(groups.get(object) ?? []), finding])
  }
  return [...groups]
}
