/** The server engine: PostgreSQL through a pool of connections. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { AppError } from '../app-error.ts'
import type { Engine } from './engine.ts'

/** Connects to a PostgreSQL database. Refuses with `database-unreachable` or `database-refused`; never shows the password. */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const { host, name } = place(databaseUrl)
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    max: 10,
    types,
  })
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, its error would end the process.
  pool.on('error', () => {})
  try {
    const { rows } = await pool.query<{ server_encoding: string }>('show server_encoding')
    if (rows[0]?.server_encoding !== 'UTF8')
      throw new AppError('database-refused', `The database "${name}" at ${host} does not store text as UTF8.`)
  } catch (error) {
    await pool.end()
    throw error instanceof AppError ? error : refusal(error, host, name)
  }
  const db: Engine['db'] = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return { kind: 'postgres', db, warnings: [], close: () => db.destroy() }
}

/** Counts come as 64-bit integers, which `pg` gives as text; ours are far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
}

function place(databaseUrl: string): { host: string; name: string } {
  try {
    const url = new URL(databaseUrl)
    if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') throw new TypeError(url.protocol)
    return { host: url.host || 'localhost', name: url.pathname.slice(1) }
  } catch (error) {
    throw new AppError(
      'database-unreachable',
      'DATABASE_URL is not the address of a PostgreSQL database, such as postgres://user:password@host:5432/name.',
      { cause: error },
    )
  }
}

function refusal(error: unknown, host: string, name: string): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Class 28: not authorised. 3D000: no such database. 42501: no right to it.
  if (code.startsWith('28'))
    return new AppError('database-refused', `The database at ${host} refuses the user or password.`, { cause: error })
  if (code === '3D000')
    return new AppError('database-refused', `There is no database "${name}" at ${host}.`, { cause: error })
  if (code === '42501')
    return new AppError('database-refused', `The user may not use the database "${name}" at ${host}.`, { cause: error })
  return new AppError('database-unreachable', `No PostgreSQL database answers at ${host}.`, { cause: error })
}
