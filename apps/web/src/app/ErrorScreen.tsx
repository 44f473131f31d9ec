/** Where something went wrong: what happened, what it means for the work, and what to do. */
import { ApiProblem } from '@oversyn/api'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/index.ts'
import { Screen } from '../ui/Screen.tsx'
import { Bar } from './Bar.tsx'
import { errorKind } from './error-kind.ts'

export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  const router = useRouter()
  const kind = errorKind(error)
  const again = () => {
    reset()
    router.invalidate()
  }
  return (
    <Screen title={t(`errors.${kind}.what`)} lead={t(`errors.${kind}.means`)}>
      <p className="measure">{t(`errors.${kind}.do`)}</p>
      <p className="row" style={{ marginTop: '1.5rem' }}>
        <Button size="small" onClick={again}>
          {t('errors.again')}
        </Button>
        <Link to="/">{t('errors.home')}</Link>
      </p>
      {error instanceof ApiProblem ? <p className="quiet small">{t('errors.code', { code: error.code })}</p> : null}
    </Screen>
  )
}

/** The same where the frame itself could not be shown. */
export function ErrorPage(props: ErrorComponentProps) {
  return (
    <>
      <Bar />
      <main id="main" className="main" tabIndex={-1}>
        <ErrorScreen {...props} />
      </main>
    </>
  )
}
