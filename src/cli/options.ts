import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { GivenFacts } from '../core/input.ts'
import { instantForms, parseInstant, toMoment } from '../core/instant.ts'

/** What every command that takes reports is told. */
export interface InputOptions {
  readonly input: 'auto' | 'text' | 'html' | 'jsonl' | 'readings' | 'warc'
  readonly published?: string
  readonly url?: string
  readonly outlet?: string
  readonly jobs: number
  readonly fast?: boolean
}

/** Parses a whole number between two bounds. Throws commander's own error, which becomes exit status 2. */
export function parseWhole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && value <= high) return value
    throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`)
  }
}

function parseDate(text: string): string {
  if (text === '' || parseInstant(text)) return text
  throw new InvalidArgumentError(`Expected ${instantForms}.`)
}

/** A moment in UTC with milliseconds; a day means its end. */
export function parseMoment(text: string): string {
  const moment = toMoment(text)
  if (moment !== undefined) return moment
  throw new InvalidArgumentError(`Expected ${instantForms}.`)
}

function parseAddress(text: string): string {
  if (text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text
  throw new InvalidArgumentError('Expected an http or https address.')
}

const noBlank =
  (thing: string) =>
  (text: string): string => {
    // As from an empty shell variable: whoever stands in some folder does not mean that one.
    if (text.trim() !== '') return text
    throw new InvalidArgumentError(`Expected ${thing}, got a blank.`)
  }

/** Parses the name of a folder, which is no blank. */
export const parseFolder = noBlank('a folder')

/** Parses the name of a file, which is no blank. */
export const parseFile = noBlank('a file')

const trimmed =
  (parse: (text: string) => string) =>
  (text: string): string =>
    parse(text.trim())

/** More readers than cores only wait for each other. */
const defaultJobs = Math.max(1, Math.min(8, availableParallelism()))

/** Adds the options of every command that takes reports. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--input <kind>', 'what INPUT holds')
        .choices(['auto', 'text', 'html', 'jsonl', 'readings', 'warc'])
        .default('auto'),
    )
    .option('--published <date>', 'when the report was published, if you know better than the page', trimmed(parseDate))
    .option('--url <address>', 'the address of the report', trimmed(parseAddress))
    .option('--outlet <name>', 'who published the report', trimmed(String))
    .option('--jobs <n>', 'how many reports to read at a time', parseWhole(1, 64), defaultJobs)
    .option('--fast', 'read attributions by rules alone: in less than half the time, and less is found')
}

/** What the person said about the reports, in the words of an input line. A blank, as from an empty shell variable, says nothing. */
export function givenBy({ published, url, outlet }: InputOptions): GivenFacts {
  return { ...(published && { publishedAt: published }), ...(url && { url }), ...(outlet && { outlet }) }
}

/** How a command prints that has words for a person and JSON for a program. */
export function formatOption(): Option {
  const said = 'how to print (default: text on a terminal, json otherwise)'
  return new Option('--format <name>', said).choices(['text', 'json'])
}

/** What every command that works on a ledger is told. */
export interface LedgerOptions {
  readonly ledger: string
}

/** Where the ledger is; by default beside wherever the person stands. */
export function addLedgerOption(command: Command): Command {
  return command.option(
    '--ledger <place>',
    'the folder that holds the ledger, or postgres://user@host/database',
    parseFolder,
    './hearsay-ledger',
  )
}
