/** The live flow diagram: the picture of the report, with a door over each box; the same as a table, and in words. */
import { flowDescription, flowDiagram, flowSvg, layoutFlow } from '@oversyn/document'
import type { Review } from '@oversyn/model'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { useMedia } from '../../ui/use-media.ts'
import { FlowDoors } from './FlowDoors.tsx'
import { FlowTwin } from './FlowTwin.tsx'

export function FlowFigure({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const narrow = useMedia('(max-width: 48rem)')
  const [asTable, setAsTable] = useState(false)
  const flow = useMemo(() => flowDiagram(review), [review])
  const layout = useMemo(() => layoutFlow(flow, language, narrow), [flow, language, narrow])
  const svg = useMemo(() => flowSvg(layout, 'overview-flow'), [layout])
  return (
    <figure className="flow-figure" aria-label={t('overview.diagram')}>
      {asTable ? (
        <FlowTwin flow={flow} />
      ) : (
        <div className={narrow ? 'flow-picture flow-narrow' : 'flow-picture'}>
          {/* The doors below say the same to those who do not see it. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by @oversyn/document, which escapes all it is given */}
          <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
          <FlowDoors review={review} layout={layout} />
        </div>
      )}
      <div className="flow-twins">
        <Button size="xsmall" variant="tertiary" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('overview.asDiagram') : t('overview.asTable')}
        </Button>
        <details>
          <summary>{t('overview.inWords')}</summary>
          <p className="measure">{flowDescription(flow, language)}</p>
        </details>
      </div>
    </figure>
  )
}
