#!/usr/bin/env node
/** `oversyn`: runs the built program, or says that there is none. */
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  console.error('Oversyn is not built yet. Run `npm start` or `npm run build` in the folder where it lies.')
  process.exitCode = 6
}
