/** What is wrong in a file, line by line. */
import { useTranslation } from 'react-i18next'
import { problemSentence } from './problem-sentence.ts'
import type { Recognised } from './reading/recognise.ts'

const shown = 20

export function ProblemTable({ found: { problems, counts } }: { found: Recognised }) {
  const { t } = useTranslation()
  const rest = counts.error + counts.warning + counts.note - Math.min(shown, problems.length)
  return (
    <div>
      <table className="small-table">
        <caption>{t('imports.problems.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.problems.line')}</th>
            <th scope="col">{t('imports.problems.said')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, shown).map((it, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a preview never changes its order
            <tr key={at}>
              <td className="number-cell">{it.line ?? t('imports.problems.whole')}</td>
              <td>{problemSentence(it, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className="quiet small">{t('imports.problems.more', { count: rest })}</p> : null}
    </div>
  )
}
