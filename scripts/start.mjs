/** `npm start`: installs what is missing, builds what has changed, and starts Oversyn in this process. */
import { build, install } from './prepare.mjs'

try {
  await install()
  await build()
} catch (error) {
  console.error(error.message)
  process.exit(6)
}
process.argv = [process.argv[0], 'oversyn', 'start', ...process.argv.slice(2)]
await import('../apps/cli/bin/oversyn.mjs')
