/**
 * Work that is wanted again and again, as an order after each decision: at each place one run at a time, and after each a rest that is the
 * longer the longer the run took, so that it never takes more than its share of the machine. Who waits for it cuts the rest short.
 */
interface Course {
  isWanted: boolean
  /** Those who wait for a run that begins after they asked. */
  asking: (() => void)[]
  wake: () => void
  ended: Promise<void>
}

export interface Pace {
  /** How many times as long as the run the rest is. */
  times: number
  /** No rest is longer, in milliseconds. */
  most: number
}

export class PacedWork {
  readonly #run: (place: string) => Promise<void>
  readonly #pace: Pace
  readonly #courses = new Map<string, Course>()
  #isStopped = false

  /** `run` minds its own errors. */
  constructor(run: (place: string) => Promise<void>, pace: Pace = { times: 3, most: 10_000 }) {
    this.#run = run
    this.#pace = pace
  }

  /** Has it done soon. */
  want(place: string): void {
    if (!this.#isStopped) this.#at(place).isWanted = true
  }

  /** Has it done at once, and resolves when a run that began after this has ended. */
  now(place: string): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    const course = this.#at(place)
    return new Promise((resolve) => {
      course.asking.push(resolve)
      course.wake()
    })
  }

  /** Begins nothing more, and resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true
    const courses = [...this.#courses.values()]
    for (const course of courses) course.wake()
    await Promise.all(courses.map((it) => it.ended))
  }

  #at(place: string): Course {
    const before = this.#courses.get(place)
    if (before) return before
    const course: Course = { isWanted: false, asking: [], wake: () => undefined, ended: Promise.resolve() }
    this.#courses.set(place, course)
    // Whoever began it has first said what they want.
    course.ended = Promise.resolve().then(() => this.#go(place, course))
    return course
  }

  async #go(place: string, course: Course): Promise<void> {
    while (!this.#isStopped && (course.isWanted || course.asking.length > 0)) {
      const asked = course.asking
      course.asking = []
      course.isWanted = false
      const begun = performance.now()
      await this.#run(place)
      for (const done of asked) done()
      if (course.asking.length === 0) await this.#rest(course, performance.now() - begun)
    }
    this.#courses.delete(place)
    for (const done of course.asking) done()
  }

  #rest(course: Course, took: number): Promise<void> {
    if (this.#isStopped) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(this.#pace.most, took * this.#pace.times))
      timer.unref()
      course.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
