/** Places in files, and problems that name them. */
import type { Problem, Severity } from '@oversyn/model'

/** A path into a file's data: names of fields and positions in lists. */
export type Path = readonly (string | number)[]

export interface Place {
  line: number
  column: number
}

/** Where an object stands: its file, and the places of its fields. */
export interface Site {
  file: string
  /** The place of a field of the object, or of its nearest part that is there; `[]` is the object itself. */
  place: (path: Path) => Place
  /** The place of the name of a field. */
  name: (path: Path) => Place
}

/** The site of a part of what stands at another site. */
export function inside(site: Site, prefix: Path): Site {
  return {
    file: site.file,
    place: (path) => site.place([...prefix, ...path]),
    name: (path) => site.name([...prefix, ...path]),
  }
}

/** A file without structure, or one that cannot be read: everything is at its beginning. */
export function wholeFile(file: string): Site {
  const start = (): Place => ({ line: 1, column: 1 })
  return { file, place: start, name: start }
}

/** A problem of the folder. */
export function fault(
  code: string,
  message: string,
  file: string,
  place: Place,
  severity: Severity = 'error',
): Problem {
  return { code, severity, message, where: { file, line: place.line, column: place.column } }
}
