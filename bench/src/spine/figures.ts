/** Figures from repeated runs, and the table they are printed in. */

/** One line of the table. `target`: what `measured` must stay under; without one the line only tells. */
export interface Figure {
  measure: string
  measured: number
  /** The middle one of the runs, where `measured` is another. */
  median?: number
  unit: string
  target?: number
}

/** The value that a share of the values is at or under (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The 95th percentile with the median beside it, in milliseconds. */
export function p95(measure: string, times: readonly number[], target?: number): Figure {
  const figure = {
    measure: `${measure}, p95`,
    measured: percentile(times, 0.95),
    median: percentile(times, 0.5),
    unit: 'ms',
  }
  return target === undefined ? figure : { ...figure, target }
}

/** How long each of `rounds` runs took, in milliseconds; what runs first, unmeasured, is warming up. */
export async function timed(
  rounds: number,
  warmUps: number,
  run: (round: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (let round = -warmUps; round < rounds; round += 1) {
    const before = performance.now()
    await run(round)
    if (round >= 0) times.push(performance.now() - before)
  }
  return times
}

/** Prints figures as a table under a heading; nothing where there are none. */
export function printFigures(heading: string, figures: readonly Figure[]): void {
  if (figures.length === 0) return
  console.log(`\n${heading}\n`)
  const rows = figures.map(({ measure, target, measured, median, unit }) => [
    measure,
    target === undefined ? '' : `< ${target}`,
    shown(measured),
    median === undefined ? '' : shown(median),
    unit,
    target === undefined ? '' : measured < target ? 'ok' : 'MISSED',
  ])
  const table = [['measure', 'target', 'measured', 'median', 'unit', 'ok'], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? []
  for (const row of table) {
    const cells = row.map((cell, at) =>
      at >= 1 && at <= 3 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    )
    console.log(cells.join('  ').trimEnd())
  }
}

function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1)
}
