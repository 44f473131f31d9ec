/** The panel of a number: the question in words, the answer, the list behind it, and the events that made it. */
import { parseExpression, type Ref, type Review, Stage } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { refPlace } from '../app/ref-place.ts'
import { useSettings } from '../app/settings.ts'
import { useWords } from '../app/use-words.ts'
import { AgreementLinks } from './AgreementLinks.tsx'
import { Dialog } from './index.ts'
import { kindLabel } from './kind-label.ts'
import { liveNumber } from './live-number.ts'
import { NumberEvents } from './NumberEvents.tsx'
import { useAgreement } from './use-agreement.ts'
import './number-panel.css'

interface NumberPanelProps {
  review: Review
  expression: string
  onClose: () => void
}

export function NumberPanel({ review, expression, onClose }: NumberPanelProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const screening = useAgreement(expression, review)
  const number = liveNumber(expression, review, language, screening)
  const stage = agreementStage(expression)
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} size="small">
      <Dialog.Popup position="right" className="number-panel">
        <Dialog.Header>
          <Dialog.Title>{number.ok ? number.question : t('number.title')}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {number.ok ? (
            <>
              <p className="number-value">
                {number.shown}
                {number.answer.of ? (
                  <span className="number-of">
                    {number.answer.unit === 'percent'
                      ? `${number.answer.items.length} ${t('number.of', { count: number.answer.of.length })}`
                      : t('number.of', { count: number.answer.of.length })}
                  </span>
                ) : null}
              </p>
              {stage ? (
                <AgreementLinks review={review} stage={stage} />
              ) : (
                <Items items={number.answer.items} unknown={number.answer.unknown === true} review={review} />
              )}
              <NumberEvents items={number.answer.items} review={review} />
            </>
          ) : (
            <p>{t('number.unreadable', { message: number.message })}</p>
          )}
          <p className="number-source">
            <span className="quiet">{t('number.expression')} </span>
            <code>{`{{${expression}}}`}</code>
          </p>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  )
}

/** The stage that an expression asks of how far people agreed at it; `undefined` where it asks something else. */
function agreementStage(expression: string): Stage | undefined {
  const read = parseExpression(expression)
  if (!read.ok || read.expression.measure.kind !== 'agreement') return undefined
  return Stage.safeParse(read.expression.measure.stage.text).data
}

function Items({ items, unknown, review }: { items: Ref[]; unknown: boolean; review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const words = useWords()
  if (items.length === 0) return <p className="quiet">{unknown ? t('number.noList') : t('number.emptyList')}</p>
  return (
    <section className="number-part">
      <h2>{t('number.list', { count: items.length })}</h2>
      <ol className="number-items">
        {items.map((item) => {
          const place = refPlace(item, review, language)
          return (
            <li key={item.id}>
              {place ? (
                <Link to={place.to} search={place.search} lang={place.lang}>
                  {place.label}
                </Link>
              ) : (
                <span className="quiet">{kindLabel(item.kind, words)}</span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
