/** A review to practise on, one press away. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { isUnderWay } from '../../app/use-jobs.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button } from '../../ui/index.ts'

/** How often to ask whether it is ready, and when to show it all the same. */
const [askMs, mostAsked] = [250, 60]

export function Practise() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: async () => {
      const made = await api.makePractice({ body: {} })
      // Its files are read in a moment; then there is something to look at.
      for (let asked = 0; asked < mostAsked; asked += 1) {
        const { jobs } = await api.jobs({ review: made.key })
        if (jobs.length > made.jobs.length && !jobs.some(isUnderWay)) break
        await new Promise((resolve) => setTimeout(resolve, askMs))
      }
      return made
    },
    onSuccess: async ({ key }) => {
      await queries.invalidateQueries({ queryKey: ['reviews'] })
      await navigate({ to: '/r/$review', params: { review: key } })
    },
  })
  return (
    <section className="practise">
      <NotSaved error={make.error} onRetry={() => make.mutate()} />
      <Button size="small" variant="secondary" loading={make.isPending} onClick={() => make.mutate()}>
        {t('reviews.practise')}
      </Button>
      <p className="quiet measure">{t('reviews.practiseWhat')}</p>
    </section>
  )
}
