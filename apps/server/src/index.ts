/** The server: an app that answers requests, and the same app on a port. */
export { createApp } from './app.ts'
export type { AppOptions, Bug } from './context.ts'
export { type Instance, runningServer } from './instance.ts'
export { openRunner } from './jobs/open-runner.ts'
export type { JobRunner } from './jobs/runner.ts'
export { newToken, signInLink } from './safety/session.ts'
export { type ServeOptions, type Serving, serve } from './serve.ts'
