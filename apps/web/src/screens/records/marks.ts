/** The rows that are marked for doing something with all of them. */

export interface Marks {
  /** All that the list shows, also what has not been fetched. */
  all: boolean
  reports: ReadonlySet<string>
  /** The place that was marked last, from which a span reaches. */
  last: number | undefined
}

export const noMarks: Marks = { all: false, reports: new Set(), last: undefined }

/**
 * Marks a row or takes its mark away; with `span` all rows from the last marked one on are marked. Rows that have not been fetched
 * cannot be.
 */
export function mark(
  marks: Marks,
  index: number,
  span: boolean,
  reportAt: (index: number) => string | undefined,
): Marks {
  const report = reportAt(index)
  if (report === undefined) return marks
  const reports = new Set(marks.all ? [] : marks.reports)
  if (span && marks.last !== undefined) {
    const [from, to] = [Math.min(marks.last, index), Math.max(marks.last, index)]
    for (let at = from; at <= to; at += 1) {
      const one = reportAt(at)
      if (one !== undefined) reports.add(one)
    }
  } else if (!reports.delete(report)) reports.add(report)
  return { all: false, reports, last: index }
}
