/** Why a verb without a form was not carried out; nothing where it was. What somebody else changed meanwhile is fetched anew by itself. */
import { FailureView } from './FailureView.tsx'
import { failureOf } from './failure.ts'

export function NotSaved({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (!error) return null
  const failure = failureOf(error)
  return failure.kind === 'refused' || failure.kind === 'failed' ? (
    <FailureView failure={failure} onRetry={onRetry} />
  ) : null
}
