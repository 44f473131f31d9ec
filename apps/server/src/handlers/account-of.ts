/** What the report says of screening beyond its counts. */
import type { ScreeningAccountSchema } from '@oversyn/api'
import type { AppOptions } from '../context.ts'

export async function accountOf(
  review: string,
  { store, version }: Pick<AppOptions, 'store' | 'version'>,
): Promise<ScreeningAccountSchema> {
  const ranking = await store.ranking.account(review)
  return {
    stages: await store.screening.account(review),
    leftOut: await store.screening.leftOut(review),
    ranking: ranking && { version, ...ranking },
  }
}
