/** Which store a command means. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder, settingsFrom, storeName } from './settings.ts'

test('the flag goes before the environment, the environment before the usual place', () => {
  expect(settingsFrom({ home: 'a' }, { OVERSYN_HOME: 'b' }).home).toBe(resolve('a'))
  expect(settingsFrom({}, { OVERSYN_HOME: 'b' }).home).toBe(resolve('b'))
  expect(settingsFrom({}, {}).home).toBe(dataFolder({}))
})

test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', {}, join(homedir(), '.local', 'share', 'oversyn')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'oversyn')],
  ['darwin', {}, join(homedir(), 'Library', 'Application Support', 'oversyn')],
  ['win32', { LOCALAPPDATA: 'C:/Data' }, join('C:/Data', 'oversyn')],
])('on %s with %o the usual place is %s', (platform, env, expected) => {
  expect(dataFolder(env, platform)).toBe(expected)
})

test('two databases have two names, and no name holds a password', () => {
  const name = (databaseUrl: string | undefined) => storeName({ home: '/h', json: false, databaseUrl })
  expect(name(undefined)).toBe('embedded')
  expect(name('postgres://a:secret@h/x')).not.toBe(name('postgres://a:secret@h/y'))
  expect(name('postgres://a:secret@h/x')).not.toContain('secret')
})
