/** Every kind of work and who does it. */
import type { Worker } from './runner.ts'

export const workers: Readonly<Record<string, Worker>> = {}
