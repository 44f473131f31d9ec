/** The commands of `oversyn formats` and their flags. */

import { isReferenceFormat, type ReferenceFormat, readableFormats, writableFormats } from '@oversyn/formats'
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { ConvertFlags } from './commands/formats-convert.ts'
import type { ReadFlags } from './commands/formats-read.ts'
import type { Doing } from './doing.ts'

/** Adds `formats read` and `formats convert` to the program. */
export function addFormats(it: Command, doing: Doing): void {
  const formats = it.command('formats').description('read and convert reference files, without a review')
  formats
    .command('read')
    .description('say what is in a reference file, and what is wrong with it')
    .addArgument(new Argument('<file>'))
    .addOption(formatOption())
    .option('--jsonl', 'a record a line; problems go to stderr')
    .action(
      doing(async (settings, file: string, flags: ReadFlags) => {
        const { formatsRead } = await import('./commands/formats-read.ts')
        return formatsRead(settings, file, flags)
      }),
    )
  formats
    .command('convert')
    .description('write a reference file in another format, and say what that has no place for')
    .addArgument(new Argument('<file>'))
    .addOption(new Option('--to <format>', 'the format to write').choices(writableFormats).makeOptionMandatory())
    .requiredOption('--out <file>', 'the file to write')
    .addOption(formatOption())
    .action(
      doing(async (settings, file: string, flags: ConvertFlags) => {
        const { formatsConvert } = await import('./commands/formats-convert.ts')
        return formatsConvert(settings, file, flags)
      }),
    )
}

/** The flag that says which format a file is in. */
export function formatOption(): Option {
  return new Option('--format <format>', 'the format of the file, where its content does not tell').argParser(
    (text: string): ReferenceFormat => {
      if (isReferenceFormat(text)) return text
      throw new InvalidArgumentError(`Formats are ${Object.keys(readableFormats).join(', ')}.`)
    },
  )
}
