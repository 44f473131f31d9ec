/** The work itself: the record, the criteria beside it, how far it is, and the three buttons that stay where they are. */
import type { StageProgress } from '@oversyn/api'
import type { Person, Review, Stage } from '@oversyn/model'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { Button, Switch } from '../../ui/index.ts'
import { RuleLine } from '../ranking/RuleLine.tsx'
import { WhyHere } from '../ranking/WhyHere.tsx'
import { CriteriaList } from './CriteriaList.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { markerOf } from './marks.ts'
import { NothingLeft } from './NothingLeft.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import { RecordView } from './RecordView.tsx'
import { current, type Decision } from './session.ts'
import { needsCriterion, planOf } from './stages.ts'
import { Unplanned } from './Unplanned.tsx'
import { useKeys } from './use-keys.ts'
import { useMarks } from './use-marks.ts'
import { useSession } from './use-session.ts'

const ScreenedFulltext = lazy(async () => ({
  default: (await import('../fulltext/ScreenedFulltext.tsx')).ScreenedFulltext,
}))

interface WorkProps {
  review: Review
  stage: Stage
  person: Person
  progress: StageProgress | undefined
}

/** What is open below the record: the choice of a criterion, or a field to write in. */
export type Mode = 'reading' | 'excluding' | 'noting' | 'tagging'

export function Work({ review, stage, person, progress }: WorkProps) {
  const { t } = useTranslation()
  const screener = useSession(review, stage, person.id)
  const { session } = screener
  const [mode, setMode] = useState<Mode>('reading')
  const [note, setNote] = useState('')
  const [isLinking, setLinking] = useState(false)
  const [marks, setMarks] = useMarks()
  const [isWhy, setWhy] = useState(false)
  const toggleWhy = () => setWhy(!isWhy)
  const card = current(session)
  const needs = needsCriterion(review, stage)
  const decide = (verdict: Decision['verdict'], criterion: string | null = null) => {
    if (!card) return
    if (verdict === 'exclude' && criterion === null && needs) return setMode('excluding')
    const written = note.trim()
    screener.decide({ verdict, criterion, ...(written ? { note: written } : {}) })
    setMode('reading')
    setNote('')
    window.scrollTo({ top: 0 })
    const next = session.looking === null ? session.ahead[1] : session.ahead[0]
    announce(t('screening.announce', { verdict: t(`screening.was.${verdict}`), title: next?.title ?? '–' }))
  }
  const undo = () => {
    screener.undo()
    setMode('reading')
    announce(t('screening.undone'))
  }
  useKeys({
    review,
    mode,
    setMode,
    hasRecord: card !== undefined,
    decide,
    undo,
    step: screener.step,
    link: () => setLinking(true),
    toggleMarks: () => setMarks(!marks),
    toggleWhy: planOf(review).ranking.use ? toggleWhy : undefined,
  })
  return (
    <div className="work" data-choosing={mode === 'excluding'}>
      <Unplanned review={review} />
      <div className="work-columns">
        <article className="record" aria-live="off">
          {card ? (
            <>
              <RecordView card={card} review={review} marker={marks ? markerOf(review) : null} />
              <WhyHere
                review={review}
                stage={stage}
                person={person.id}
                report={card.report}
                drawn={card.drawn ?? false}
                isOpen={isWhy}
                onToggle={toggleWhy}
              />
              {stage === 'fulltext' ? (
                <Suspense fallback={null}>
                  <ScreenedFulltext key={card.report} report={card.report} />
                </Suspense>
              ) : null}
            </>
          ) : (
            <NothingLeft review={review} stage={stage} progress={progress} screener={screener} />
          )}
        </article>
        <aside className="criteria" aria-labelledby="criteria-title" data-choosing={mode === 'excluding'}>
          <div className="criteria-head">
            <h2 id="criteria-title">
              {mode === 'excluding' ? t('screening.criteria.choose') : t('screening.criteria.title')}
            </h2>
            <Switch size="small" checked={marks} onChange={(event) => setMarks(event.target.checked)}>
              {t('screening.marks')}
            </Switch>
          </div>
          {mode === 'excluding' ? (
            <p className="small criteria-help">
              {needs ? t('screening.criteria.chooseHelpNeeded') : t('screening.criteria.chooseHelp')}
            </p>
          ) : null}
          <CriteriaList
            review={review}
            isChoosing={mode === 'excluding'}
            onChoose={(criterion) => decide('exclude', criterion)}
          />
          {mode === 'excluding' && !needs ? (
            <Button size="small" variant="tertiary" onClick={() => decide('exclude')}>
              {t('screening.criteria.without')}
            </Button>
          ) : null}
        </aside>
      </div>
      <DecisionBar
        review={review}
        screener={screener}
        card={card}
        mode={mode}
        setMode={setMode}
        note={note}
        setNote={setNote}
        decide={decide}
        undo={undo}
        onLink={() => setLinking(true)}
      >
        {progress ? <ProgressLine progress={progress} review={review} person={person} left={session.left} /> : null}
        <RuleLine review={review} stage={stage} />
      </DecisionBar>
      {isLinking && card ? (
        <LinkDialog
          review={review}
          card={card}
          onClose={() => setLinking(false)}
          onLinked={() => {
            setLinking(false)
            screener.linked()
            announce(t('screening.link.linked'))
          }}
        />
      ) : null}
    </div>
  )
}
