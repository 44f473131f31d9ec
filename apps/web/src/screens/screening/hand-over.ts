/** Handing over what waits for a person: a change of the plan. What they decided stays. Pure. */
import type { Assignment } from '@oversyn/model'

/** The assignment without a person; their part goes to another, or to all the others where none is named. */
export function handOver(assignment: Assignment, from: string, to: string | null): Assignment {
  switch (assignment.mode) {
    case 'free':
      return assignment
    case 'shares': {
      const left = assignment.shares.find((it) => it.person === from)?.share ?? 0
      const others = assignment.shares.filter((it) => it.person !== from)
      const has = others.some((it) => it.person === to)
      const shares =
        to === null
          ? others
          : has
            ? others.map((it) => (it.person === to ? { ...it, share: Math.min(1_000, it.share + left) } : it))
            : [...others, { person: to, share: left }]
      // The last one there is cannot hand over to nobody.
      return shares.length === 0 ? assignment : { mode: 'shares', shares }
    }
    case 'themes': {
      const everyone = [...new Set(assignment.themes.flatMap((it) => it.people))].filter((it) => it !== from)
      const themes = assignment.themes.map(({ theme, people }) => {
        if (!people.includes(from)) return { theme, people }
        const rest = people.filter((it) => it !== from)
        const takers = to === null ? (rest.length > 0 ? [] : everyone) : [to]
        const left = [...new Set([...rest, ...takers])]
        return { theme, people: left.length > 0 ? left : people }
      })
      return { mode: 'themes', themes }
    }
  }
}
