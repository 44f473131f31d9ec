/** `npm run check`: types, lint and format, dependency rules, dead code. All of them run, whatever the first ones find. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './prepare.mjs'
import { node, root } from './run.mjs'

const bin = (path) => join(root, 'node_modules', path)

const checks = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.check.json'] },
  { name: 'lint and format', args: [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'] },
  { name: 'dependency rules', args: [join(root, 'scripts/rules.mjs')] },
  { name: 'dependency rules find what is planted', args: ['--test', join(root, 'scripts/rules.test.mjs')] },
  { name: 'dead code', args: [bin('knip/bin/knip.js'), '--no-progress'] },
]

/** Runs every check; gives how many passed and failed. */
export async function check() {
  const count = { passed: 0, failed: 0 }
  for (const { name, args } of checks) {
    const start = performance.now()
    const ok = (await node(args)) === 0
    count[ok ? 'passed' : 'failed'] += 1
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  }
  return count
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await install()
  const { failed } = await check()
  process.exitCode = failed === 0 ? 0 : 1
}
