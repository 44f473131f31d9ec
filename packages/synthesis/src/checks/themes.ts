/** Themes that the commission names and the review leaves unanswered. */
import type { Theme } from '@oversyn/model'
import type { Check, CheckCode, Found } from './check.ts'

const about = (code: CheckCode, severity: Found['severity'], { id, key, title }: Theme): Found => ({
  code,
  severity,
  where: { kind: 'theme', id, key },
  values: { theme: title },
})

export const themeWithoutFindings: Check = ({ review, lookup }) =>
  review.themes
    .filter((theme) => lookup.findingsByTheme(theme.id).length === 0)
    .map((theme) => about('theme-without-findings', 'warning', theme))

export const themeWithoutBullets: Check = ({ review, lookup }) =>
  review.themes
    .filter((theme) => lookup.bulletsByTheme(theme.id).length === 0)
    .map((theme) => about('theme-without-bullets', 'warning', theme))

export const themeWithoutProse: Check = ({ review }) =>
  review.themes
    .filter((theme) => !review.prose.some((prose) => prose.section === 'theme' && prose.theme === theme.id))
    .map((theme) => about('theme-without-prose', 'note', theme))
