/** What people read on the terminal: plain lines, columns, and problems by place. */
import type { Problem } from '@oversyn/model'

/** Writes a line to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Writes data to stdout as JSON. */
export function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2))
}

/** Rows as aligned columns; numbers to the right. Nothing is cut. */
export function printColumns(rows: readonly (readonly (string | number)[])[]): void {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, String(cell).length)
    })
  for (const row of rows) {
    const cells = row.map((cell, at) => {
      const width = at === row.length - 1 && typeof cell === 'string' ? 0 : (widths[at] ?? 0)
      return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
    })
    print(cells.join('  ').trimEnd())
  }
}

/** One line a problem: `studies/hansen2009.yaml:12:5: error key-unknown: …`. */
export function printProblems(problems: readonly Problem[], line: (text: string) => void = print): void {
  for (const { code, severity, message, where } of problems) {
    const file = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':')
    const object = [where.kind, where.key ?? where.id].filter((part) => part !== undefined).join(' ')
    const place = file || object
    line(`${place}${place ? ': ' : ''}${severity} ${code}: ${message}`)
  }
}

/** `1 study`, `2 studies`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
