/** Where the command line begins: arguments in, exit status out. */
import { complain } from './complain.ts'
import { exitCodes } from './exit-codes.ts'
import { Failure } from './failure.ts'
import { runProgram } from './program.ts'

const args = process.argv.slice(2)

// What nobody has caught is a fault of ours; it is told like every other failure.
process.on('uncaughtException', (error) => {
  process.exit(complain(error, exitCodes.bug, args.includes('--json')))
})

// Whoever reads may have had enough (`oversyn log … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.ok)
  const why = error.code === 'ENOSPC' ? 'the disk is full' : error.message
  const failure = new Failure('file-unwritable', 500, `The answer cannot be written: ${why}.`)
  process.exit(complain(failure, undefined, args.includes('--json')))
})

process.exitCode = await runProgram(args)
