/** The state of the chain: its head, how long it is, and checking it. */
import type { Review } from '@oversyn/model'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { api } from '../../app/api.ts'
import { errorKind } from '../../app/error-kind.ts'
import { useSettings } from '../../app/settings.ts'
import { Button } from '../../ui/index.ts'
import { showMoment } from '../../ui/show-time.ts'

export function ChainState({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const verify = useMutation({
    mutationFn: () => api.verify({ body: { review: review.head.key } }),
    onSuccess: ([found]) => announce(found?.whole ? t('log.whole', { count: found.events }) : t('log.broken')),
  })
  const [found] = verify.data ?? []
  return (
    <section className="chain" aria-label={t('log.head')}>
      <p>
        <span className="quiet">{t('log.head')} </span>
        <code title={review.log.hash}>{review.log.hash.slice(0, 12)}</code>
        <span className="quiet">
          {' '}
          · {t('log.entries', { count: review.log.seq })} · {showMoment(review.log.at, language)}
        </span>
      </p>
      <Button size="small" variant="secondary" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('log.verify')}
      </Button>
      {found ? (
        <div className="chain-answer">
          <p>
            <strong>{found.whole ? t('log.whole', { count: found.events }) : t('log.broken')}</strong>
          </p>
          {found.problems.length > 0 ? (
            <ul>
              {found.problems.map((problem) => (
                <li key={`${problem.code} ${problem.message}`} lang="en">
                  {problem.message}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      {verify.error ? <p role="alert">{t(`errors.${errorKind(verify.error)}.what`)}</p> : null}
    </section>
  )
}
