/** `npm run bench [NAME…]`: runs bench/src/*.bench.ts, each in its own process so that none warms up another. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, install } from './prepare.mjs'
import { node, root } from './run.mjs'

const wanted = process.argv.slice(2)

try {
  await install()
  await build()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const files = readdirSync(join(root, 'bench/src'))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)))
  .sort()
if (files.length === 0) {
  console.error(`There is no benchmark called ${wanted.join(' ')}.`)
  process.exit(2)
}
// The packages are measured as they are shipped: only the bench itself runs from source.
for (const file of files) {
  if ((await node(['--import', 'tsx', join(root, 'bench/src', file)])) !== 0) process.exitCode = 1
}
