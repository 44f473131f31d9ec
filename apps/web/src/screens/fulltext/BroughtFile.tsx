/** What became of one file: which report it was found to be and why, or who may choose one; what is wrong with it; and the way back. */
import type { BroughtFulltext } from '@oversyn/api'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'
import { ReportPicker } from './ReportPicker.tsx'
import { useBrought } from './use-brought.ts'

export function BroughtFile({ brought }: { brought: BroughtFulltext }) {
  const { t } = useTranslation()
  const { file, state, how, candidates, why, problem, pages } = brought
  const { review, attach, detach, discard, again, error, forget, isBusy } = useBrought(brought)
  const [isChoosing, setChoosing] = useState(false)
  const [report] = brought.reports
  return (
    <>
      <p className="file-name">
        {file.name} <span className="quiet small">{pages > 0 ? t('fulltext.file.pages', { count: pages }) : ''}</span>
      </p>
      <div className="file-outcome">
        {report ? (
          <p>
            <Link
              to="/r/$review/fulltext/$report"
              params={{ review, report: report.report }}
              search={{ file: file.hash }}
            >
              {report.title}
            </Link>{' '}
            <span className="quiet">{[report.authors, report.year].filter(Boolean).join(' · ')}</span>
          </p>
        ) : null}
        <p className={problem || how === 'file-name' || state === 'unmatched' ? 'file-why file-look' : 'file-why'}>
          {[
            state === 'known' ? t('fulltext.file.known') : '',
            how ? t(`fulltext.file.how.${how as 'doi'}`) : '',
            state === 'unmatched' ? t(`fulltext.file.why.${(why ?? 'unread') as 'unread'}`) : '',
            problem ? t(`fulltext.file.problem.${problem as 'scanned'}`) : '',
          ]
            .filter(Boolean)
            .map((it) => (it.endsWith('.') ? it : `${it}.`))
            .join(' ')}
        </p>
        {state === 'unmatched' && candidates.length > 0 ? (
          <ul className="file-candidates">
            {candidates.map((it) => (
              <li key={it.report}>
                <span className="fulltext-title">{it.title}</span>{' '}
                <span className="quiet">{[it.authors, it.year].filter(Boolean).join(' · ')}</span>{' '}
                <Button
                  size="xsmall"
                  variant="secondary"
                  disabled={isBusy}
                  aria-label={t('fulltext.file.useFor', { file: file.name, title: it.title })}
                  onClick={() => attach({ ...it, id: it.report })}
                >
                  {t('fulltext.file.use')}
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {isChoosing ? <ReportPicker file={file.name} onChoose={attach} onClose={() => setChoosing(false)} /> : null}
        <NotSaved error={error} onRetry={forget} />
      </div>
      <div className="file-acts">
        {state === 'unmatched' ? (
          <>
            <Button
              size="xsmall"
              variant="tertiary"
              aria-expanded={isChoosing}
              aria-label={t('fulltext.file.chooseFor', { file: file.name })}
              onClick={() => setChoosing(!isChoosing)}
            >
              {t('fulltext.file.choose')}
            </Button>
            <Button size="xsmall" variant="tertiary" disabled={isBusy} onClick={again}>
              {t('fulltext.file.match')}
            </Button>
            <Button
              size="xsmall"
              variant="tertiary"
              data-color="neutral"
              disabled={isBusy}
              aria-label={t('fulltext.file.discardOf', { file: file.name })}
              onClick={discard}
            >
              {t('fulltext.file.discard')}
            </Button>
          </>
        ) : (
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            disabled={isBusy}
            aria-label={t('fulltext.file.undoFor', { file: file.name })}
            onClick={detach}
          >
            {t('fulltext.file.undo')}
          </Button>
        )}
      </div>
    </>
  )
}
