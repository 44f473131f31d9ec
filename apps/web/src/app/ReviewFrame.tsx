/** The frame of a review: the bar with its title, its way to the left, the screen, and the panel of a number when one is open. */
import { Outlet, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Bar } from './Bar.tsx'
import { useReview } from './use-review.ts'
import { Way } from './Way.tsx'

const NumberPanel = lazy(async () => ({ default: (await import('../ui/NumberPanel.tsx')).NumberPanel }))

export function ReviewFrame() {
  const review = useReview()
  const navigate = useNavigate()
  const { number } = useSearch({ from: '/r/$review' })
  const [open, setOpen] = useState(false)
  const closeNumber = () =>
    navigate({ to: '.', search: ({ number: _, ...rest }) => rest, resetScroll: false, replace: true })
  return (
    <>
      <Bar review={review} menu={{ open, toggle: () => setOpen(!open) }} />
      <div className="frame">
        <Way open={open} onGo={() => setOpen(false)} />
        <main id="main" className="main" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Suspense>{number ? <NumberPanel review={review} expression={number} onClose={closeNumber} /> : null}</Suspense>
    </>
  )
}
